import { capitalised } from '../../basics/capitalised.ts';
import { dateInWords } from '../../basics/partial-date.ts';
import type { Change } from '../../evidence/changes/change-schema.ts';
import { CHANGES, dayAddress, tellsOfChanges } from '../../evidence/changes/changes.ts';
import { datasetAddress } from '../../evidence/datasets/dataset-addresses.ts';
import { STATE_WORDS } from '../../evidence/measures/answer-words.ts';
import { inForce } from '../../evidence/measures/in-force.ts';
import { measuresFor } from '../../evidence/measures/matrix.ts';
import { measuresOf } from '../../evidence/measures/measure.ts';
import { itemAddress } from '../../evidence/measures/resolution-addresses.ts';
import { resolutionsOf } from '../../evidence/measures/resolution.ts';
import { changeDays } from '../editions/change-span.ts';
import { kickerOf, type Ground, type Unsigned } from './card-ground.ts';

/** What each resolution changed. */
export function resolutionCards({ resolutions, datasets, site }: Ground): Unsigned[] {
  const days = new Map(resolutionsOf(datasets).map(({ number, date }) => [number, date]));
  return [...resolutions.values()].map(({ id, address, file, frontMatter: { summary } }) => ({
    page: address,
    kicker: kickerOf([days.has(id) ? `Adopted ${dateInWords(days.get(id) ?? '')}` : undefined], site.name),
    title: `Resolution ${id}`,
    finding: summary,
    from: { file, title: 'summary', finding: 'summary' },
  }));
}

/** What each table covers. */
export function datasetCards({ datasets, site }: Ground): Unsigned[] {
  return [...datasets.values()].map(({ id, title, coverage, rows }) => ({
    page: datasetAddress(id),
    kicker: kickerOf([`Data, ${rows.length === 1 ? 'one row' : `${String(rows.length)} rows`}`], site.name),
    title,
    finding: coverage,
    mayLackFinding: true,
    from: { file: `content/datasets/${id}/dataset.yaml`, title: 'title', finding: 'coverage' },
  }));
}

/** What holds today of a thing that measures concern. */
export function itemCards({ items, datasets, site }: Ground): Unsigned[] {
  const measures = measuresOf(datasets);
  return [...items.values()].map((item) => {
    const { state } = inForce(item, measuresFor(item, measures), site.asOf, site.asOf);
    return {
      page: itemAddress(item.id),
      title: `${item.name}: what was in force when`,
      finding: `${capitalised(item.side)}. On ${dateInWords(site.asOf)}: ${STATE_WORDS[state].toLowerCase()}`,
      mayLackFinding: true,
      from: { file: 'content/items.yaml', title: item.id },
    };
  });
}

/** What was corrected and brought up to date: all together, and on each day. */
export function changeCards({ changes, editions, site }: Ground): Unsigned[] {
  if (!tellsOfChanges({ changes, editions })) return [];
  const title = 'Corrections and updates';
  const days = changeDays(changes.values(), editions).map((day): Unsigned => {
    const words = countedIn([...changes.values()].filter(({ date }) => date === day));
    const from = { file: `content/changes/${day}.yaml`, title: 'title' };
    return {
      page: dayAddress(day),
      kicker: kickerOf([title], site.name),
      title: `Changes of ${dateInWords(day)}`,
      ...(words !== '' && { finding: words, mayLackFinding: true as const }),
      from,
    };
  });
  return [{ page: CHANGES, title, from: { file: 'content/changes', title: 'title' } }, ...days];
}

/** How many of each kind there are: "2 corrections, 1 update". */
function countedIn(changes: readonly Pick<Change, 'kind'>[]): string {
  const counted = [...Map.groupBy(changes, ({ kind }) => kind)].sort();
  return counted.map(([kind, { length }]) => `${String(length)} ${kind}${length === 1 ? '' : 's'}`).join(', ');
}
