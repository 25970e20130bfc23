import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { contentFolder } from '../records/problems/content-folder.ts';
import { loadContent } from '../check/load-content.ts';
import { chartSources } from './model/chart-model.ts';
import {
  allDots,
  allEntries,
  allRows,
  isRowsModel,
  isSeriesModel,
  plainModels,
  type ChartModel,
  type PlainModel,
  type SeriesModel,
} from './model/chart-types.ts';
import { describeChart } from './words/describe-chart.ts';
import { findChart } from './model/find-chart.ts';
import { SIGN_LETTERS, signAt, signsOf } from './model/signs.ts';
import { assertWords } from './testing/assert-words.ts';
import { assertMarks } from './testing/assert-marks.ts';
import { figuresOf, toldOf, wordsOf } from './testing/figures-of.ts';
import { parseSvg } from './testing/parse-svg.ts';
import { readPicture, textsOf } from './testing/read-picture.ts';
import { toChartJs } from './live/to-chartjs.ts';
import type { LiveChart } from './live/live-chart.ts';
import { toCsv } from './table/to-csv.ts';
import { toSvg } from './picture/to-svg.ts';
import { toTable } from './table/to-table.ts';

const SIZES = ['wide', 'narrow'] as const;

const content = await loadContent(contentFolder());
const charts = [...content.charts.keys()].map((id) => ({ id, model: findChart(id, content) }));

for (const { id, model } of charts) {
  if (!model) continue;
  const plains = plainModels(model);

  test(`${id}: the table holds the figures of the model`, () => {
    const cells = toTable(model).groups.flatMap(({ rows }) => rows.map((row) => row.cells.map(({ text }) => text)));
    const first = plains[0];
    assert.ok(first);
    if (isSeriesModel(first))
      assert.deepEqual(
        cells.map((row) => row.map(readNumber)),
        plains.flatMap(figuresOf),
      );
    else assert.deepEqual(cells, plains.flatMap(wordsOf));
  });

  test(`${id}: the CSV file holds the figures of the model`, () => {
    const [header = [], ...records] = parse(toCsv(model), { columns: false });
    assert.deepEqual(
      records.map((record) => csvFigures(record, header, model)),
      plains.flatMap(csvExpected),
    );
  });

  test(`${id}: Chart.js is given the figures, ends, steps and printed ticks of the model`, () => {
    const live = JSON.parse(JSON.stringify(toChartJs(model))) as LiveChart;
    const lives = live.panels?.map((panel) => panel.live) ?? [live];
    assert.equal(lives.length, plains.length);
    lives.forEach((one, index) => {
      const plain = plains[index];
      assert.ok(plain);
      assert.deepEqual(one.axis, plain.axis);
      assert.deepEqual(liveFigures(one, plain), figuresOf(plain));
    });
  });

  for (const size of SIZES) {
    test(`${id}: the ${size} picture shows the figures and ticks of the model`, () => {
      const plots = readPicture(parseSvg(toSvg(model, size)), plains[0]?.kind === 'line');
      assert.equal(plots.length, plains.length);
      plots.forEach((read, index) => {
        const plain = plains[index];
        assert.ok(plain);
        assertMarks(plain, read);
      });
      const printed = new Set(plots.flatMap(({ elements }) => textsOf(elements, 'tick')));
      const isWhole = plains.every((plain) => !isRowsModel(plain) && plain.kind !== 'timeline-strip');
      if (plains.every(({ kind }) => kind === 'squares')) return;
      const ticks = model.axis.ticks.map(({ text }) =>
        printed.has(`${text} ${model.unit}`) ? `${text} ${model.unit}` : text,
      );
      if (isWhole)
        assert.ok(
          ticks.every((text) => printed.has(text)),
          ticks.join(),
        );
      else assert.ok(ticks.some((text) => printed.has(text)));
    });
  }

  test(`${id}: the description tells first, last, highest and lowest`, () => {
    const description = describeChart(model).join(' ');
    for (const figure of plains.flatMap(toldOf)) assert.ok(description.includes(figure), figure);
  });

  test(`${id}: every face shows the marks of the model, and what they mean`, () => {
    for (const plain of plains.filter(isSeriesModel)) assertSigns(plain, model);
  });

  test(`${id}: every face has the plain words of the model: marks, notes, brackets, and what stands out`, () => {
    assertWords(model);
  });

  test(`${id}: every source behind a figure is a source of the site`, () => {
    for (const source of chartSources(model)) assert.ok(content.sources.has(source), source);
  });
}

