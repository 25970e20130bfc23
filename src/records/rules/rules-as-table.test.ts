import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { RULES } from './rules.ts';
import { rulesAsTable, withRules } from './rules-as-table.ts';

const README = new URL('../../../content/README.md', import.meta.url);

test('the list of rules that editors read is that of the check; if not, run "npm run rules"', async () => {
  const text = (await readFile(README, 'utf8')).replaceAll('\r\n', '\n');
  assert.equal(withRules(text), text);
});

test('the table has one row for each rule, with a wrong and a right example', () => {
  const [, , ...rows] = rulesAsTable().split('\n');
  assert.equal(rows.length, Object.keys(RULES).length);
  const row =
    '| `heading` | Headings begin at ## and skip no level, no two of a page are the same, and none holds a citation. | `## Loans, then #### Renewals` | `## Loans, then ### Renewals` |';
  assert.ok(rows.includes(row));
});

test('a file without the two marks is left alone', () => {
  assert.throws(() => withRules('# How to change this site'), /^RangeError: The marks are missing: /);
});
