import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { contentFolder } from '../records/content-folder.ts';
import { loadContent } from '../records/load-content.ts';
import { allRows, chartSources, isRowsModel, type RowsModel, type SeriesModel } from './chart-model.ts';
import { describeChart } from './describe-chart.ts';
import { findChart } from './find-chart.ts';
import { printBound, printFigure } from './print-figure.ts';
import { parseSvg, type SvgElement } from './testing/parse-svg.ts';
import { toChartJs } from './to-chartjs.ts';
import { toCsv } from './to-csv.ts';
import { toSvg } from './to-svg.ts';
import { toTable } from './to-table.ts';

const SIZES = ['wide', 'narrow'] as const;
/** Pictures are written to the tenth of a pixel; height and place of a bar may each be half a tenth off. */
const PIXEL = 0.11;

const content = await loadContent(contentFolder());
const charts = [...content.charts.keys()].map((id) => ({ id, model: findChart(id, content) }));

for (const { id, model } of charts) {
  if (!model) continue;

  test(`${id}: the table holds the figures of the model`, () => {
    const cells = toTable(model).groups.flatMap(({ rows }) => rows.map((row) => row.cells.map(({ text }) => text)));
    assert.deepEqual(
      isRowsModel(model) ? cells : cells.map((row) => row.map(readNumber)),
      isRowsModel(model) ? rowsInWords(model) : bySlot(model),
    );
  });

  test(`${id}: the CSV file holds the figures of the model`, () => {
    const [header = [], ...records] = parse(toCsv(model), { columns: false });
    const from = isRowsModel(model) ? 2 : 1;
    const figures = records.map((record) =>
      record.slice(from, header.length - 2).map((field) => (field === '' ? null : Number(field))),
    );
    assert.deepEqual(figures, isRowsModel(model) ? allRows(model).map(({ low, high }) => [low, high]) : bySlot(model));
  });

  test(`${id}: Chart.js is given the figures, ends, steps and printed ticks of the model`, () => {
    const live = JSON.parse(JSON.stringify(toChartJs(model))) as ReturnType<typeof toChartJs>;
    assert.deepEqual(live.axis, model.axis);
    const figures = live.series.map(({ data }) =>
      data.map((datum) => (typeof datum === 'object' && datum !== null && 'y' in datum ? datum.y : datum)),
    );
    assert.deepEqual(
      figures,
      isRowsModel(model)
        ? [allRows(model).map(barOf)]
        : model.series.map(({ points }) => points.map(({ value }) => value)),
    );
  });

  for (const size of SIZES) {
    test(`${id}: the ${size} picture shows the figures and ticks of the model`, () => {
      const elements = parseSvg(toSvg(model, id, size));
      const printed = textsOf(elements, 'tick');
      const ticks = model.axis.ticks.map(({ text }) => text);
      if (isRowsModel(model)) assert.ok(printed.every((text) => ticks.includes(text)));
      else assert.ok(ticks.every((text) => printed.includes(text)));
      if (isRowsModel(model)) assertRows(model, elements);
      else assertSeries(model, elements);
    });
  }

  test(`${id}: the description tells first, last, highest and lowest`, () => {
    const description = describeChart(model).join(' ');
    for (const figure of isRowsModel(model) ? rowExtremes(model) : seriesExtremes(model))
      assert.ok(description.includes(figure), figure);
  });

  test(`${id}: every source behind a figure is a source of the site`, () => {
    for (const source of chartSources(model)) assert.ok(content.sources.has(source), source);
  });
}

function bySlot(model: SeriesModel): (number | null)[][] {
  return model.slots.map((_, slot) => model.series.map(({ points }) => points[slot]?.value ?? null));
}

function rowsInWords(model: RowsModel): string[][] {
  return allRows(model).map((row) => [row.bound === 'gap' ? '–' : printBound(row, model.unit)]);
}

function barOf({ low, high }: { low: number | null; high: number | null }): [number, number] | null {
  const [from, to] = [low ?? high, high ?? low];
  return from === null || to === null ? null : [from, to];
}

function readNumber(text: string): number | null {
  return text === '–' ? null : Number(text.replaceAll(',', '').replace('\u2212', '-'));
}

function textsOf(elements: readonly SvgElement[], role: string): string[] {
  return elements
    .filter(({ name, parents }) => name === 'text' && parents.at(-1)?.attributes.class === role)
    .map(({ text }) => text);
}

function plotOf(elements: readonly SvgElement[]): { x: number; y: number; width: number; height: number } {
  const [x = 0, y = 0, width = 0, height = 0] = (elements[0]?.attributes['data-plot'] ?? '').split(' ').map(Number);
  return { x, y, width, height };
}

function numberIn(element: SvgElement, name: string): number {
  return Number(element.attributes[name]);
}

