import { chartAddresses } from '../../charts/chart-addresses.ts';
import type { ContentProblem, Place } from '../../records/problems/content-problem.ts';
import type { Path } from '../../records/reading/yaml-document.ts';
import type { Edition } from './edition-schema.ts';
import type { Published } from './edition.ts';
import { partsOfLine } from './published-charts.ts';
import { EVERY_ROW } from './published-drawings.ts';
import { BAR, keyIn } from './published-table.ts';

/** What drawings are held against. */
export interface DrawingsCompared {
  /** The day of the last edition, in words. */
  day: string;
  before: Pick<Edition, 'charts' | 'drawn' | 'tables'>;
  now: Pick<Published, 'charts' | 'drawn' | 'tables'>;
  /** Whether a newer change names a chart, or its table. */
  isNamed: (id: string) => boolean;
  placeIn: (id: string, path: Path) => Place & { file: string };
}

/** One chart, then and now: the words of each line by what the line is of. */
interface Chart {
  id: string;
  was: ReadonlyMap<string, string>;
  is: ReadonlyMap<string, string>;
}

/**
 * A chart draws what it drew in the last edition, or a change names it: its table and columns, and the rows that were there. New
 * rows are no mistake, and what other cells do to a selection is told of the table. A label stays with what it is the label of.
 */
export function checkDrawings(ground: DrawingsCompared): ContentProblem[] {
  const { before, now, isNamed } = ground;
  return Object.keys(now.charts).flatMap((id) => {
    if (isNamed(id)) return [];
    const chart = { id, was: linesOf(before.drawn[id]), is: linesOf(now.drawn[id]) };
    const moved = movedLabels(id, ground);
    const columns = chart.is.size === 0 ? [] : otherColumns(chart, ground);
    return [...moved, ...columns, ...(columns.length > 0 ? [] : otherRows(chart, ground))];
  });
}

function linesOf(lines: readonly string[] = []): ReadonlyMap<string, string> {
  return new Map(lines.map(partsOfLine).map(({ of, words }) => [of, words]));
}

/** Labels that stand at something else than they did, which is there no longer. */
function movedLabels(id: string, ground: DrawingsCompared): ContentProblem[] {
  const [was, is] = [linesOf(ground.before.charts[id]), linesOf(ground.now.charts[id])];
  return [...was].flatMap(([of, label]) => {
    if (is.has(of)) return [];
    const other = [...is].find(([each, words]) => words === label && !was.has(each))?.[0];
    if (other === undefined || withoutSelection(other) === withoutSelection(of)) return [];
    // A figure that is filled in is that of its new place.
    if (/\{[^}]+\}/.test(label)) return [];
    const what = `"${label}" stands at "${other}" in the chart "${id}"; the edition of ${ground.day} has it at "${of}", and no change names it.`;
    const problem = told(id, [listOf(other)], what, ground);
    if (!other.startsWith('the ')) return [problem];
    const remedy = problem.remedy.replace(
      /^.*?again as it was\. Or say/,
      'If the two are the same place, all is well. If not, say',
    );
    return [{ ...problem, rule: 'reworded', remedy }];
  });
}

/** Under which key of a chart a label stands. */
function listOf(of: string): string {
  if (of.startsWith('the mark ')) return 'marks';
  if (of.startsWith('the reference ')) return 'references';
  return of.startsWith('the words ') ? 'notes' : 'series';
}

/** A series, group or lane without its selection: the rows that are drawn tell of that. */
function withoutSelection(of: string): string {
  return of.startsWith('the ') ? of : of.replace(/, [^,:]+: .*$/, '');
}

function otherColumns({ id, was, is }: Chart, ground: DrawingsCompared): ContentProblem[] {
  return [...was].flatMap(([of, words]) => {
    if ((of !== 'dataset' && !of.startsWith('column ')) || is.get(of) === words) return [];
    const key = of.replace('column ', '');
    const after = is.get(of);
    const now = after === undefined ? 'is gone' : `is "${after}"`;
    const what = `"${key}" of the chart "${id}" ${now}; the edition of ${ground.day} has "${words}", and no change names it.`;
    return [told(id, [key], what, ground)];
  });
}

