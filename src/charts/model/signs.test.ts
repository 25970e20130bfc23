import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { chartModel } from './chart-model.ts';
import { chartSchema } from '../specification/chart-schema.ts';
import { isSeriesModel, type SeriesModel } from './chart-types.ts';
import { countGaps } from '../words/count-gaps.ts';
import { describeChart } from '../words/describe-chart.ts';
import { selectView, wholeView } from '../live/select-view.ts';
import { signAt, signsOf } from './signs.ts';
import { SAMPLE_CHARTS, SAMPLE_EVENTS, SAMPLE_FLEET } from '../testing/sample-charts.ts';
import { parseSvg } from '../testing/parse-svg.ts';
import { textsOf } from '../testing/read-picture.ts';
import { toChartJs } from '../live/to-chartjs.ts';
import type { LivePoint } from '../live/live-chart.ts';
import { toCsv } from '../table/to-csv.ts';
import { toSvg } from '../picture/to-svg.ts';
import { toTable } from '../table/to-table.ts';

function sample(id: string): SeriesModel {
  const model = chartModel(chartSchema.parse(SAMPLE_CHARTS[id]), SAMPLE_FLEET, SAMPLE_EVENTS);
  assert.ok(isSeriesModel(model));
  return model;
}

const line = sample('line-standings');
const bars = sample('bar-standings');
const pathsOf = (model: SeriesModel, name: string) =>
  parseSvg(toSvg(model, 'wide')).filter(
    ({ name: tag, attributes, parents }) =>
      tag === 'path' && attributes.class === name && parents.at(-1)?.attributes.class === 'signs',
  );

test('a figure is marked by its standing, a usual one not at all, and one for several months by a bar', () => {
  assert.deepEqual(
    line.slots.map((_, slot) => signAt(line, 1, slot)?.sign),
    [undefined, 'hollow', 'span', undefined, undefined, undefined, 'broken', 'broken', 'hollow'],
  );
  assert.equal(signAt(line, 0, 4), undefined, 'a gap has no mark');
});

test('the key explains each sign once, in a fixed order', () => {
  assert.deepEqual(
    signsOf(line).map(({ sign, words }) => `${sign}: ${words}`),
    [
      'hollow: guessed by the harbour master',
      'broken: worked out from the weight of the catch',
      'span: several months together',
    ],
  );
  for (const size of ['wide', 'narrow'] as const) {
    const key = textsOf(parseSvg(toSvg(line, size)), 'tick').join(' ');
    for (const { words } of signsOf(line)) assert.ok(key.includes(words), words);
  }
});

test('marks lie over the figures: open circles, gaps in a line, a bar over two months', () => {
  const spans = pathsOf(line, 'span');
  assert.equal(pathsOf(line, 'ring').length, 2, 'one path a series');
  assert.equal(pathsOf(line, 'cut').length, 2);
  assert.equal(spans.length, 2);
  const [, left = NaN, right = NaN] =
    /^M([\d.]+) [\d.]+H([\d.]+)$/.exec(spans[0]?.attributes.d ?? '')?.map(Number) ?? [];
  const plot = parseSvg(toSvg(line, 'wide'))[0]?.attributes['data-plot']?.split(' ').map(Number) ?? [];
  const slot = (plot[2] ?? NaN) / line.slots.length;
  assert.ok(Math.abs(right - left - 2 * slot) < 0.3, 'the bar is two months long');
});

test('open and broken bars are told apart by paper in them', () => {
  assert.equal(pathsOf(bars, 'core').length, 2);
  assert.equal(pathsOf(bars, 'stripes').length, 2);
});

test('no line leads to a figure for several months', () => {
  const figures = line.series.map(({ points }) => points.length);
  const d = parseSvg(toSvg(line, 'wide'))
    .filter(({ name, parents }) => name === 'path' && parents.at(-2)?.attributes.class === 'data')
    .map(({ attributes }) => attributes.d ?? '');
  assert.deepEqual(
    d.map((path) => path.match(/M/g)?.length),
    [2, 2],
  );
  assert.deepEqual(figures, [9, 9]);
  const alone = toChartJs(line).series[1]?.data.map(
    (datum) => typeof datum === 'object' && datum !== null && 'alone' in datum,
  );
  assert.deepEqual(alone?.indexOf(true), 2);
});

