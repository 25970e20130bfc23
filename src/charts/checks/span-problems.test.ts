import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartSchema } from '../specification/chart-schema.ts';
import { sampleDataset } from '../testing/sample-dataset.ts';
import { spanProblems } from './span-problems.ts';

const DATASET = sampleDataset(['2000', '2001', '2002'].map((month, index) => ({ month, name: 'Ann', a: index })));
const LINE = {
  ...{ subtitle: 'Boats a year', dataset: 'boats', kind: 'line', x: 'month' },
  series: [{ column: 'a', label: 'Boats', colour: 'one' }],
};

function told(title: string, month: unknown = ['2000', '2002']): string[] {
  const chart = chartSchema.parse({ ...LINE, title, where: { name: 'Ann', month } });
  return spanProblems(chart, DATASET).map(({ path, message, remedy }) => `${path.join('.')}: ${message} ${remedy}`);
}

test('a list of two dates under words that speak of the time between them is told', () => {
  const message =
    "where.month: A list takes 2000 and 2002 alone, and the words of the chart speak of the time between them. If all that lies between is meant, write month: { from: '2000', to: '2002' }";
  const titles = [
    'Boats from 2000 to 2002',
    'Ever more boats since 2000',
    'Boats, 2000–2002',
    'More boats every year',
    'Few boats came in 2001',
  ];
  for (const title of titles) assert.deepEqual(told(title), [message], title);
});

test('two dates that are compared, with nothing between them, or in a span, are left alone', () => {
  assert.deepEqual(told('More boats in 2002 than in 2000'), []);
  assert.deepEqual(told('Boats from 2000 to 2001', ['2000', '2001']), []);
  assert.deepEqual(told('Boats from 2000 to 2002', { from: '2000', to: '2002' }), []);
  assert.deepEqual(told('Boats from 2000 to 2002', ['2000', '2001', '2002']), []);
});
