import { anchorsIn } from '../../basics/divide-list.ts';
import { dateInWords, startOf } from '../../basics/partial-date.ts';
import type { ReadSite } from '../site/site-kind.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { filesAt, type Named, type ReadKind } from '../../records/reading/kind.ts';
import { readRecordMaps, type Records } from '../../records/reading/read-records.ts';
import { GRADES_ANCHOR, listedSource, SOURCES } from './source-addresses.ts';
import { likeOthers } from './like-others.ts';
import { oddParts } from './odd-parts.ts';
import { unnamedCarriers } from './unnamed-carrier.ts';
import { sourceParts } from './source-list.ts';
import { sourceSchema, type Source } from './source-schema.ts';
import { KEPT_IN_SOURCES } from './unknown-sources.ts';

/** The sources by id, and what others may call them. */
export interface ReadSources extends ReadKind<ReadonlyMap<string, Source>> {
  names: { source: Named };
  /** The file in which a source stands. */
  fileOf: (id: string) => string;
}

/** Sources: content/sources/*.yaml, maps of id -> source. */
export function readSources(files: readonly ContentFile[], { site }: { site?: ReadSite } = {}): ReadSources {
  const sources = readRecordMaps(filesAt(files, /^content\/sources\/[^/]+\.yaml$/), () => sourceSchema);
  const { values, ids, problems } = sources;
  return {
    value: values,
    fileOf: (id) => sources.fileOf(id),
    problems: [
      ...problems,
      ...laterSources(sources, site?.value?.asOf),
      ...withoutAddress(sources),
      ...likeOthers(sources),
      ...otherLetters(sources),
      ...oddParts(sources),
      ...unnamedCarriers(sources),
    ],
    names: { source: { ids, keptIn: KEPT_IN_SOURCES } },
    addresses: new Map([[SOURCES, new Set(['main', GRADES_ANCHOR])], ...anchorsIn(sourceParts(values), listedSource)]),
    needed: { folder: 'sources', count: ids.size },
    check: ({ usedSources }) => unusedSources(sources, usedSources),
  };
}

/** Sources that came out after the day up to which the evidence was gathered: mostly a year mistyped. */
function laterSources(sources: Records<Omit<Source, 'id'>>, asOf: string | undefined): ContentProblem[] {
  if (asOf === undefined) return [];
  return [...sources.values.values()].flatMap(({ id, published }) => {
    if (published === undefined || startOf(published) <= asOf) return [];
    const what = `This came out ${dateInWords(published)}, after the day of the site, ${dateInWords(asOf)}.`;
    return [
      sources.problemAt('later-day', id, ['published'], what, 'Correct the year, or raise asOf in content/site.yaml.'),
    ];
  });
}

/** Sources with publishers in Latin letters, below which nothing is said of others. */
const ENOUGH = 12;

/** The few publishers without a Latin letter, where nearly all have some: elsewhere on the site they have another name. */
function otherLetters(sources: Records<Omit<Source, 'id'>>): ContentProblem[] {
  const all = [...sources.values.values()];
  const odd = all.filter(({ publisher }) => !/\p{Script=Latin}/u.test(publisher) && /\p{L}/u.test(publisher));
  if (odd.length * ENOUGH > all.length) return [];
  return odd.map(({ id, publisher }) => {
    const what = `"${publisher}" is in other letters than the publishers of nearly all other sources.`;
    const remedy = 'Write its name in Latin letters, as pages and other sources do.';
    return sources.problemAt('look-again', id, ['publisher'], what, remedy);
  });
}

/** Originals that readers cannot open, and of which nothing says why. */
function withoutAddress(sources: Records<Omit<Source, 'id'>>): ContentProblem[] {
  return [...sources.values.values()].flatMap(({ id, seen, url, unlinked }) => {
    if (seen !== 'original' || url !== undefined || unlinked !== undefined) return [];
    const remedy =
      'Add its url, or say where else it was read: archive, republished or repost. Where it has no address for readers, say under unlinked where it was read.';
    return [sources.problemAt('schema', id, ['seen'], '"seen": An original has an address.', remedy)];
  });
}

/** Sources on which nothing rests, as warnings. Facts need no use: each stands in the list of facts with its statement. */
function unusedSources(
  sources: Pick<Records<unknown>, 'values' | 'problemAt'>,
  used: ReadonlySet<string>,
): ContentProblem[] {
  return [...sources.values.keys()]
    .filter((id) => !used.has(id))
    .map((id) => {
      const remedy = 'Cite it, let a fact or a row rest on it, or remove it.';
      return sources.problemAt('unused', id, [], `Nothing rests on the source "${id}".`, remedy);
    });
}
