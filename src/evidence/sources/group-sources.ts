import { SOURCE_KINDS, type Source, type SourceKind } from './source-schema.ts';

/** The sources of one kind. */
export interface SourceGroup {
  kind: SourceKind;
  sources: readonly Source[];
}

/**
 * Sources by kind, in the order of the kinds; within a kind by publisher, then by date, those without a date last.
 * A kind without a source is left out.
 */
export function groupSources(sources: Iterable<Source>): SourceGroup[] {
  const byKind = Map.groupBy(sources, ({ kind }) => kind);
  const { compare } = new Intl.Collator('en');
  return SOURCE_KINDS.map((kind) => ({
    kind,
    sources: (byKind.get(kind) ?? []).toSorted(
      (a, b) => compare(a.publisher, b.publisher) || compareDates(a.published, b.published) || compare(a.id, b.id),
    ),
  })).filter((group) => group.sources.length > 0);
}

const NO_DATE = '9999';

function compareDates(a = NO_DATE, b = NO_DATE): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
