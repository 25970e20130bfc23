import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { didYouMean } from '../../records/problems/suggest.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { filesAt, type Anchors, type ReadKind, type WholeSite } from '../../records/reading/kind.ts';
import { readRecordMaps, type Records } from '../../records/reading/read-records.ts';
import { changeAnchor, CHANGES, dayAddress } from './changes.ts';
import { changeSchema, type Change } from './change-schema.ts';

/** The changes by id; `ids` has also those with faults. */
interface ReadChanges extends ReadKind<ReadonlyMap<string, Change>> {
  ids: ReadonlySet<string>;
}

/** The ids of what was published once: a change may name what is gone. */
type Published = Readonly<Record<'fact' | 'claim', ReadonlySet<string>>>;

interface Earlier {
  editions?: { published: Published };
}

/** Changes: content/changes/*.yaml, maps of id -> change. Their page is there only if there is one. */
export function readChanges(files: readonly ContentFile[], { editions }: Earlier = {}): ReadChanges {
  const changes = readRecordMaps(filesAt(files, /^content\/changes\/[^/]+\.yaml$/), () => changeSchema);
  const { values, ids, problems } = changes;
  return {
    value: values,
    problems,
    ids,
    addresses: addressesOf(ids, values),
    check: (whole) =>
      [...values.values()].flatMap((change) =>
        unknownIn(change, changes, { ...whole, published: editions?.published }),
      ),
  };
}

interface Known extends WholeSite {
  published: Published | undefined;
}

/** The page of all changes, and one for each day on which there is one. */
function addressesOf(ids: ReadonlySet<string>, changes: ReadonlyMap<string, Change>): Anchors {
  if (ids.size === 0) return new Map();
  const byDay = Map.groupBy(changes.values(), ({ date }) => date);
  const onPage = (of: Iterable<string>) => new Set(['main', ...[...of].map(changeAnchor)]);
  const days = [...byDay].map(([day, ofDay]) => [dayAddress(day), onPage(ofDay.map(({ id }) => id))] as const);
  return new Map([[CHANGES, onPage(ids)], ...days]);
}

/** A page is named without the host before it and the place on it. */
function nearest(address: string, anchors: Anchors): string {
  const path = URL.parse(address, 'https://host.example/')?.pathname ?? '';
  return anchors.has(path) ? `Name the page alone: ${path}. ` : didYouMean(address, anchors.keys());
}

/** What a change says that it touches, but what is not there. */
function unknownIn(change: Change, changes: Records<unknown>, { names, anchors, published }: Known): ContentProblem[] {
  const noPages = change.pages.flatMap((address, index) => {
    if (anchors.has(address)) return [];
    const remedy = `${nearest(address, anchors)}Write the address as it stands in the address bar: /loans/.`;
    return [
      {
        ...changes.problemAt('link', change.id, ['pages', index], `There is no page "${address}".`, remedy),
        missing: `page ${address}`,
      },
    ];
  });
  const noIds = (['fact', 'claim'] as const).flatMap((kind) => {
    const { ids, keptIn } = names[kind];
    return change[`${kind}s`].flatMap((id, index) => {
      if (ids.has(id) || published?.[kind].has(id)) return [];
      const what = `There is no ${kind} "${id}".`;
      return [
        {
          ...changes.problemAt('reference', change.id, [`${kind}s`, index], what, didYouMean(id, ids) + keptIn),
          missing: `${kind} ${id}`,
        },
      ];
    });
  });
  return [...noPages, ...noIds];
}
