/** `npm run rules`: writes the list of rules into content/README.md, after a change of RULES. */
import { readFile, writeFile } from 'node:fs/promises';
import { withRules } from '../../records/rules/rules-as-table.ts';
import { endUnlessUnderstood } from './end-unless-understood.ts';

endUnlessUnderstood({
  command: 'npm run rules',
  about: 'writes the list of rules into the guide.',
  reads: 'it always writes content/README.md',
  usage: 'Usage: npm run rules',
});

const README = new URL('../../../content/README.md', import.meta.url);
await writeFile(README, withRules(await readFile(README, 'utf8')));
