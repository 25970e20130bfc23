import type { Source } from './source-schema.ts';

/** What is known of a source beforehand; what is not known is not there. */
export type Guess = Partial<Record<keyof Omit<Source, 'id'>, string>>;

/**
 * What an address and the sources of the same host say of a new source: who made it, in which language, and the day
 * that many addresses hold. Nothing is fetched.
 */
export function guessFromAddress(address: string, sources: Iterable<Source>): Guess {
  const host = hostOf(address);
  if (host === undefined) return {};
  const same = [...sources].filter(({ url }) => url !== undefined && hostOf(url) === host);
  const last = (key: 'kind' | 'publisher' | 'carrier' | 'language' | 'seen') =>
    mostUsed(same.map((source) => source[key]));
  const archived = /(?:^|\.)(?:archive\.(?:org|ph|today|is)|archive-it\.org)$/.test(host);
  return withoutGaps({
    kind: last('kind'),
    publisher: last('publisher'),
    carrier: last('carrier'),
    url: address,
    seen: archived ? 'archive' : (last('seen') ?? 'original'),
    published: dayIn(address),
    language: last('language'),
  });
}

/** The day, or the month, that stands in an address: `/2018/04/03/`, `20180403`, `2018-04-03`. */
function dayIn(address: string): string | undefined {
  const { pathname } = new URL(address);
  const found = /(?<!\d)((?:19|20)\d\d)([-/]?)(0[1-9]|1[0-2])(?:\2(0[1-9]|[12]\d|3[01]))?(?!\d)/.exec(pathname);
  if (!found || (found[2] === '' && found[4] === undefined)) return undefined;
  return found
    .slice(1)
    .filter((part) => /^\d+$/.test(part))
    .join('-');
}

function hostOf(address: string): string | undefined {
  return URL.parse(address)?.hostname.replace(/^(?:www|m|mobile)\./, '');
}

function mostUsed<T extends string>(values: readonly (T | undefined)[]): T | undefined {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0];
}

/** What is known of what was looked for. */
export function withoutGaps(guess: { [Key in keyof Guess]?: string | undefined }): Guess {
  return Object.fromEntries(Object.entries(guess).filter(([, value]) => value !== undefined));
}
