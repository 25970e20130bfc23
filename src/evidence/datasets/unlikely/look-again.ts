import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Dataset, Row } from '../dataset.ts';

/** What is looked at of a table: its columns and its rows. */
export type Table = Pick<Dataset, 'id' | 'columns' | 'rows'>;

/** The names of the columns of one type. */
export function columnsOf({ columns }: Pick<Dataset, 'columns'>, type: Dataset['columns'][number]['type']): string[] {
  return columns.filter((column) => column.type === type).map(({ name }) => name);
}

/** A problem of a row of a table; `look-again` where it may be right. */
export function inRow(
  { id }: Pick<Dataset, 'id'>,
  { line }: Pick<Row, 'line'>,
  what: string,
  remedy: string,
  rule: 'look-again' | 'table' = 'look-again',
): ContentProblem {
  return { rule, file: `content/datasets/${id}/data.csv`, line, column: 1, what, remedy };
}

/** Whether a row has a remark, under a column called note or notes: what is odd in it was seen. */
export function hasNote({ cells }: Row): boolean {
  return (cells['note'] ?? cells['notes'] ?? null) !== null;
}
