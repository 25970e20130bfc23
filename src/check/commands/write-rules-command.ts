/** `npm run rules`: writes the list of rules into content/README.md, after a change of RULES. */
import { readFile, writeFile } from 'node:fs/promises';
import { withRules } from '../../records/rules/rules-as-table.ts';

const README = new URL('../../../content/README.md', import.meta.url);
await writeFile(README, withRules(await readFile(README, 'utf8')));
