// `npm run weigh`: what each page of the built site weighs, the heaviest first.
import { needSite } from '../src/after-build/finished-site.ts';
import { endUnlessUnderstood } from '../src/check/commands/end-unless-understood.ts';
import { pageAddresses } from './built-site.ts';
import { weighPage } from './weigh.ts';

endUnlessUnderstood({
  command: 'npm run weigh',
  about: 'tells what each page of the built site weighs, the heaviest first.',
  reads: 'it always reads all of dist/',
  usage: 'Usage: npm run weigh, after a build',
});
needSite();
const weights = pageAddresses()
  .map((address) => weighPage(address))
  .toSorted((a, b) => b.all - a.all);
console.table(Object.fromEntries(weights.map(({ address, ...weight }) => [address, weight])));
