import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { isRowsModel, isSeriesModel, plainModels, type ChartModel, type PlainModel } from '../model/chart-types.ts';
import { toSvg } from '../picture/to-svg.ts';
import { toCsv } from '../table/to-csv.ts';
import { toTable } from '../table/to-table.ts';
import { describeChart } from '../words/describe-chart.ts';
import { notesIn, strongIn } from '../words/notes-in-words.ts';
import { parseSvg, type SvgElement } from './parse-svg.ts';

/** Holds the words of a chart against every face: both pictures, the table, the file and the description. */
export function assertWords(model: ChartModel): void {
  const plains = plainModels(model);
  const marks = plains.slice(0, 1).flatMap((plain) => (isRowsModel(plain) ? [] : plain.marks));
  const notes = plains.flatMap(notesIn).map(({ text }) => text);
  assertPictures(model, [...notes, ...marks.map(({ label }) => label)]);
  assertSaid(describeChart(model).join(' '), [...notes, ...marks.flatMap(({ label, name = '' }) => [label, name])]);
  assertSaid(describeChart(model).join(' '), plains.flatMap(strongIn));
  assertTable(model, [...notes, ...marks.map(({ label }) => label)]);
  const records = parse(toCsv(model), { columns: false }).map((record) => record.join('\n'));
  for (const text of plains.flatMap(atFigures))
    assert.ok(
      records.some((record) => record.includes(text)),
      `the file: ${text}`,
    );
}

function assertPictures(model: ChartModel, words: readonly string[]): void {
  for (const size of ['wide', 'narrow'] as const) {
    const printed = linesOf(parseSvg(toSvg(model, size)));
    for (const text of words) assert.ok(printed.includes(plain(text)), `the ${size} picture says nothing of "${text}"`);
  }
}

/** The words of a picture in their order; a text of several lines is broken at its spaces. */
function linesOf(elements: readonly SvgElement[]): string {
  return plain(
    elements
      .filter(({ name }) => name === 'text')
      .map(({ text }) => text)
      .join(' '),
  );
}

function assertSaid(description: string, words: readonly string[]): void {
  for (const text of words)
    assert.ok(plain(description).includes(plain(text)), `the description says nothing of "${text}"`);
}

function assertTable(model: ChartModel, words: readonly string[]): void {
  const { caption, groups } = toTable(model);
  const rows = groups.flatMap((group) => group.rows);
  const said = plain([caption, ...rows.flatMap((row) => row.cells.map(({ note = '' }) => note))].join(' '));
  for (const text of words) assert.ok(said.includes(plain(text)), `the table says nothing of "${text}"`);
  const strong = plainModels(model).flatMap((one) => (isSeriesModel(one) ? [] : strongIn(one)));
  assert.equal(rows.filter((row) => row.strong).length, strong.length);
}

/** Notes that stand at a figure, and so in the record of the file that holds it. */
function atFigures(model: PlainModel): string[] {
  const brackets = isRowsModel(model) ? [] : model.brackets.map(({ text }) => text);
  return notesIn(model)
    .map(({ text }) => text)
    .filter((text) => !brackets.includes(text));
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
