import { brokenTitle } from '../../basics/broken-off.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { countsOf, speltOtherwise } from '../../records/problems/spelt-otherwise.ts';
import type { Records } from '../../records/reading/read-records.ts';
import { bare, writtenOtherwise } from '../../records/reading/written-otherwise.ts';
import { quoted } from '../../records/reading/yaml-guesses.ts';
import type { Source } from './source-schema.ts';

type Sources = Records<Omit<Source, 'id'>>;

/** Sources that are another one, and publishers that are another one with other letters. */
export function likeOthers(sources: Sources): ContentProblem[] {
  return [...enteredTwice(sources), ...otherLetters(sources), ...nearlyOther(sources), ...asCopied(sources)];
}

/** How often a publisher stands before it is known by its name. */
const OFTEN = 3;

/** A publisher that is there once, and is nearly one that is there often: "Reuter" for "Reuters". */
function nearlyOther(sources: Sources): ContentProblem[] {
  const found = speltOtherwise(publishersOf(sources));
  return [...sources.values.values()].flatMap(({ id, publisher }) => {
    const other = found.get(publisher);
    if (other === undefined || bare(other.usual) === bare(publisher)) return [];
    const what = `"${publisher}" is nearly "${other.usual}", which publishes ${String(other.count)} sources.`;
    return [
      sources.problemAt('look-again', id, ['publisher'], what, `If it is the same, write publisher: ${other.usual}`),
    ];
  });
}

function publishersOf(sources: Sources): Map<string, number> {
  return countsOf([...sources.values.values()].map(({ publisher }) => publisher));
}

/** The address of a publisher, or its name with that of the carrier. */
function namedOtherwise(
  publisher: string,
  often: ReadonlySet<string>,
): Pick<ContentProblem, 'what' | 'remedy'> | undefined {
  const host = /^(?:www\.)?([\w-]+)\.(?:[a-z]{2,3}\.)?[a-z]{2,4}$/.exec(publisher)?.[1];
  const known = host === undefined ? undefined : [...often].find((name) => bare(name).replaceAll(' ', '') === host);
  if (known !== undefined) {
    const what = `"${publisher}" is the address of "${known}", as which other sources have it.`;
    return { what, remedy: `Write publisher: ${known}` };
  }
  const [first = '', second] = publisher.split(/\s*\/\s*|\s+via\s+/);
  if (second === undefined || !often.has(first)) return undefined;
  const what = `"${publisher}" names two: who made the text, and who carried it.`;
  return { what, remedy: `Write publisher: ${first}, and carrier: ${second}` };
}

/** Titles as a page of search results has them: cut off, or with the name of the site behind them. */
function asCopied(sources: Sources): ContentProblem[] {
  const often = new Set([...publishersOf(sources)].flatMap(([name, count]) => (count >= OFTEN ? [name] : [])));
  return [...sources.values.values()].flatMap(({ id, title, publisher, carrier, url, language, describedTitle }) => {
    const [, words = '', site = ''] = /^(.+?)\s+[|–—-]\s+([^|–—]+)$/.exec(title) ?? [];
    const named = namedOtherwise(publisher, often);
    if (named) return [sources.problemAt('look-again', id, ['publisher'], named.what, named.remedy)];
    if (url?.endsWith('.')) {
      const what = 'This address ends with a full stop, as one that was copied from a sentence.';
      return [sources.problemAt('look-again', id, ['url'], what, 'Take it away, if the page opens without it.')];
    }
    if (/(?:…|\.\.\.)$/.test(title)) {
      const what = 'This title ends in dots, as one that was cut off where it was copied.';
      return [sources.problemAt('look-again', id, ['title'], what, 'Copy it whole, if the text has more.')];
    }
    const last = language === 'en' && !describedTitle ? brokenTitle(title) : undefined;
    if (last !== undefined) {
      const what = `This title breaks off: "… ${last}".`;
      return [sources.problemAt('look-again', id, ['title'], what, 'Copy it whole, if the text has more.')];
    }
    if (site === '' || ![publisher, carrier].some((name) => name !== undefined && bare(name) === bare(site))) return [];
    const what = `"${site}" stands behind the title, and is not part of it: it is said under publisher or carrier.`;
    return [sources.problemAt('look-again', id, ['title'], what, `Write title: ${quoted(words)}`)];
  });
}

/**
 * Texts that were entered twice: one address, and one day. A page may hold several, each of its own day; so one address
 * with two days is only looked at again, and not where one publisher has both under different titles.
 */
function enteredTwice(sources: Sources): ContentProblem[] {
  const first = new Map<string, string>();
  const byAddress = new Map<string, string>();
  return [...sources.values.values()].flatMap(({ id, url, published }) => {
    if (url === undefined || published === undefined) return [];
    const address = url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
    const text = `${published} ${address}`;
    const earlier = first.get(text);
    if (earlier === undefined) {
      first.set(text, id);
      const other = byAddress.get(address);
      byAddress.set(address, other ?? id);
      return other === undefined || isDatabase(address) ? [] : [sameAddress(id, other, sources)];
    }
    const { file, line } = sources.placeOf(earlier);
    const what = `This text is a source already: "${earlier}" (${file}:${String(line)}) has its address and its day.`;
    const remedy = `Cite "${earlier}" and take this entry out; or, if they are two texts, give each its own address.`;
    return [sources.problemAt('id', id, ['url'], what, remedy)];
  });
}

/** Addresses that lead into a store with many texts, each of its own day. */
function isDatabase(address: string): boolean {
  return /[?&]/.test(address);
}

function sameAddress(id: string, other: string, sources: Sources): ContentProblem {
  const { file, line } = sources.placeOf(other);
  const what = `The source "${other}" (${file}:${String(line)}) has the same address, and another day.`;
  return sources.problemAt('look-again', id, ['url'], what, 'Give each text its own address, if it has one.');
}

/** A publisher in other capitals, or with other spaces, than most write it: two in every list, and two that "agree". */
function otherLetters(sources: Sources): ContentProblem[] {
  const publishers = new Map([...sources.values.values()].map(({ id, publisher }) => [id, publisher]));
  return writtenOtherwise(publishers).map(({ id, value, usual }) => {
    const what = `"${value}" is written "${usual}" in other sources, and would be a second publisher.`;
    return sources.problemAt('schema', id, ['publisher'], what, `Write publisher: ${usual}`);
  });
}
