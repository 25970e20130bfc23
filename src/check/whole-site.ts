import { createHash } from 'node:crypto';
import type { ContentFile } from '../records/reading/content-files.ts';
import {
  besideProse,
  ID_KINDS,
  type Anchors,
  type IdKind,
  type Named,
  type ReadKind,
  type WholeSite,
} from '../records/reading/kind.ts';

/** The pages of the frame, which no kind of content makes. */
export const OF_THE_FRAME: Anchors = new Map([
  ['/404.html', new Set(['main'])],
  ['/search/', new Set(['main'])],
  ['/cite/', new Set(['main'])],
  ['/api/', new Set(['main', 'records', 'things', 'feeds', 'pages', 'terms'])],
  ['/about/design/', new Set(['main', 'light', 'dark', 'chart'])],
]);

/** Joins what every kind makes of the site. */
export function wholeSite(
  kinds: readonly ReadKind[],
  files: readonly ContentFile[],
  assets: ReadonlySet<string>,
): WholeSite {
  const anchors = anchorsOf(kinds);
  const pages = [...anchors.keys()].filter((address) => address.endsWith('/'));
  return {
    names: namesOf(kinds),
    anchors,
    lasting: [...pages, ...kinds.flatMap(({ frames = [] }) => frames)].sort(),
    assets,
    usedSources: new Set(kinds.flatMap(({ sources = [] }) => [...sources])),
    usedImages: new Set(kinds.flatMap(({ images = [] }) => [...images])),
    madeFrom: allButProse(files, anchors, assets),
  };
}

/** A page that several kinds make, such as a written page with the rows of a table, has the anchors of all. */
function anchorsOf(kinds: readonly ReadKind[]): Anchors {
  const all = new Map(OF_THE_FRAME);
  for (const { addresses = [] } of kinds) {
    for (const [address, anchors] of addresses) {
      const known = all.get(address);
      all.set(address, known ? new Set([...known, ...anchors]) : anchors);
    }
  }
  return all;
}

function namesOf(kinds: readonly ReadKind[]): Record<IdKind, Named> {
  const none = ID_KINDS.map((kind) => [kind, { ids: new Set(), keptIn: '' }] as const);
  return Object.assign(Object.fromEntries(none), ...kinds.map(({ names }) => names)) as Record<IdKind, Named>;
}

/** All that prose may be held against beside itself: the same text means that nothing of it has changed. */
function allButProse(files: readonly ContentFile[], anchors: Anchors, assets: ReadonlySet<string>): string {
  const hash = createHash('sha256');
  for (const { path, text } of besideProse(files)) hash.update(`${path} ${text.length}\n${text}`);
  hash.update(JSON.stringify([[...anchors].map(([address, ids]) => [address, ...ids]), [...assets]]));
  return hash.digest('hex');
}
