import type { Source } from './source-schema.ts';

type Sources = ReadonlyMap<string, Source>;

/** A name as it is compared: without its article, capitals and signs. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
}

/** Kinds of sources whose publishers are named as somebody who reports. */
const REPORTING: readonly Source['kind'][] = ['wire', 'news', 'state-media'];

/** Shorter names may be other words. */
const LEAST = 4;

const namesOf = new WeakMap<Sources, ReadonlyMap<string, string>>();

/** The publishers and carriers of reports: their plain name -> the name as it is written. Worked out once for the same sources. */
export function reporters(sources: Sources): ReadonlyMap<string, string> {
  const known = namesOf.get(sources);
  if (known) return known;
  const reports = [...sources.values()].filter(({ kind }) => REPORTING.includes(kind));
  const names = reports.flatMap(({ publisher, carrier }) => [publisher, ...(carrier === undefined ? [] : [carrier])]);
  const found = new Map(names.map((name) => [plainName(name), name]));
  // Whoever speaks for itself elsewhere may well be reported by others.
  const others = new Set(
    [...sources.values()].map(({ kind, publisher }) => (REPORTING.includes(kind) ? '' : plainName(publisher))),
  );
  for (const name of [...found.keys()]) if (name.length < LEAST || others.has(name)) found.delete(name);
  namesOf.set(sources, found);
  return found;
}

/** Whether one of some sources is of a publisher, carries it, or names it in its title or note. */
export function isOf(plain: string, ids: readonly string[], sources: Sources): boolean {
  return ids.some((id) => {
    const { publisher = '', carrier = '', title = '', note = '' } = sources.get(id) ?? {};
    const names = [publisher, carrier].map(plainName).filter((name) => name !== '');
    return (
      names.some((name) => name.includes(plain) || plain.includes(name)) ||
      [title, note].some((text) => plainName(text).includes(plain))
    );
  });
}
