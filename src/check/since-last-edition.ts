import { claimAddress } from '../accounts/claims/claim-addresses.ts';
import { chartAddresses } from '../charts/chart-addresses.ts';
import { dateInWords } from '../basics/partial-date.ts';
import { factsInText } from '../evidence/facts/fact-text.ts';
import { printFact, type FactForm } from '../evidence/facts/print-fact.ts';
import { errorsIn, type ContentProblem } from '../records/problems/content-problem.ts';
import type { ContentFile } from '../records/reading/content-files.ts';
import type { EveryKind } from './kinds.ts';
import { checkEditions, isSameFigure, newerChanges } from './editions/check-editions.ts';
import { checkQuotations } from './editions/check-quotations.ts';
import { checkNewest } from './editions/check-newest.ts';
import { checkSentences, OTHER_FIGURE } from './editions/check-sentences.ts';
import { checkTables } from './editions/check-tables.ts';
import { checkWords } from './editions/check-words.ts';
import { publishedNow, publishedSentence, type Published } from './editions/edition.ts';
import type { WrittenEdition } from './editions/edition-kind.ts';
import type { Edition } from './editions/edition-schema.ts';
import { lostEditions, unlistedEditions } from './editions/kept-editions.ts';
import { checkCitations } from './editions/published-citations.ts';
import { quotationsIn } from './editions/published-quotations.ts';
import { checkSides } from './editions/published-sides.ts';
import { wordsOf } from './editions/published-words.ts';

type Read = Pick<
  EveryKind,
  | 'editions'
  | 'facts'
  | 'pages'
  | 'claims'
  | 'resolutions'
  | 'changes'
  | 'charts'
  | 'datasets'
  | 'redirects'
  | 'sources'
>;

/**
 * What differs from the last edition, and no change names. Where an edition itself is altered or gone, that alone is told:
 * against it nothing can be held. A sentence in which one of `others` is told is told once.
 */
export function sinceLastEdition(
  read: Read,
  files: readonly ContentFile[],
  others: readonly ContentProblem[] = [],
): ContentProblem[] {
  const { editions, facts, claims, changes, charts, datasets, redirects } = read;
  const lost = redirects.keptEditions ? lostEditions(editions, redirects.keptEditions) : [];
  if (lost.length > 0) return lost;
  const last = editions.value.at(-1);
  const unlisted = redirects.keptEditions ? unlistedEditions(editions, redirects.keptEditions) : [];
  if (!last) return unlisted;
  const values = { facts: facts.value, claims: claims.value, charts: charts.value, datasets: datasets.value };
  const now = publishedNow(values);
  const foreign = ofAnotherSite(last, read);
  if (foreign) return [foreign];
  const compared = { read, last, now, files };
  const ofTables = tables(compared);
  const ofQuotations = quotations(compared);
  return [
    ...unlisted,
    ...ofTables,
    ...checkEditions(editions.value, {
      now,
      ids: { fact: facts.names.fact.ids, claim: claims.names.claim.ids, change: changes.ids },
      changes: changes.value,
      placeOfFact: facts.placeOf,
      placeOfClaim: claims.placeOf,
      placeOfChange: changes.placeOf,
      followUps: takenFrom(ofTables, facts.value),
    }),
    ...words(compared),
    ...ofQuotations,
    ...prose(compared, [...others, ...ofQuotations]),
  ];
}

/** Figures below which it is chance that none of an edition is there. */
const ENOUGH = 5;

/** An edition of which nothing is in this folder: it came along with a copy of another one. */
function ofAnotherSite({ day, figures, document }: WrittenEdition, { facts }: Read): ContentProblem | undefined {
  const ids = Object.keys(figures);
  if (ids.length < ENOUGH || ids.some((id) => facts.names.fact.ids.has(id))) return undefined;
  return {
    rule: 'edition',
    file: document.file,
    ...document.placeOf(['day']),
    what: `No figure of the edition of ${dateInWords(day)} is in this folder: it is that of another site.`,
    remedy:
      'If this site is a new one, delete editions/, changes/ and addresses.yaml, which tell what another has published.',
  };
}

