import { languageName } from '../../basics/language-tag.ts';
import { dateInWords, parsePartialDate } from '../../basics/partial-date.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { Records } from '../../records/reading/read-records.ts';
import { ARCHIVE } from './wrong-address.ts';
import { otherLanguage } from './language-of-address.ts';
import type { Source } from './source-schema.ts';

type Found = Pick<ContentProblem, 'what' | 'remedy'> & { key: string };

/** Parts of a source that do not fit each other: mostly one was copied, or mistyped. All are looked at again. */
export function oddParts(sources: Records<Omit<Source, 'id'>>): ContentProblem[] {
  const kinds = Map.groupBy(sources.values.values(), ({ publisher }) => publisher);
  const hosts = Map.groupBy(originals(sources.values.values()), hostOf);
  const byKind = loners(kinds.values(), ({ kind }) => kind);
  const byHost = loners(hosts.values(), ({ publisher }) => publisher);
  return [...sources.values.values()].flatMap((source) =>
    [
      ...[otherDay(source), otherMonth(source), otherScript(source)],
      ...[otherScript(source) ? undefined : otherLanguage(source), otherArchive(source)],
      ...[otherKind(source, byKind), otherHost(source, byHost), exchangedNames(source, kinds), inCapitals(source)],
    ].flatMap((found) =>
      found ? [sources.problemAt('look-again', source.id, [found.key], found.what, found.remedy)] : [],
    ),
  );
}

