import { onceFor } from '../../basics/once-for.ts';
import type { ResolvedFact } from '../../evidence/facts/resolved-fact.ts';
import { SOURCES } from '../../evidence/sources/source-addresses.ts';
import type { Source } from '../../evidence/sources/source-schema.ts';
import type { HeldLine, HeldRecord } from './held-record.ts';

/** What an edition keeps of a source: by whom, when and in whose words. Addresses are mended as they break. */
export const heldSource = onceFor((source: Source): HeldRecord => {
  const { id, published, publisher, title, kind, speaker, language } = source;
  const lines: [string, string, string | undefined][] = [
    ['the day', 'published', published],
    ['the publisher', 'publisher', publisher],
    ['the title', 'title', title],
    ['the kind', 'kind', kind],
    ['the speaker', 'speaker', speaker],
    ['the language', 'language', language],
  ];
  return { sort: 'source', id, file: '', address: SOURCES, lines: lines.flatMap((line) => lineOf(id, line)) };
});

/** What an edition keeps of a fact beside its figure: the day that it is of. */
export function heldFact({ id, date, origin }: ResolvedFact): HeldRecord {
  const lines = origin ? [] : lineOf(id, ['the day', 'date', date]);
  return { sort: 'fact', id, file: '', lines };
}

function lineOf(id: string, [of, key, words]: [string, string, string | undefined]): HeldLine[] {
  return words === undefined ? [] : [{ of, words, path: [id, key] }];
}
