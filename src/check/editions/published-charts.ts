import { capitalised } from '../../basics/capitalised.ts';
import { oneLine } from '../../basics/one-line.ts';
import { markParts } from '../../charts/specification/annotation-schema.ts';
import type { ChartSpec } from '../../charts/specification/chart-schema.ts';
import { BAR } from './published-table.ts';

/** What the edition calls the title of a chart. */
const TITLE = 'title';

/** The words beside a picture that an edition keeps too. */
const WORDS = ['subtitle', 'note', 'description', 'attribution', 'unit'] as const;

/**
 * The words of a chart, a line each: its title, `title | …`; the label of each of its series, groups or lanes, `loans | Loans`;
 * then what stands beside and within the picture, `the subtitle | …`, `the mark flood | Flood`.
 */
export function publishedChart(spec: ChartSpec): string[] {
  const beside = WORDS.flatMap((key): Line[] => {
    const words = spec[key];
    return words === undefined ? [] : [[`the ${key}`, words]];
  });
  return [[TITLE, spec.title], ...labelsIn(spec), ...beside, ...annotationsIn(spec)].map((parts) =>
    parts.map(inLine).join(BAR),
  );
}

type Line = readonly [of: string, words: string];

/** The words within a picture by the place where they stand; what stands at one place is one line. */
function annotationsIn(spec: ChartSpec): Line[] {
  const marks = 'marks' in spec ? (spec.marks ?? []).map(markParts) : [];
  const references = 'references' in spec ? (spec.references ?? []) : [];
  const lines: Line[] = [
    ...marks.map(({ event, label = event }): Line => [`the mark ${event}`, label]),
    ...references.map(({ label, ...place }): Line => [`the reference ${placeInWords(place)}`, label]),
    ...(spec.notes ?? []).map(({ text, ...place }): Line => [`the words ${placeInWords(place)}`, text]),
  ];
  return [...Map.groupBy(lines, ([of]) => of)].map(([of, there]) => [of, there.map(([, words]) => words).join(' / ')]);
}

/** Where a reference or a note stands: `fact cap`, `at 2017, series Loans`. */
function placeInWords(place: object): string {
  return Object.entries(place)
    .flatMap(([key, value]: [string, unknown]) =>
      value === undefined ? [] : [`${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`],
    )
    .join(', ');
}

/** What a line is of, and its words. */
export function partsOfLine(line: string): { of: string; words: string } {
  const [of = '', ...words] = line.split(BAR);
  return { of, words: words.join(BAR) };
}

/** What the words of a chart are of, at the beginning of a sentence. */
export function ofInSentence(of: string, id: string): string {
  if (of === TITLE) return `The title of the chart "${id}"`;
  if (of.startsWith('the ')) return `${capitalised(of)} of the chart "${id}"`;
  return `The label of "${of}" in the chart "${id}"`;
}

/** Each series, group or lane by the column and rows that it draws, with its label. */
function labelsIn(spec: ChartSpec): [string, string][] {
  if ('series' in spec && spec.series)
    return spec.series.map(({ column, where, label }) => [rowsOf(column, where), label]);
  if ('count' in spec && spec.count) return spec.count.groups.map(({ values, label }) => [values.join(', '), label]);
  if ('groups' in spec) return spec.groups.map(({ where, label }) => [rowsOf('group', where), label]);
  return 'lanes' in spec ? spec.lanes.map(({ where, label }) => [rowsOf('lane', where), label]) : [];
}

function rowsOf(name: string, where: object | undefined): string {
  const chosen = Object.entries(where ?? {}).map(([column, value]) => `${column}: ${JSON.stringify(value)}`);
  return [name, ...chosen].join(', ');
}

/** As a line of an edition can hold it: without the bar that divides its parts. */
export function inLine(text: string): string {
  return oneLine(text.replaceAll('|', '/'));
}
