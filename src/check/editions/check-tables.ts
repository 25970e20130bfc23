import { DATASETS_FOLDER } from '../../evidence/datasets/dataset-addresses.ts';
import { parseCsv } from '../../evidence/datasets/parse-csv.ts';
import type { ContentProblem, Place } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { parseYaml, type Path } from '../../records/reading/yaml-document.ts';
import { BAR, compareTables, labelOf, rowKey, type PublishedTable, type TableDifference } from './published-table.ts';

/** What tables are held against. */
export interface TableGround {
  /** The day of the last edition, in words. */
  day: string;
  before: Readonly<Record<string, PublishedTable>>;
  now: Readonly<Record<string, PublishedTable>>;
  /** The ids of the tables that newer changes name, and of those with faults of their own. */
  excused: ReadonlySet<string>;
  keys: (id: string) => readonly string[];
  files: readonly ContentFile[];
}

/** So many further cells are named in one message. */
const MOST = 4;

/**
 * The figures, days and categories of a published table, the unit and sort of its columns, and its rows are those of the
 * last edition, or a newer change names the table. Columns whose labels have been exchanged are told; texts in other
 * words are a warning: only the editor knows what they mean. A table that is gone is told by its address.
 */
export function checkTables(ground: TableGround): ContentProblem[] {
  return Object.entries(ground.before).flatMap(([id, before]) => {
    const now = ground.now[id];
    if (!now || ground.excused.has(id)) return [];
    const difference = compareTables(id, before, now);
    if (!difference) return [];
    return [
      ...alteredColumns(difference, before, ground),
      ...alteredCells(difference, ground),
      ...lostRows(difference, ground),
      ...rewordedCells(difference, ground),
    ];
  });
}

function alteredColumns(
  { id, columns }: TableDifference,
  table: PublishedTable,
  ground: TableGround,
): ContentProblem[] {
  const labels = new Map(Object.entries(table.columns).map(([name, column]) => [labelOf(column), name]));
  return columns.flatMap(({ name, before, after }) => {
    if (after === undefined) {
      const what = `The column "${name}" was published in the edition of ${ground.day}, and is gone; no change names it.`;
      return [{ ...tell(placeOfColumn(id, [], ground), what, 'Put it back.', id), missing: `column ${id}.${name}` }];
    }
    const [was, is] = [labelOf(before), labelOf(after)];
    const other = labels.get(is);
    const isExchanged = was !== is && other !== undefined && other !== name;
    const isLabelAlone = was !== is && withoutLabel(before) === withoutLabel(after);
    if (isLabelAlone && !isExchanged) return [];
    const what = `The column "${name}" is now a ${columnInWords(after)}; in the edition of ${ground.day} it is a ${columnInWords(before)}, and no change names it.`;
    const remedy = isExchanged
      ? `"${is}" was the label of "${other}". If this is a slip, put the labels back.`
      : 'If this is a slip, put it back as it was.';
    return [tell(placeOfColumn(id, ['columns', name], ground), what, remedy, id)];
  });
}

/** What a column is, from its line in an edition: `number column, "Loans", in books`. */
function columnInWords(line: string): string {
  const [type = '', label = '', unit] = line.split(BAR);
  return `${type} column, "${label}"${unit === undefined ? '' : `, in ${unit}`}`;
}

function withoutLabel(column: string): string {
  return column.replace(labelOf(column), '');
}

function alteredCells({ id, cells }: TableDifference, ground: TableGround): ContentProblem[] {
  const [first, ...others] = cells;
  if (!first) return [];
  const { row, column, before, after } = first;
  if (isSortedAlone(cells)) {
    const what = `The cells of the column "${column}" are those of the edition of ${ground.day}, in other rows: it was sorted by itself, or moved up or down.`;
    const remedy = 'Undo that. In a spreadsheet, choose the whole table before you sort it.';
    return [tell(placeOfCell(id, first, ground), what, remedy, id)];
  }
  const more = others
    .slice(0, MOST)
    .map((cell) => `${cell.row}, ${cell.column}: ${shown(cell.after)} for ${shown(cell.before)}`);
  const rest = others.length > MOST ? `; and ${String(others.length - MOST)} more` : '';
  const also = more.length > 0 ? ` Other cells differ too: ${more.join('; ')}${rest}.` : '';
  const what = `The row "${row}" has ${shown(after)} under "${column}"; the edition of ${ground.day} has ${shown(before)}, and no change names the table.${also}`;
  const remedy = before === '' ? 'If this is a slip, take it out.' : `If this is a slip, write ${before} again.`;
  return [tell(placeOfCell(id, first, ground), what, remedy, id)];
}

