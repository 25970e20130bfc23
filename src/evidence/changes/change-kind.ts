import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { didYouMean } from '../../records/problems/suggest.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { filesAt, type ReadKind, type WholeSite } from '../../records/reading/kind.ts';
import { readRecordMaps, type Records } from '../../records/reading/read-records.ts';
import { changeAnchor, CHANGES } from './changes.ts';
import { changeSchema, type Change } from './change-schema.ts';

/** Changes: content/changes.yaml, a map of id -> change. Their page is there only if there is one. */
export function readChanges(files: readonly ContentFile[]): ReadKind<ReadonlyMap<string, Change>> {
  const changes = readRecordMaps(filesAt(files, /^content\/changes\.yaml$/), () => changeSchema);
  const { values, ids, problems } = changes;
  return {
    value: values,
    problems,
    addresses: new Map(ids.size > 0 ? [[CHANGES, new Set(['main', ...[...ids].map(changeAnchor)])]] : []),
    check: (whole) => [...values.values()].flatMap((change) => unknownIn(change, changes, whole)),
  };
}

/** What a change says that it touches, but what is not there. */
function unknownIn(change: Change, changes: Records<unknown>, { names, anchors }: WholeSite): ContentProblem[] {
  const noPages = change.pages.flatMap((address, index) => {
    if (anchors.has(address)) return [];
    const remedy = `${didYouMean(address, anchors.keys())}Write the address as it stands in the address bar: /loans/.`;
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
      if (ids.has(id)) return [];
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
