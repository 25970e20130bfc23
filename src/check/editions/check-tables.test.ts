import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallTable } from '../../evidence/datasets/unlikely/testing/small-table.ts';
import { checkTables } from './check-tables.ts';
import { publishedTable } from './published-table.ts';

test('a text of a published table in other words is a warning, and a column that was sorted by itself is told as that', () => {
  const rows = ['r1,4,Ann', 'r2,3,Ann', 'r3,2,Ann', 'r4,1,Ann'];
  const tableOf = (lines: readonly string[]) => {
    const types = { id: 'text', loans: 'number', who: 'text' } as const;
    const cells = lines.map((line) => line.split(',')).map(([id = '', loans, who = '']) => [id, Number(loans), who]);
    return publishedTable(smallTable(types, cells));
  };
  const told = (lines: readonly string[]) => {
    const files = [{ path: 'content/datasets/loans/data.csv', text: `id,loans,who\n${lines.join('\n')}\n` }];
    const [before, now] = [{ loans: tableOf(rows) }, { loans: tableOf(lines) }];
    const ground = { day: '1 June 2021', before, now, excused: new Set<string>(), keys: () => ['id'], files };
    return checkTables(ground).map(
      ({ rule, line, column, what }) => `${rule} ${String(line)}:${String(column)} ${what}`,
    );
  };
  assert.deepEqual(told(rows), []);
  assert.deepEqual(told(rows.map((row) => row.replace('4,Ann', '4,Bob'))), [
    'reworded 2:6 The row "r1" has other words under "who" than in the edition of 1 June 2021, and no change names the table.',
  ]);
  assert.deepEqual(told(['r1,1,Ann', 'r2,2,Ann', 'r3,3,Ann', 'r4,4,Ann']), [
    'edition 2:4 The cells of the column "loans" are those of the edition of 1 June 2021, in other rows: it was sorted by itself, or moved up or down.',
  ]);
});
