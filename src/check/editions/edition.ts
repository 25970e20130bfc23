import type { Claim } from '../../accounts/claims/claim.ts';
import { onceFor } from '../../basics/once-for.ts';
import { oneLine } from '../../basics/one-line.ts';
import type { ChartSpec } from '../../charts/specification/chart-schema.ts';
import type { Change } from '../../evidence/changes/change-schema.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { printFactText } from '../../evidence/facts/fact-text.ts';
import { printFact, type FactForm } from '../../evidence/facts/print-fact.ts';
import type { ResolvedFact } from '../../evidence/facts/resolved-fact.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { changeDigest } from './edition-digest.ts';
import { heldRecords, lineOfRecord, nameOfRecord, type RecordsGround } from './held-records.ts';
import { publishedChart } from './published-charts.ts';
import { citationsIn } from './published-citations.ts';
import { publishedDrawing } from './published-drawings.ts';
import { lineOfQuotation, quotationsIn } from './published-quotations.ts';
import { sidesIn } from './published-sides.ts';
import { publishedTable } from './published-table.ts';
import { wordsOf } from './published-words.ts';
import type { Edition, PublishedFigure, PublishedTurn } from './edition-schema.ts';

type Facts = ReadonlyMap<string, ResolvedFact>;

/** What an edition is made from. */
export interface EditionGround extends RecordsGround {
  facts: Facts;
  claims: ReadonlyMap<string, Claim>;
  changes: ReadonlyMap<string, Change>;
  datasets: ReadonlyMap<string, Dataset>;
  charts: ReadonlyMap<string, ChartSpec>;
}

/** What is told of an edition and of the site between two editions alike. */
export type Published = Pick<Edition, 'figures' | 'claims' | 'charts' | 'drawn' | 'tables'>;

/** Tables are many rows, and stay the same while prose is written. */
const tablesOf = onceFor((datasets: ReadonlyMap<string, Dataset>) => eachInOrder(datasets, publishedTable));

/** The figures, standings, labels and tables of the site as it is now. */
export function publishedNow({
  facts,
  claims,
  charts,
  datasets,
}: Omit<EditionGround, 'changes' | Exclude<keyof RecordsGround, 'facts'>>): Published {
  return {
    figures: eachInOrder(facts, publishedFigure),
    claims: eachInOrder(claims, publishedTurns),
    charts: eachInOrder(charts, publishedChart),
    drawn: eachInOrder(charts, (spec) => publishedDrawing(spec, datasets.get(spec.dataset))),
    tables: tablesOf(datasets),
  };
}

/** The sentence of a claim as an edition keeps it: the first of its words. */
export function publishedSentence({ frontMatter: { claim } }: Claim, facts: Facts): string {
  return oneLine(printFactText(claim, facts));
}

/** The site as it is now, as the edition of a day. `files` are those of content/; `addressOf` a file is that of its page. */
export function editionOf(
  day: string,
  content: EditionGround,
  { files, addressOf }: { files: readonly ContentFile[]; addressOf: (file: string) => string | undefined },
): Edition {
  const pages = new Map(
    files.flatMap((file) => {
      const address = addressOf(file.path);
      return address === undefined ? [] : [[address, file] as const];
    }),
  );
  const printed = (id: string, form?: string) => {
    const fact = content.facts.get(id);
    return fact ? printFact(fact, form as FactForm | undefined).text : '';
  };
  return {
    day,
    changes: [...content.changes.keys()].sort(),
    entries: eachInOrder(content.changes, changeDigest),
    ...publishedNow(content),
    quotations: linesOf(pages, (file) => quotationsIn(file).map(lineOfQuotation)),
    sides: linesOf(pages, (file) => sidesIn(file, printed)),
    cited: linesOf(pages, (file) => citationsIn(file, printed)),
    records: eachInOrder(new Map(heldRecords(content).map((record) => [nameOfRecord(record), record])), ({ lines }) =>
      lines.map(lineOfRecord),
    ),
    texts: eachInOrder(pages, (file) => wordsOf(file, printed).map(({ text }) => text)),
  };
}

/** Lines of the pages that have any. */
function linesOf(
  pages: ReadonlyMap<string, ContentFile>,
  linesIn: (file: ContentFile) => string[],
): Record<string, string[]> {
  const lines = eachInOrder(pages, linesIn);
  return Object.fromEntries(Object.entries(lines).filter(([, all]) => all.length > 0));
}

/** A fact as an edition keeps it. */
function publishedFigure(fact: ResolvedFact): PublishedFigure {
  const printable = fact.value !== null || fact.date !== undefined;
  const prints = printable ? printFact(fact).text : (fact.statement ?? fact.id);
  const { standing, attribution, statement = '' } = fact;
  return {
    ...{ standing, prints: withoutBars(prints), by: withoutBars(attribution) },
    ...(printable && statement !== '' ? { statement: withoutBars(statement) } : {}),
  };
}

/** As the line of a figure can hold it: without the bar that divides its parts. */
function withoutBars(text: string): string {
  return oneLine(text.replaceAll('|', '/'));
}

/** The standings of a claim as an edition keeps them. */
function publishedTurns({ frontMatter: { history } }: Claim): PublishedTurn[] {
  return history.map(({ date, standing }) => ({ from: date, standing }));
}

/** Keys in order, so that a record that moves to another file changes nothing. */
function eachInOrder<From, To>(from: ReadonlyMap<string, From>, make: (value: From) => To): Record<string, To> {
  const keys = [...from.keys()].sort();
  return Object.fromEntries(keys.map((key) => [key, make(from.get(key) as From)]));
}
