import { dateInWords } from '../../basics/partial-date.ts';
import type { ContentProblem, Place } from '../../records/problems/content-problem.ts';
import { didYouMean } from '../../records/problems/suggest.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { filesAt, type Anchors, type ReadKind, type WholeSite } from '../../records/reading/kind.ts';
import { fileName, readRecordMaps, type Records } from '../../records/reading/read-records.ts';
import type { ReadSite } from '../site/site-kind.ts';
import { changeAnchor, CHANGES, dayAddress } from './changes.ts';
import { changeSchema, type Change } from './change-schema.ts';

/** The changes by id; `ids` has also those with faults. */
interface ReadChanges extends ReadKind<ReadonlyMap<string, Change>> {
  ids: ReadonlySet<string>;
  /** Where a change stands. */
  placeOf: (id: string) => Place & { file: string };
}

/** The ids of what was published once: a change may name what is gone. */
type Published = Readonly<Record<'fact' | 'claim' | 'dataset', ReadonlySet<string>>>;

interface Earlier {
  editions?: { published: Published };
  site?: ReadSite;
}

/** Changes: content/changes/*.yaml, maps of id -> change. Their page is there only if there is one. */
export function readChanges(files: readonly ContentFile[], { editions, site }: Earlier = {}): ReadChanges {
  const changes = readRecordMaps(filesAt(files, /^content\/changes\/[^/]+\.yaml$/), () => changeSchema);
  const { values, ids, problems } = changes;
  return {
    value: values,
    problems: [
      ...problems,
      ...daysApart(changes),
      ...daysAhead(changes),
      ...afterSite(changes, site?.value?.asOf),
      ...toldTwice(changes),
      ...lettersOf(changes),
    ],
    ids,
    placeOf: (id) => changes.placeOf(id),
    addresses: addressesOf(ids, values),
    check: (whole) =>
      [...values.values()].flatMap((change) =>
        unknownIn(change, changes, { ...whole, published: editions?.published }),
      ),
  };
}

/** Changes whose id, or whose file, begins with another day than theirs. */
function daysApart(changes: Records<Omit<Change, 'id'>>): ContentProblem[] {
  return [...changes.values.values()].flatMap(({ id, date }) => {
    const named = [id, fileName(changes.fileOf(id))].flatMap((name) => /^\d{4}(?:-\d\d-\d\d)?/.exec(name)?.[0] ?? []);
    const other = named.find((day) => !date.startsWith(day));
    if (other === undefined) return [];
    const what = `This change is of ${date}, and its id or its file begins with ${other}.`;
    return [changes.problemAt('id', id, ['date'], what, 'Put right the one that is wrong.')];
  });
}

/** Days by which a change may be written ahead of its day. */
const DAYS_AHEAD = 31;

/** Changes of a day that is long to come: the year is mistyped. */
function daysAhead(changes: Records<Omit<Change, 'id'>>): ContentProblem[] {
  const last = new Date(Date.now() + DAYS_AHEAD * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const ahead = [...changes.values.values()].filter(({ date }) => date > last);
  return ahead.map(({ id, date }) => {
    const what = `This change is of ${dateInWords(date)}, which is still to come.`;
    return changes.problemAt('later-day', id, ['date'], what, 'Write the day on which the site is changed.');
  });
}

/** Changes after the day of a site that has brought its day up to date with others of them. */
function afterSite(changes: Records<Omit<Change, 'id'>>, asOf: string | undefined): ContentProblem[] {
  const all = [...changes.values.values()];
  if (asOf === undefined || !all.some(({ date }) => date <= asOf)) return [];
  return all.flatMap(({ id, date }) => {
    if (date <= asOf) return [];
    const what = `This change is of ${dateInWords(date)}, after the day of the site, ${dateInWords(asOf)}.`;
    const remedy = `If the evidence was looked through until then, write asOf: ${date} in content/site.yaml; if not, correct the day.`;
    return [changes.problemAt('look-again', id, ['date'], what, remedy)];
  });
}

/** An address for letters beside the name of whoever noticed: it would be published for good. */
function lettersOf(changes: Records<Omit<Change, 'id'>>): ContentProblem[] {
  return [...changes.values.values()].flatMap(({ id, noticedBy = '' }) => {
    const [address] = /[^\s<>()]+@[^\s<>()]+\.[^\s<>()]+/.exec(noticedBy) ?? [];
    if (address === undefined) return [];
    const what = `The address ${address} would be published.`;
    return [changes.problemAt('look-again', id, ['noticedBy'], what, 'Write the name alone.')];
  });
}

/** A change that says the same as another of its day. */
function toldTwice(changes: Records<Omit<Change, 'id'>>): ContentProblem[] {
  const told = new Map<string, string>();
  return [...changes.values.values()].flatMap(({ id, date, title, now }) => {
    const key = JSON.stringify([date, title, now]);
    const first = told.get(key);
    if (first === undefined) {
      told.set(key, id);
      return [];
    }
    return [changes.problemAt('id', id, [], `This change says the same as "${first}".`, 'Remove one of the two.')];
  });
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
  const noIds = (['fact', 'claim', 'dataset'] as const).flatMap((kind) => {
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