/** The groups of the figures, one for each series. */
function groupsOf(elements: readonly SvgElement[]): SvgElement[][] {
  const groups = elements.filter(({ name, parents }) => name === 'g' && parents.at(-1)?.attributes.class === 'data');
  return groups.map((group) => elements.filter(({ parents }) => parents.includes(group)));
}

function assertSeries(model: SeriesModel, elements: readonly SvgElement[]): void {
  const plot = plotOf(elements);
  const perPixel = (model.axis.max - model.axis.min) / plot.height;
  const slotWidth = plot.width / model.slots.length;
  groupsOf(elements).forEach((shapes, index) => {
    const expected = (model.series[index]?.points ?? []).flatMap(({ value }, slot) =>
      value === null ? [] : [{ slot, value }],
    );
    const drawn = shapes
      .flatMap((shape) => (shape.name === 'rect' ? [readBar(shape)] : readDots(shape)))
      .sort((a, b) => a.x - b.x);
    assert.equal(drawn.length, expected.length);
    drawn.forEach(({ x, y, height }, at) => {
      const { slot = -1, value = NaN } = expected[at] ?? {};
      assert.equal(Math.floor((x - plot.x) / slotWidth), slot);
      const shown = height === undefined ? model.axis.min + (plot.y + plot.height - y) * perPixel : height * perPixel;
      assert.ok(Math.abs(shown - Math.abs(value)) <= PIXEL * perPixel, `${String(shown)} is not ${String(value)}`);
    });
  });
}

function readBar(rect: SvgElement): { x: number; y: number; height?: number } {
  return {
    x: numberIn(rect, 'x') + numberIn(rect, 'width') / 2,
    y: numberIn(rect, 'y'),
    height: numberIn(rect, 'height'),
  };
}

function readDots(shape: SvgElement): { x: number; y: number; height?: number }[] {
  if (shape.name === 'circle') return [{ x: numberIn(shape, 'cx'), y: numberIn(shape, 'cy') }];
  const numbers = (shape.attributes.d ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
  return Array.from({ length: numbers.length / 2 }, (_, index) => ({
    x: numbers[index * 2] ?? 0,
    y: numbers[index * 2 + 1] ?? 0,
  }));
}

function assertRows(model: RowsModel, elements: readonly SvgElement[]): void {
  const plot = plotOf(elements);
  const perPixel = (model.axis.max - model.axis.min) / plot.width;
  const middles = (elements[0]?.attributes['data-rows'] ?? '').split(' ').map((middle) => Number(middle) + plot.y);
  const shapes = groupsOf(elements).flat();
  const valueAt = (x: number) => model.axis.min + (x - plot.x) * perPixel;
  allRows(model).forEach((row, index) => {
    const middle = middles[index] ?? NaN;
    const bar = shapes.find(
      (shape) =>
        shape.name === 'rect' && Math.abs(numberIn(shape, 'y') + numberIn(shape, 'height') / 2 - middle) < PIXEL,
    );
    const dot = shapes.find((shape) => shape.name === 'circle' && Math.abs(numberIn(shape, 'cy') - middle) < PIXEL);
    const ends = bar
      ? [numberIn(bar, 'x'), numberIn(bar, 'x') + numberIn(bar, 'width')]
      : dot
        ? [numberIn(dot, 'cx'), numberIn(dot, 'cx')]
        : [];
    const expected = barOf(row) ?? [];
    assert.equal(ends.length, expected.length);
    ends.forEach((x, end) => {
      assert.ok(
        Math.abs(valueAt(x) - (expected[end] ?? NaN)) <= PIXEL * perPixel,
        `${row.label}: ${String(valueAt(x))}`,
      );
    });
  });
}

function seriesExtremes(model: SeriesModel): string[] {
  const totals = bySlot(model).map((values) =>
    values.reduce<number | null>((sum, value) => (value === null ? sum : (sum ?? 0) + value), null),
  );
  const lists =
    model.kind === 'stacked-bar' ? [totals] : model.series.map(({ points }) => points.map(({ value }) => value));
  return lists.flatMap((list) => {
    const values = list.filter((value) => value !== null);
    return [values[0], values.at(-1), Math.max(...values), Math.min(...values)].map((value) =>
      printFigure(value ?? null, model.unit),
    );
  });
}

function rowExtremes(model: RowsModel): string[] {
  return model.groups.flatMap(({ rows }) => {
    const known = rows.filter(({ bound }) => bound !== 'gap');
    const lowest = known.toSorted((a, b) => (a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0))[0];
    const highest = known.toSorted((a, b) => (b.high ?? b.low ?? 0) - (a.high ?? a.low ?? 0))[0];
    return [lowest, highest].flatMap((row) => (row ? [printBound(row, model.unit)] : []));
  });
}