/** Each figure that is marked is so in the picture, the table, the live chart and the description, the file names its standing. */
function assertSigns(model: SeriesModel, whole: ChartModel): void {
  const meanings = signsOf(model);
  const description = describeChart(whole).join(' ');
  const { caption, groups } = toTable(whole);
  const live = toChartJs(model);
  const records = parse(toCsv(model), { columns: false });
  for (const { words, sign } of meanings) {
    assert.ok(caption.includes(words), `the table says nothing of ${words}`);
    if (sign !== 'span') assert.ok(description.includes(words), `the description says nothing of ${words}`);
  }
  for (const size of SIZES) {
    const svg = toSvg(model, size);
    const texts = textsOf(parseSvg(svg), 'tick').join(' ');
    for (const { words } of meanings) assert.ok(texts.includes(words), `the key of the ${size} picture: ${words}`);
    assert.equal(svg.includes('class="signs"'), meanings.length > 0);
  }
  const cells = groups.flatMap(({ rows }) => rows.map((row) => row.cells));
  const shown = model.slots.flatMap(({ covered }, slot) => (covered ? [] : [slot]));
  shown.forEach((slot, row) => {
    model.series.forEach(({ points, standings }, series) => {
      const meaning = signAt(model, series, slot);
      if (whole === model) assert.equal(cells[row]?.[series]?.sign, meaning && SIGN_LETTERS[meaning.sign]);
      assert.equal(live.points[series]?.[slot]?.figure.endsWith(meaning?.words ?? '\n'), meaning !== undefined);
      const standing = points[slot]?.standing;
      if (standings && standing !== undefined) assert.ok(records[row + 1]?.includes(standing));
    });
  });
}

function csvFigures(record: readonly string[], header: readonly string[], model: ChartModel): unknown[] {
  const from = model.kind === 'panels' ? 1 : 0;
  const last = header.length - (header.at(-3) === 'Notes' ? 3 : 2);
  const [first] = plainModels(model);
  if (first?.kind === 'timeline-strip') return record.slice(from + 2, last);
  const skipped = first && isSeriesModel(first) ? 1 : first?.kind === 'dots' ? 3 : 2;
  const figures = first && isSeriesModel(first) ? first.series.length : header.length;
  const fields = record.slice(from + skipped, Math.min(from + skipped + figures, last));
  return fields.map((field) => (field === '' ? null : Number(field)));
}

function csvExpected(model: PlainModel): unknown[][] {
  if (isRowsModel(model)) return allRows(model).map(({ low, high }) => [low, high]);
  if (isSeriesModel(model)) return figuresOf(model);
  if (model.kind === 'dots') return allDots(model).map(({ low, high }) => [low, high]);
  return allEntries(model).map(({ key, until, open }) => [key, open ? '' : (until ?? key)]);
}

/** What Chart.js is given, in the form of `figuresOf`. */
function liveFigures({ series, length, kind }: LiveChart, model: PlainModel): unknown[][] {
  if (kind === 'dots')
    return series.flatMap(({ data }) =>
      data.map((datum) => (isXy(datum) ? [datum.x, datum.low ?? null, datum.high ?? null] : [])),
    );
  if (kind === 'timeline-strip')
    return Array.from({ length }, (_, index) => series.flatMap(({ data }) => (data[index] ?? []) as number[]));
  if (kind === 'range' || kind === 'horizontal-bar' || kind === 'squares')
    return (series[0]?.data ?? []).map((datum) => (Array.isArray(datum) ? datum : [datum, datum]));
  const covered = (index: number) => isSeriesModel(model) && model.slots[index]?.covered;
  return Array.from({ length }, (_, index) => index)
    .filter((index) => !covered(index))
    .map((index) =>
      series.map(({ data }) => {
        const datum = data[index] ?? null;
        return isXy(datum) ? datum.y : datum;
      }),
    );
}

function isXy(datum: LiveChart['series'][number]['data'][number]): datum is Extract<typeof datum, { x: number }> {
  return typeof datum === 'object' && datum !== null && 'x' in datum;
}

function readNumber(text: string): number | null {
  return text === '–' ? null : Number(text.replaceAll(',', '').replace('\u2212', '-'));
}
