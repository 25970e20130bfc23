import { counted } from '../../basics/counted.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { foldProblems, type LikeProblem } from '../../records/problems/fold-problems.ts';
import type { DatasetDescription } from './dataset-schema.ts';
import { splitIds, type Dataset } from './dataset.ts';
import { parseCsv, type CsvField } from './parse-csv.ts';
import { checkHeader } from './header-problems.ts';
import { checkAnchors, checkKey } from './key-problems.ts';
import type { Report } from './read-cell.ts';
import { readRow } from './read-row.ts';
import { emptyRows, isEmptyRow, tableMistake } from './table-mistakes.ts';

interface Place {
  line: number;
  column: number;
}

/** A source id named in a cell, and where. */
interface SourceUse extends Place {
  id: string;
}

export interface BuiltDataset {
  dataset: Dataset;
  problems: ContentProblem[];
  sourceUses: SourceUse[];
}

/**
 * Joins a CSV text with its description. Every cell is checked against its column; row count and key are checked too.
 * The dataset is complete only if there is no problem.
 */
export function buildDataset(
  id: string,
  description: DatasetDescription,
  csv: { file: string; text: string },
): BuiltDataset {
  const problems: LikeProblem[] = [];
  const report: Report = ({ line, column }, what, remedy, like) =>
    problems.push({ rule: 'table', file: csv.file, line, column, what, remedy, ...like });
  const columns = Object.entries(description.columns).map(([name, column]) => ({ name, ...column }));
  const parsed = parseCsv(csv.text);
  const mistake = tableMistake(csv.text, Object.keys(description.columns), parsed);
  const [header = [], ...lines] = mistake ? [] : parsed.rows;
  const body = lines.filter((fields) => !isEmptyRow(fields));
  if (mistake) problems.push({ ...mistake, file: csv.file });
  else checkHeader(header, columns, report);
  // A row with a fault is told, and no part of the site is made to read it.
  const rows =
    problems.length > 0
      ? []
      : wholeRows(body, columns.length, report).flatMap((fields) => {
          const before = problems.length;
          const row = readRow(fields, columns, report);
          return problems.length === before ? [row] : [];
        });
  problems.push(...emptyRows(lines).map((problem) => ({ ...problem, file: csv.file })));
  if (problems.length === 0) {
    checkCount(body, description.rows, report);
    checkKey(body, header, description.key, report);
  }
  if (problems.length === 0) checkAnchors({ id, key: description.key, rows }, report);
  const ofSources = columns.flatMap(({ type }, index) => (type === 'sources' ? [index] : []));
  const sourceUses = body.flatMap((fields) => ofSources.flatMap((index) => idsIn(fields[index])));
  return { dataset: { ...aboutDataset(description), id, columns, rows }, problems: foldProblems(problems), sourceUses };
}

/** The rows without those that are broken over two lines, which are told as such. */
function wholeRows(body: CsvField[][], columns: number, report: Report): CsvField[][] {
  const isPart = (fields: CsvField[] | undefined) => fields !== undefined && fields.length < columns;
  const isBroken = (index: number) =>
    isPart(body[index]) &&
    isPart(body[index + 1]) &&
    (body[index]?.length ?? 0) + (body[index + 1]?.length ?? 0) === columns + 1;
  return body.filter((fields, index) => {
    if (isBroken(index)) {
      const [line, next] = [fields[0]?.line ?? 1, body[index + 1]?.[0]?.line ?? 1];
      const what = `This row is broken over two lines: it goes on in line ${String(next)}.`;
      report({ line, column: 1 }, what, 'Put the two together in one line; or put quotation marks around the cell.');
    }
    return !isBroken(index) && !isBroken(index - 1);
  });
}

/** None where a row ends before that column. */
function idsIn(field: CsvField | undefined): SourceUse[] {
  if (!field) return [];
  return splitIds(field.text).map((id) => ({ id, line: field.line, column: field.column + field.text.indexOf(id) }));
}

type About = Omit<Dataset, 'id' | 'columns' | 'rows'>;

/** What the description says of the table as a whole. The only date column need not be named. */
function aboutDataset(description: DatasetDescription): About {
  const { title, attribution, coverage, gaps, caveats, compiledFrom, compiledOn, licence } = description;
  const { dataThrough, nextExpected, key, subject, deadline, lag } = description;
  const dates = Object.entries(description.columns).filter(([, { type }]) => type === 'date');
  const only = dates.length === 1 && dataThrough === undefined ? dates[0]?.[0] : undefined;
  return {
    ...{ title, description: description.description, attribution, coverage, gaps, caveats, compiledFrom, compiledOn },
    ...{ key, subject, deadline, lag, licence, dataThrough, nextExpected, dateColumn: description.dateColumn ?? only },
  };
}

function checkCount(body: CsvField[][], expected: number, report: Report): void {
  if (body.length === expected) return;
  const last = body.at(-1)?.[0]?.line ?? 1;
  report(
    { line: last, column: 1 },
    `The table has ${counted(body.length, 'row')}; dataset.yaml says ${String(expected)}.`,
    `${body.length < expected ? 'If a row was lost, put it back. ' : ''}If that is right, write rows: ${String(body.length)} in dataset.yaml.`,
  );
}
