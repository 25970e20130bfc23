import { idsOf } from '../accounts/prose/page-sources.ts';
import { dateInWords } from '../basics/partial-date.ts';
import { chartAddresses } from '../charts/chart-addresses.ts';
import type { Change } from '../evidence/changes/change-schema.ts';
import { MEASURES } from '../evidence/measures/measure.ts';
import type { ContentProblem } from '../records/problems/content-problem.ts';
import type { ContentFile } from '../records/reading/content-files.ts';
import type { EveryKind } from './kinds.ts';
import { checkDrawings } from './editions/check-drawings.ts';
import { newerChanges } from './editions/check-editions.ts';
import { checkRecords } from './editions/check-records.ts';
import type { Published } from './editions/edition.ts';
import type { Edition } from './editions/edition-schema.ts';
import type { HeldRecord } from './editions/held-record.ts';
import { heldRecords } from './editions/held-records.ts';
import { placeInFile } from './editions/place-in-file.ts';

interface Compared {
  read: Pick<
    EveryKind,
    'changes' | 'charts' | 'items' | 'resolutions' | 'glossary' | 'maps' | 'pages' | 'claims' | 'sources' | 'facts'
  >;
  last: Edition;
  now: Published;
  files: readonly ContentFile[];
}

/** What charts draw, and what items, accounts of resolutions, terms and maps say, beside the last edition. */
export function drawnAndSaid({ read, last, now, files }: Compared): ContentProblem[] {
  const newer = newerChanges(last, read.changes.value);
  const day = dateInWords(last.day);
  return [
    ...checkDrawings({
      ...{ day, before: last, now },
      isNamed: (id) => isChartNamed(newer, id, read.charts.value.get(id)?.dataset),
      placeIn: (id, path) => placeInFile(`content/charts/${id}.yaml`, path, files),
    }),
    ...checkRecords({
      ...{ day, before: last.records, files },
      now: heldRecords({
        items: read.items.value,
        resolutions: read.resolutions.value,
        glossary: read.glossary.value,
        maps: read.maps.value,
        sources: read.sources.value,
        facts: read.facts.value,
      }),
      fileOf: (record) => fileOf(record, read),
      namesOf: (record) => namesOf(record, newer, read),
    }),
  ];
}

/** Whether a change names the page of a chart, or the table that it draws. */
export function isChartNamed(newer: readonly Change[], id: string, dataset = ''): boolean {
  return newer.some(({ pages, datasets }) => pages.includes(chartAddresses(id).page) || datasets.includes(dataset));
}

function fileOf({ sort, id, file }: HeldRecord, { sources, facts }: Compared['read']): string {
  if (sort === 'source') return sources.fileOf(id);
  return sort === 'fact' ? facts.placeOf(id).file : file;
}

/** How a change names a record: by the page on which it is read; an item also by the table of measures. */
function namesOf(record: HeldRecord, newer: readonly Change[], read: Compared['read']) {
  if (record.sort === 'fact') {
    return { key: `facts: [${record.id}]`, isNamed: newer.some(({ facts }) => facts.includes(record.id)) };
  }
  const pages = record.address === undefined ? pagesWithMap(record.id, read) : [record.address];
  const isByTable = record.sort === 'item' && newer.some(({ datasets }) => datasets.includes(MEASURES));
  const isNamed = newer.some((change) => change.pages.some((page) => pages.includes(page)));
  return { key: `pages: [${pages[0] ?? '/'}]`, isNamed: isNamed || isByTable };
}

function pagesWithMap(id: string, { pages, claims, resolutions }: Compared['read']): string[] {
  const written = [pages, claims, resolutions].flatMap(({ value }) => [...value.values()]);
  return written.filter(({ uses }) => idsOf(uses, 'Map').includes(id)).map(({ address }) => address);
}
