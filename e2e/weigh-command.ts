// `npm run weigh`: what each page of the built site weighs, the heaviest first.
import { pageAddresses } from './built-site.ts';
import { weighPage } from './weigh.ts';

const weights = pageAddresses()
  .map((address) => weighPage(address))
  .toSorted((a, b) => b.all - a.all);
console.table(Object.fromEntries(weights.map(({ address, ...weight }) => [address, weight])));