/** Cells that have changed their places in one column are not mended one by one. */
const MOVED = 4;

function isSortedAlone(cells: TableDifference['cells']): boolean {
  const sorted = (side: 'before' | 'after') => JSON.stringify(cells.map((cell) => cell[side]).sort());
  const isOneColumn = cells.every(({ column }) => column === cells[0]?.column);
  return cells.length >= MOVED && isOneColumn && sorted('before') === sorted('after');
}

/** What the rows of some tables are called where they are named. */
const SORTS: Readonly<Record<string, string>> = { events: 'event', measures: 'measure' };

function lostRows({ id, lostRows: rows }: TableDifference, ground: TableGround): ContentProblem[] {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  const more = others.slice(0, MOST).map((row) => `"${row}"`);
  const rest = others.length > MOST ? ` and ${String(others.length - MOST)} more` : '';
  const also = more.length > 0 ? ` So are ${more.join(', ')}${rest}.` : '';
  const what = `The row "${first}" was published in the edition of ${ground.day}, and is gone; no change names the table.${also}`;
  const told = tell(
    { file: dataOf(id), line: 1, column: 1 },
    what,
    'Put it back, also where only its key is another.',
    id,
  );
  const sort = SORTS[id];
  return [sort === undefined ? told : { ...told, missing: `${sort} ${first}` }];
}

function rewordedCells({ id, reworded }: TableDifference, ground: TableGround): ContentProblem[] {
  const [first, ...others] = reworded;
  if (!first) return [];
  const more = others.slice(0, MOST).map(({ row, column }) => `"${row}", ${column}`);
  const rest = others.length > MOST ? `; and ${String(others.length - MOST)} more` : '';
  const also = more.length > 0 ? ` So have ${more.join('; ')}${rest}.` : '';
  const what = `The row "${first.row}" has other words under "${first.column}" than in the edition of ${ground.day}, and no change names the table.${also}`;
  const remedy = `If they say the same, all is well. If not, say what was wrong and what is right: add a file to content/changes/ that names the table under datasets: [${id}].`;
  return [{ rule: 'reworded', ...placeOfCell(id, first, ground), what, remedy }];
}

function tell(place: Place & { file: string }, what: string, remedy: string, id: string): ContentProblem {
  const say = `${remedy} Or say what was wrong and what is right, or what has become known since: add a file to content/changes/ that names the table under datasets: [${id}].`;
  return { rule: 'edition', ...place, what, remedy: say };
}

function shown(cell: string): string {
  return cell === '' ? 'an empty cell' : `"${cell}"`;
}

function placeOfColumn(id: string, path: Path, { files }: TableGround): Place & { file: string } {
  const file = `${DATASETS_FOLDER}${id}/dataset.yaml`;
  const text = files.find((each) => each.path === file)?.text ?? '';
  return { file, ...parseYaml(file, text).placeOfKey(path.length > 0 ? path : ['columns']) };
}

function placeOfCell(
  id: string,
  { row, column }: { row: string; column: string },
  { files, keys }: TableGround,
): Place & { file: string } {
  const file = dataOf(id);
  const [header = [], ...rows] = parseCsv(files.find((each) => each.path === file)?.text ?? '').rows;
  const names = header.map(({ text }) => text.trim());
  const fields = rows.find(
    (each) =>
      rowKey(Object.fromEntries(names.map((name, index) => [name, each[index]?.text.trim() ?? ''])), keys(id)) === row,
  );
  const { line, column: at } = fields?.[names.indexOf(column)] ?? { line: 1, column: 1 };
  return { file, line, column: at };
}

function dataOf(id: string): string {
  return `${DATASETS_FOLDER}${id}/data.csv`;
}