function otherRows(chart: Chart, ground: DrawingsCompared): ContentProblem[] {
  return [...chart.was.keys()].flatMap((of) => {
    if (!of.startsWith('rows') || !chart.is.has(of)) return [];
    const label = of === 'rows' ? undefined : of.replace('rows of ', '');
    const keys = otherKeys(chart, label);
    const rows = rowsBetween(chart, of, ground);
    if (keys.length === 0 || rows === '') return [];
    const which = label === undefined ? `The chart "${chart.id}"` : `"${label}" in the chart "${chart.id}"`;
    const selects = keys.map(({ words }) => words).join('; ');
    const what = `${which} ${rows}: ${selects}. No change names it.`;
    return [told(chart.id, label === undefined ? ['where', keys[0]?.key ?? ''] : [], what, ground)];
  });
}

/** The keys of a selection that are others than they were. */
function otherKeys({ was, is }: Chart, label: string | undefined): { key: string; words: string }[] {
  const start = label === undefined ? 'where ' : `where of ${label} `;
  const names = [...new Set([...was.keys(), ...is.keys()])].filter(
    (of) => of.startsWith(start) && (label !== undefined || !of.startsWith('where of ')),
  );
  return names.flatMap((of) => {
    const [before, after] = [was.get(of), is.get(of)];
    if (before === after) return [];
    const key = of.slice(start.length);
    const now = after === undefined ? `"${key}" is gone from its where` : `its where has "${key}": ${after}`;
    return [{ key, words: before === undefined ? `${now}, which was not there` : `${now}, and had ${before}` }];
  });
}

/** What is drawn no longer, and what is drawn that was not, of the rows that are there and were; empty where nothing is. */
function rowsBetween({ was, is }: Chart, of: string, { day, before, now }: DrawingsCompared): string {
  const rowsOf = (tables: Edition['tables'], id: string | undefined) => (tables[id ?? '']?.rows ?? []).map(keyIn);
  const [then, there] = [rowsOf(before.tables, was.get('dataset')), rowsOf(now.tables, is.get('dataset'))];
  const drawnOf = (line = '', all: readonly string[]) => (line === EVERY_ROW ? all : line.split(BAR));
  const [drew, draws] = [drawnOf(was.get(of), then), drawnOf(is.get(of), there)];
  const lost = drew.filter((row) => there.includes(row) && !draws.includes(row));
  const more = draws.filter((row) => then.includes(row) && !drew.includes(row));
  const left = lost.length > 0 ? [`no longer draws ${inWords(lost)}, which the edition of ${day} drew`] : [];
  const had = lost.length > 0 ? 'it' : `the edition of ${day}`;
  const added = more.length > 0 ? [`draws ${inWords(more)}, which ${had} had and did not draw`] : [];
  return [...left, ...added].join(', and ');
}

/** So many rows are named. */
const MOST = 4;

function inWords(rows: readonly string[]): string {
  const named = rows.slice(0, MOST).map((row) => `"${row}"`);
  const rest = rows.length > MOST ? ` and ${String(rows.length - MOST)} more` : '';
  return `the row${rows.length === 1 ? '' : 's'} ${named.join(', ')}${rest}`;
}

function told(id: string, path: Path, what: string, { now, placeIn }: DrawingsCompared): ContentProblem {
  const table = linesOf(now.drawn[id]).get('dataset');
  const or = table === undefined ? '' : `, or datasets: [${table}]`;
  const remedy = `If this is a slip, write it again as it was. Or say what was wrong and what is right: add a file to content/changes/ with pages: [${chartAddresses(id).page}]${or}.`;
  return { rule: 'edition', ...placeIn(id, path), what, remedy };
}