/** The figures taken from tables that are told: whoever puts the table right puts them right. */
function takenFrom(problems: readonly ContentProblem[], facts: EveryKind['facts']['value']): ReadonlySet<string> {
  const told = new Set(errorsIn(problems).flatMap(({ file }) => datasetOf(file) ?? []));
  const taken = [...facts.values()].filter(({ origin }) => origin && told.has(origin.dataset));
  return new Set(taken.map(({ id }) => id));
}

function datasetOf(file: string): string | undefined {
  return /^content\/datasets\/([^/]+)\//.exec(file)?.[1];
}

interface Compared {
  read: Read;
  last: Edition;
  now: Published;
  files: readonly ContentFile[];
}

function tables({ read: { datasets, changes }, last, now, files }: Compared): ContentProblem[] {
  const named = newerChanges(last, changes.value).flatMap((change) => change.datasets);
  const faulty = errorsIn(datasets.problems).flatMap(({ file }) => datasetOf(file) ?? []);
  return checkTables({
    day: dateInWords(last.day),
    before: last.tables,
    now: now.tables,
    excused: new Set([...named, ...faulty]),
    keys: (id) => datasets.value.get(id)?.key ?? [],
    files,
  });
}

function words(compared: Compared): ContentProblem[] {
  const { read, last, now } = compared;
  const { facts, claims, changes, charts } = read;
  const newer = newerChanges(last, changes.value);
  const named = (key: 'facts' | 'claims' | 'datasets' | 'pages') => new Set(newer.flatMap((change) => change[key]));
  const [ofFacts, ofClaims, ofTables, ofPages] = [named('facts'), named('claims'), named('datasets'), named('pages')];
  return checkWords({
    day: dateInWords(last.day),
    before: last,
    now,
    sentences: sentencesNow(compared),
    isNamed: {
      fact: (id) => ofFacts.has(id),
      claim: (id) => ofClaims.has(id),
      chart: (id) => ofPages.has(chartAddresses(id).page) || ofTables.has(charts.value.get(id)?.dataset ?? ''),
    },
    placeOf: {
      fact: facts.placeOf,
      claim: claims.placeOf,
      chart: (id) => ({ file: `content/charts/${id}.yaml`, line: 1, column: 1 }),
    },
  });
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

/** What is another in the words of pages, but for sentences in which something is told already. */
function prose(compared: Compared, others: readonly ContentProblem[]): ContentProblem[] {
  const { read, last, now } = compared;
  const isSame = sameFigures(compared);
  const told = new Set(others.map(lineOf));
  const printed = (id: string, form?: string) => {
    const fact = read.facts.value.get(id);
    return fact && isSame(id) ? printFact(fact, form as FactForm | undefined).text : OTHER_FIGURE;
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
    ...checkSentences({ ...ground, before: last.texts, now: pages }).filter((problem) => !told.has(lineOf(problem))),
    ...checkSides({ ...ground, before: last.sides, now: texts, printed }),
    ...checkCitations({
      ...ground,
      before: last.cited,
      now: texts,
      printed,
      isSource: (id) => read.sources.value.has(id),
    }),
    ...checkNewest({ before: last.tables, now: now.tables, pages: pages.values() }),
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

/** Whether a figure prints what it did. One that no edition has does. */
function sameFigures({ last, now }: Pick<Compared, 'last' | 'now'>): (id: string) => boolean {
  return (id) => {
    const [before, after] = [last.figures[id], now.figures[id]];
    return after !== undefined && (before === undefined || isSameFigure(before, after));
  };
}

/** The sentences of the claims in which every fact is there and prints what it did. */
function sentencesNow(compared: Compared): ReadonlyMap<string, string> {
  const { claims, facts } = compared.read;
  const isSame = sameFigures(compared);
  return new Map(
    [...claims.value].flatMap(([id, claim]) =>
      factsInText(claim.frontMatter.claim).every(isSame) ? [[id, publishedSentence(claim, facts.value)] as const] : [],
    ),
  );
}