/** A day in an address: /2018/05/04/, /20180504, -2018-05-04. */
const DAY_IN_ADDRESS = /\b((?:19|20)\d\d)([-/]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;

/** A day of publication that differs from that in the address in one part, or by day and month exchanged. */
function otherDay({ url = '', published = '' }: Source): Found | undefined {
  const [, year = '', , month = '', day = ''] = DAY_IN_ADDRESS.exec(url) ?? [];
  const named = [year, month, day];
  const said = published.split('-');
  const isExchanged = said[0] === year && said[1] === day && said[2] === month && day !== month;
  const isOtherYear = said[0] !== year && said[1] === month && said[2] === day;
  const date = named.join('-');
  if (year === '' || !(isExchanged || isOtherYear) || !parsePartialDate(date)) return undefined;
  const what = `This came out ${dateInWords(published)}, and its address has ${dateInWords(date)}.`;
  return { key: 'published', what, remedy: `If the address is right, write published: ${date}` };
}

/** An id of another year or month than that of publication; one month apart is the end of a month. */
function otherMonth({ id, published = '' }: Source): Found | undefined {
  const [, year, month] = /-((?:19|20)\d\d)-(0[1-9]|1[0-2])(?:-|$)/.exec(id) ?? [];
  const said = parsePartialDate(published);
  if (year === undefined || said?.month === undefined) return undefined;
  const apart = (said.year - Number(year)) * 12 + said.month - Number(month);
  if (Math.abs(apart) <= 1) return undefined;
  const what = `The id "${id}" has ${dateInWords(`${year}-${month ?? ''}`)}, and this came out ${dateInWords(published)}.`;
  return {
    key: 'published',
    what,
    remedy: 'Put right the one that is wrong: an id is agency, year, month and a word.',
  };
}

/** Letters, and the languages that are written in them; the first is the one that they are told as. */
const LETTERS: readonly { sign: RegExp; languages: readonly [string, ...string[]] }[] = [
  { sign: /\p{Script=Hangul}/u, languages: ['ko'] },
  { sign: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, languages: ['ja'] },
  { sign: /\p{Script=Han}/u, languages: ['zh', 'ja', 'ko'] },
  { sign: /\p{Script=Cyrillic}/u, languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn'] },
];

/** A title in the letters of another language, unless the note speaks of that; or without those of its own. */
function otherScript({ title, language, describedTitle, note = '' }: Source): Found | undefined {
  const spoken = language.split('-')[0] ?? '';
  const letters = LETTERS.find(({ sign }) => sign.test(title));
  if (letters && !letters.languages.includes(spoken) && !namesLanguage(note, letters.languages)) {
    const what = `The title is in ${languageName(letters.languages[0])} letters, and the language is ${language}.`;
    return {
      key: 'language',
      what,
      remedy: `If the text is ${languageName(letters.languages[0])}, write language: ${letters.languages[0]}`,
    };
  }
  const own = LETTERS.find(({ languages }) => languages[0] === spoken);
  if (!own || letters || describedTitle) return undefined;
  const what = `The language is ${language}, and the title has no ${languageName(own.languages[0])} letters.`;
  return {
    key: 'title',
    what,
    remedy: 'Write the title as printed; or, if it is a description of yours, add describedTitle: true.',
  };
}

/** Whether a remark names one of these languages: that the title is in it was seen. */
function namesLanguage(note: string, languages: readonly string[]): boolean {
  return LETTERS.some(
    (letters) => languages.includes(letters.languages[0]) && note.includes(languageName(letters.languages[0])),
  );
}

/** What is kept as a copy, and is none: a page of the publisher, or a copy of another page. */
function otherArchive({ url, archive = '' }: Source): Found | undefined {
  if (url === undefined || archive === '') return undefined;
  const host = URL.parse(url)?.host ?? '';
  if (URL.parse(archive)?.host === host && !ARCHIVE.test(archive)) {
    const what = `This is an address of ${host}, as url is, and no copy in an archive.`;
    return { key: 'archive', what, remedy: 'Write the address of a copy, or take the line out.' };
  }
  const [kept] = /(?<=.\/)https?:\/\/.+$/.exec(archive) ?? [];
  if (kept === undefined || bare(kept) === bare(url)) return undefined;
  return { key: 'archive', what: `This is a copy of another page: ${kept}`, remedy: `Look for a copy of ${url}` };
}

function bare(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?|\/$|#.*$/g, '');
}

/** As many sources of one publisher show what kind it is. */
const OFTEN = 3;

/** What sets a source apart from all others of a group: one of those, and how many they are. */
interface Others {
  usual: Source;
  count: number;
}

/** By id, the one source of each group that differs in a part from all others, which are several and agree in it. */
function loners(groups: Iterable<Source[]>, partOf: (source: Source) => string): Map<string, Others> {
  const found = new Map<string, Others>();
  for (const group of groups) {
    const alike = [...Map.groupBy(group, partOf).values()].sort((a, b) => a.length - b.length);
    const [[lone, ...others] = [], [usual, ...more] = [], ...third] = alike;
    if (!lone || !usual || others.length + third.length > 0 || more.length + 1 < OFTEN) continue;
    found.set(lone.id, { usual, count: more.length + 1 });
  }
  return found;
}

/** A source of another kind than all others of its publisher, which are several. */
function otherKind({ id, publisher, kind }: Source, byKind: ReadonlyMap<string, Others>): Found | undefined {
  const others = byKind.get(id);
  if (!others) return undefined;
  const { usual, count } = others;
  const what = `This is of kind ${kind}, and the other ${String(count)} sources of "${publisher}" are of kind ${usual.kind}.`;
  return { key: 'kind', what, remedy: `If it is like them, write kind: ${usual.kind}` };
}

function originals(sources: Iterable<Source>): Source[] {
  return [...sources].filter(({ url, seen }) => url !== undefined && seen === 'original');
}

function hostOf({ url = '' }: Source): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
}

/** An original at an address where all others are of one publisher of quite another name. */
function otherHost(source: Source, byHost: ReadonlyMap<string, Others>): Found | undefined {
  const others = byHost.get(source.id);
  if (!others) return undefined;
  const { usual, count } = others;
  const words = wordsOf(usual.publisher);
  if (wordsOf(source.publisher).some((word) => words.includes(word))) return undefined;
  const what = `The other ${String(count)} originals at ${hostOf(source)} are of "${usual.publisher}", and this is of "${source.publisher}".`;
  const remedy = `Put right the publisher or the url; or, if "${usual.publisher}" carried the text, name it under carrier, and write seen: republished.`;
  return { key: 'publisher', what, remedy };
}

function wordsOf(name: string): string[] {
  return (
    name
      .toLowerCase()
      .match(/\p{L}{2,}/gu)
      ?.filter((word) => word !== 'the') ?? []
  );
}

/** A title that is the name of a publisher: the two were exchanged. */
function exchangedNames({ title, publisher }: Source, kinds: ReadonlyMap<string, Source[]>): Found | undefined {
  if ((kinds.get(title)?.length ?? 0) < OFTEN || title === publisher) return undefined;
  const what = `The title, "${title}", is the name of a publisher.`;
  return { key: 'title', what, remedy: 'Exchange title and publisher, if they stand in each other’s place.' };
}

/** So many capitals, without a small letter between them, are no abbreviation. */
const CAPITALS = 12;

function inCapitals({ title }: Source): Found | undefined {
  if (/\p{Ll}/u.test(title) || (title.match(/\p{Lu}/gu)?.length ?? 0) < CAPITALS) return undefined;
  return {
    key: 'title',
    what: 'This title is in capitals throughout.',
    remedy: 'Write it as a sentence, as lists have the others.',
  };
}
