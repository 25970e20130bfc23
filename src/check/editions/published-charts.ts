import { oneLine } from '../../basics/one-line.ts';
import type { ChartSpec } from '../../charts/specification/chart-schema.ts';
import { BAR } from './published-table.ts';

/** What the edition calls the title of a chart. */
const TITLE = 'title';

/** The title of a chart and the label of each of its series, groups or lanes: a line each, `title | …`, `loans | Loans`. */
export function publishedChart(spec: ChartSpec): string[] {
  return [[TITLE, spec.title], ...labelsIn(spec)].map((parts) => parts.map(inLine).join(BAR));
}

/** What a line is of, and its words. */
export function partsOfLine(line: string): { of: string; words: string } {
  const [of = '', ...words] = line.split(BAR);
  return { of, words: words.join(BAR) };
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

function inLine(text: string): string {
  return oneLine(text.replaceAll('|', '/'));
}
