import { claimAddress } from '../accounts/claims/claim-addresses.ts';
import { dateInWords } from '../basics/partial-date.ts';
import { printFact, type FactForm } from '../evidence/facts/print-fact.ts';
import type { ContentProblem } from '../records/problems/content-problem.ts';
import type { ContentFile } from '../records/reading/content-files.ts';
import type { EveryKind } from './kinds.ts';
import { newerChanges, sameFigures } from './editions/check-editions.ts';
import { checkAnswers } from './editions/check-answers.ts';
import { checkNewest, tablesGoneOn } from './editions/check-newest.ts';
import { checkQuotations } from './editions/check-quotations.ts';
import { checkSentences, OTHER_FIGURE } from './editions/check-sentences.ts';
import type { Published } from './editions/edition.ts';
import type { Edition } from './editions/edition-schema.ts';
import { checkCitations } from './editions/published-citations.ts';
import { quotationsIn } from './editions/published-quotations.ts';
import { checkSides } from './editions/published-sides.ts';
import { wordsOf } from './editions/published-words.ts';

interface Compared {
  read: Pick<EveryKind, 'changes' | 'facts' | 'sources' | 'pages' | 'claims' | 'resolutions'>;
  last: Edition;
  now: Published;
  files: readonly ContentFile[];
}

/**
 * The pages beside the last edition: quotations, sentences, the sides of the evidence, citations. A sentence in which one of
 * `others` is told is told once.
 */
export function proseAsPublished(compared: Compared, others: readonly ContentProblem[]): ContentProblem[] {
  const ofQuotations = quotations(compared);
  return [...ofQuotations, ...words(compared, [...others, ...ofQuotations])];
}

function quotations(compared: Compared): ContentProblem[] {
  const { last } = compared;
  return checkQuotations({
    day: dateInWords(last.day),
    before: last.quotations,
    now: new Map(writtenPages(compared).map(({ address, text }) => [address, quotationsIn(text)])),
    isNamed: pagesNamed(compared),
  });
}

function words(compared: Compared, others: readonly ContentProblem[]): ContentProblem[] {
  const { read, last, now } = compared;
  const isSame = sameFigures(last, now);
  const isPublished = (id: string) => Object.hasOwn(last.figures, id);
  const goneOn = tablesGoneOn(last.tables, now.tables);
  const told = new Set(others.map(lineOf));
  const printed = (id: string, form?: string) => {
    const fact = read.facts.value.get(id);
    return fact && isPublished(id) && isSame(id) ? printFact(fact, form as FactForm | undefined).text : OTHER_FIGURE;
  };
  const pages = new Map(
    writtenPages(compared).map(({ address, text, isClaim }) => {
      // The sentence of a claim is told with its words.
      const words = wordsOf(text, printed).slice(isClaim ? 1 : 0);
      return [address, { file: text.path, words }];
    }),
  );
  const texts = new Map(writtenPages(compared).map(({ address, text }) => [address, text]));
  const ground = { day: dateInWords(last.day), isNamed: pagesNamed(compared) };
  return [
    ...checkSentences({
      ...ground,
      before: last.texts,
      now: pages,
      newest: goneOn.flatMap(({ was, is }) => [was, is]),
    }).filter((problem) => !told.has(lineOf(problem))),
    ...checkAnswers({ ...ground, before: last.texts, now: pages }),
    ...checkSides({ ...ground, before: last.sides, now: texts, printed }),
    ...checkCitations({
      ...ground,
      before: last.cited,
      now: texts,
      printed,
      isSource: (id) => read.sources.value.has(id),
    }),
    ...checkNewest({ goneOn, pages: pages.values() }),
  ];
}

function lineOf({ file, line }: ContentProblem): string {
  return `${file}:${String(line)}`;
}

/** The pages that are written in a file of their own. */
function writtenPages({ read, files }: Compared): { address: string; text: ContentFile; isClaim: boolean }[] {
  const texts = new Map(files.map((file) => [file.path, file]));
  return [read.pages, read.claims, read.resolutions].flatMap(({ value }) =>
    [...value.values()].flatMap(({ address, file }) => {
      const text = texts.get(file);
      return text ? [{ address, text, isClaim: value === read.claims.value }] : [];
    }),
  );
}

/** Whether a newer change names a page. */
function pagesNamed({ read: { changes }, last }: Compared): (address: string) => boolean {
  const newer = newerChanges(last, changes.value);
  const named = newer.flatMap(({ pages, claims }) => [...pages, ...claims.map(claimAddress)]);
  return (address) => named.includes(address);
}
