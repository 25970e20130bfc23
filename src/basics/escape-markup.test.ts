import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeMarkup } from './escape-markup.ts';
import { toCsv } from '../charts/table/to-csv.ts';
import { chartModel } from '../charts/model/chart-model.ts';
import { sampleDataset } from '../charts/testing/sample-dataset.ts';

test('markup in a text stays text', () => {
  assert.equal(escapeMarkup('</script><svg onload="x">'), '&lt;/script&gt;&lt;svg onload=&quot;x&quot;&gt;');
  assert.equal(escapeMarkup("it's & that"), 'it&#39;s &amp; that');
});

test('words from right to left and beyond the basic plane are kept, what XML forbids is not', () => {
  assert.equal(escapeMarkup('שלום 朝鲜 😀'), 'שלום 朝鲜 😀');
  assert.equal(escapeMarkup('a\u0000b\u001fc\ud800d\uffff'), 'abcd');
});

test('a CSV file quotes what it must and holds no formula', () => {
  const dataset = sampleDataset([
    { name: '=SUM(A1)', a: -5 },
    { name: 'say "boat", twice', a: null },
  ]);
  const csv = toCsv(
    chartModel(
      { kind: 'horizontal-bar', title: 'T', subtitle: 'S', dataset: 'boats', label: 'name', value: 'a', colour: 'one' },
      dataset,
      [],
    ),
  );
  assert.equal(
    csv,
    'Group,Name,Low,High,Unit,Sources\r\n,\'=SUM(A1),-5,-5,boats,\r\n,"Say ""boat"", twice",,,boats,\r\n',
  );
});