test('the table has one row for the months together, and marks that its caption explains', () => {
  const { caption, groups } = toTable(line);
  const rows = groups.flatMap((group) => group.rows);
  assert.match(
    caption,
    /Marks: ○ guessed by the harbour master; ╌ worked out from the weight of the catch; ▬ several months together\./,
  );
  assert.deepEqual(
    rows.map(({ heading }) => heading),
    [
      ...['January 2000', 'February 2000', 'March to April 2000', 'May 2000', 'June 2000'],
      ...['July 2000', 'August 2000', 'September 2000'],
    ],
  );
  assert.deepEqual(rows[1]?.cells[1], { text: '12', sign: '○', words: 'guessed by the harbour master' });
  assert.deepEqual(rows[4]?.cells[1], { text: '11' });
});

test('the file has the standing of each figure, and the months together in one line', () => {
  const records = parse(toCsv(line), { columns: false });
  assert.deepEqual(records[0], ['Month', 'Coming in', 'Going out', 'Standing', 'Standing', 'Unit', 'Sources']);
  assert.deepEqual(records[3]?.slice(0, 5), ['2000-03/2000-04', '5', '10', 'both', 'both']);
  assert.deepEqual(records[4]?.slice(0, 5), ['2000-05', '', '13', '', 'counted']);
  assert.equal(records.length, 9);
});

test('the live chart says what a mark means', () => {
  const { labels, points } = toChartJs(line);
  const say = (point?: LivePoint) => point?.figure.replaceAll('\u00a0', ' ');
  assert.equal(labels[2], 'March to April 2000');
  assert.equal(say(points[1]?.[2]), '10 boats, several months together');
  assert.equal(say(points[1]?.[1]), '12 boats, guessed by the harbour master');
});

test('the description counts marks, and compares figures for several months with no others', () => {
  const words = describeChart(line).join(' ').replaceAll('\u00a0', ' ');
  assert.match(words, /March to April 2000 together: 5 boats\./);
  assert.match(words, /2 figures have an open circle: guessed by the harbour master\./);
  assert.match(words, /2 figures have a broken line: worked out from the weight of the catch\./);
  assert.match(words, /Going out: .* 2 figures have an open circle/);
  assert.match(words, /1 of 9 months has no figure\./);
});

test('months that have a figure together are no gaps', () => {
  assert.equal(countGaps(line), 1);
});

test('a period that is cut leaves no half of a bar behind', () => {
  const cut = selectView(line, { ...wholeView(line), period: [3, 8] });
  assert.ok(isSeriesModel(cut));
  assert.equal(cut.slots[0]?.covered, true);
  assert.equal(toTable(cut).groups[0]?.rows.length, 5);
  assert.doesNotMatch(toTable(cut).caption, /▬/);
  const end = selectView(line, { ...wholeView(line), period: [0, 2] });
  assert.ok(isSeriesModel(end) && !toSvg(end, 'narrow').includes('NaN'));
});

test('whatever a sign is said to mean is text in the picture', () => {
  const columns = SAMPLE_FLEET.columns.map((column) => ({
    ...column,
    ...(column.signs && { signs: { guessed: { sign: 'hollow' as const, words: `</text><script>"'&` } } }),
  }));
  const spec = chartSchema.parse(SAMPLE_CHARTS['line-standings']);
  const svg = toSvg(chartModel(spec, { ...SAMPLE_FLEET, columns }, SAMPLE_EVENTS), 'narrow');
  assert.ok(!svg.includes('<script'));
  assert.ok(textsOf(parseSvg(svg), 'tick').includes(`</text><script>”’&`));
});
