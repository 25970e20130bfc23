import { dateInWords } from '../basics/partial-date.ts';
import { factsInText } from '../evidence/facts/fact-text.ts';
import { errorsIn, type ContentProblem } from '../records/problems/content-problem.ts';
import type { ContentFile } from '../records/reading/content-files.ts';
import { drawnAndSaid, isChartNamed } from './drawn-and-said.ts';
import type { EveryKind } from './kinds.ts';
import { checkEditions, newerChanges, sameFigures } from './editions/check-editions.ts';
import { checkTables } from './editions/check-tables.ts';
import { checkWords } from './editions/check-words.ts';
import { publishedNow, publishedSentence, type Published } from './editions/edition.ts';
import type { WrittenEdition } from './editions/edition-kind.ts';
import type { Edition } from './editions/edition-schema.ts';
import { lostEditions, unlistedEditions } from './editions/kept-editions.ts';
import { placeInFile } from './editions/place-in-file.ts';
import { proseAsPublished } from './prose-as-published.ts';

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
  | 'items'
  | 'glossary'
  | 'maps'
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
  const ofRecords = drawnAndSaid(compared);
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
    ...ofRecords,
    ...proseAsPublished(compared, [...others, ...ofRecords]),
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
  const { read, last, now, files } = compared;
  const { facts, claims, changes, charts } = read;
  const newer = newerChanges(last, changes.value);
  const named = (key: 'facts' | 'claims') => new Set(newer.flatMap((change) => change[key]));
  const [ofFacts, ofClaims] = [named('facts'), named('claims')];
  return checkWords({
    day: dateInWords(last.day),
    before: last,
    now,
    sentences: sentencesNow(compared),
    isNamed: {
      fact: (id) => ofFacts.has(id),
      claim: (id) => ofClaims.has(id),
      chart: (id) => isChartNamed(newer, id, charts.value.get(id)?.dataset),
    },
    placeOf: {
      fact: facts.placeOf,
      claim: claims.placeOf,
      chart: (id, of) => placeInFile(`content/charts/${id}.yaml`, [of.replace('the ', '')], files),
    },
  });
}

/** The sentences of the claims in which every fact is there and prints what it did. */
function sentencesNow(compared: Compared): ReadonlyMap<string, string> {
  const { claims, facts } = compared.read;
  const isSame = sameFigures(compared.last, compared.now);
  return new Map(
    [...claims.value].flatMap(([id, claim]) =>
      factsInText(claim.frontMatter.claim).every(isSame) ? [[id, publishedSentence(claim, facts.value)] as const] : [],
    ),
  );
}
