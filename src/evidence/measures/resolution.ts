import { rowSources, type Column, type Dataset, type Row } from '../datasets/dataset.ts';
import { numberOf } from './measure.ts';

/** A resolution as its table has it. */
export interface Resolution {
  number: string;
  symbol: string;
  date: string;
  votes: Votes | undefined;
  trigger: string;
  oneLine: string;
  document: string;
  note: string;
  sources: readonly string[];
}

export interface Votes {
  for: number;
  against: number;
  abstained: number;
}

export const RESOLUTIONS = 'resolutions';
const DOCUMENT = 'canonical_url';

/** The column with the addresses of the documents; undefined where there is no such table. */
export function documentColumn(datasets: ReadonlyMap<string, Dataset>): Column | undefined {
  return datasets.get(RESOLUTIONS)?.columns.find(({ name }) => name === DOCUMENT);
}

/** The resolutions in order of adoption; none where there is no such table. */
export function resolutionsOf(datasets: ReadonlyMap<string, Dataset>): Resolution[] {
  const dataset = datasets.get(RESOLUTIONS);
  return (dataset?.rows ?? [])
    .map((row) => {
      const text = (column: string) => String(row.cells[column] ?? '');
      return {
        number: numberOf(text('symbol')),
        symbol: text('symbol'),
        date: text('date'),
        votes: votesIn(row),
        trigger: text('trigger'),
        oneLine: text('one_line'),
        document: text(DOCUMENT),
        note: text('note'),
        sources: dataset ? rowSources(dataset, row) : [],
      };
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The votes in a row; undefined where they are not known. */
export function votesIn({ cells }: Row): Votes | undefined {
  const { vote_for, vote_against, abstain } = cells;
  if (typeof vote_for !== 'number' || typeof vote_against !== 'number' || typeof abstain !== 'number') return undefined;
  return { for: vote_for, against: vote_against, abstained: abstain };
}

/** "15 in favour, none against, 1 abstained" */
export function votesInWords(votes: Votes): string {
  const count = (value: number) => (value === 0 ? 'none' : String(value));
  return `${count(votes.for)} in favour, ${count(votes.against)} against, ${count(votes.abstained)} abstaining`;
}

/** An act by which a state carries out resolutions at home. */
export interface Act {
  name: string;
  issuer: string;
  issued: string;
  from: string;
  content: string;
  note: string;
  sources: readonly string[];
}

/** The acts that carry out a resolution, in the order of their table: of any table with the columns act and implements. */
export function actsFor(number: string, datasets: ReadonlyMap<string, Dataset>): Act[] {
  const tables = [...datasets.values()].filter(({ columns }) =>
    ['act', 'implements'].every((needed) => columns.some(({ name }) => name === needed)),
  );
  return tables.flatMap((table) =>
    table.rows
      .filter(({ cells }) => new RegExp(`\\b${number}\\b`).test(String(cells.implements ?? '')))
      .map((row) => {
        const text = (column: string) => String(row.cells[column] ?? '');
        return {
          name: text('act'),
          issuer: text('issuer'),
          issued: text('issued_date'),
          from: text('effective_date'),
          content: text('content'),
          note: text('note'),
          sources: rowSources(table, row),
        };
      }),
  );
}

/** The first day of the year of the first resolution: from here on what was in force is told. */
export function firstDay(resolutions: readonly Resolution[], otherwise: string): string {
  return `${(resolutions[0]?.date ?? otherwise).slice(0, 4)}-01-01`;
}
