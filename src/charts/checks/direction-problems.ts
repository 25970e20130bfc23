import { startOf } from '../../basics/partial-date.ts';
import type { Column, Dataset, Row } from '../../evidence/datasets/dataset.ts';
import type { ChartProblem } from '../model/chart-error.ts';
import { cellInWords } from '../model/dates-in-words.ts';
import { printFigure } from '../model/print-figure.ts';
import { seriesRows } from '../model/series-model.ts';
import type { ChartSpec, SeriesChartSpec, SeriesSpec } from '../specification/chart-schema.ts';

const UP = /\b(?:rose|risen|grew|grown|increased|climbed|doubled|tripled|gone up|went up)\b/i;
const DOWN =
  /\b(?:fell|fallen|declined(?! to)|dropped(?! out)|decreased|shrank|shrunk|sank|sunk|halved|gone down|went down)\b/i;
const EACH = /\b(?:(?:every|each) (?:year|month|day|time)|year (?:after|by) year|month (?:after|by) month|steadily)\b/i;
/** Words by which a title speaks of a part of what is drawn, of two things, or says no to what it names. */
const OTHERWISE =
  /[;,:?]|\b(?:not?|never|nor|hardly|barely|neither|without|again|and|but|or|as|while|when|where|if|although|though|despite|because|until|before|after|then|once|first|last|end|beginning|early|late|by|than|in (?:\d{4}|the|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter))\b/i;

interface Step {
  from: Row;
  to: Row;
}

/** A title or subtitle that says that something rose or fell, over series of which each that it may mean goes the other way. */
export function directionProblems(spec: ChartSpec, dataset: Dataset): ChartProblem[] {
  if (!('series' in spec) || !spec.series || spec.panels !== undefined || !('x' in spec)) return [];
  const x = dataset.columns.find(({ name, type }) => name === spec.x && type === 'date');
  if (!x) return [];
  return (['title', 'subtitle'] as const).flatMap((key) => {
    const said = directionOf(spec[key]);
    if (!said) return [];
    const meant = meantIn(spec[key], spec.series ?? []);
    const against = meant.map((series) => stepAgainst(rowsIn(spec, series, x, dataset), series, said));
    const [step] = against;
    const [series] = meant;
    if (!step || !series || against.includes(undefined)) return [];
    const unit = dataset.columns.find(({ name }) => name === series.column)?.unit ?? '';
    const at = ({ cells }: Row) =>
      `${printFigure(Number(cells[series.column]), unit)} (${cellInWords(String(cells[x.name]), x)})`;
    const message = `The ${key} says "${said.words}", and "${series.label}" ${said.sign > 0 ? 'falls' : 'rises'} from ${at(step.from)} to ${at(step.to)}.`;
    return [{ path: [key], message, remedy: 'Write the direction that is drawn, or choose the rows that are meant.' }];
  });
}

interface Said {
  words: string;
  sign: 1 | -1;
  isEach: boolean;
}

/** The one direction that a text says, if it speaks of all that is drawn. */
function directionOf(text: string): Said | undefined {
  const [up, down] = [UP.exec(text)?.[0], DOWN.exec(text)?.[0]];
  const words = up ?? down;
  const each = EACH.exec(text)?.[0];
  const rest = each === undefined ? text : text.replace(each, '');
  if (words === undefined || (up !== undefined && down !== undefined) || OTHERWISE.test(rest)) return undefined;
  return {
    words: each === undefined ? words : `${words} ${each}`,
    sign: up === undefined ? -1 : 1,
    isEach: each !== undefined,
  };
}

/** The series of whose name the first word stands in a text, or all. */
function meantIn(text: string, series: readonly SeriesSpec[]): readonly SeriesSpec[] {
  const words: readonly string[] = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const named = series.filter(({ label }) => words.includes(/\p{L}+/u.exec(label.toLowerCase())?.[0] ?? ''));
  return named.length > 0 ? named : series;
}

/** The rows that have a figure, by date, from the year on that the title names. */
function rowsIn(spec: SeriesChartSpec, series: SeriesSpec, x: Column, dataset: Dataset): Row[] {
  const since = /\b(?:since|from) (?:\p{L}+ )?(\d{4})\b/iu.exec(spec.title)?.[1] ?? '';
  const day = ({ cells }: Row) => startOf(String(cells[x.name] ?? ''));
  return seriesRows(dataset, spec, series)
    .filter((row) => typeof row.cells[series.column] === 'number' && day(row) >= since)
    .sort((one, other) => day(one).localeCompare(day(other)));
}

/** From the first row to the last, or of "every year" the first step, if it goes the other way. */
function stepAgainst(rows: readonly Row[], { column }: SeriesSpec, { sign, isEach }: Said): Step | undefined {
  const steps = isEach
    ? rows.slice(1).map((to, index) => ({ from: rows[index] ?? to, to }))
    : rows.slice(-1).map((to) => ({ from: rows[0] ?? to, to }));
  return steps.find(({ from, to }) => (Number(to.cells[column]) - Number(from.cells[column])) * sign < 0);
}
