import { rowAnchor } from '../../../evidence/datasets/row-anchor.ts';
import type { IdKind } from '../../../records/reading/kind.ts';
import type { PageToCheck } from '../page-rule.ts';

/** Ids of the frame of every page. */
const OF_EVERY_PAGE = ['main', 'menu', 'figures', 'related', 'rests-on', 'source-closed', 'sources'];

/** Ids of the parts that stand below the words of claims and of resolutions. */
const OF_A_FOLDER: Readonly<Record<string, readonly string[]>> = {
  claims: ['cite', 'history', 'would-change'],
  resolutions: ['acts', 'later', 'measures'],
};

/** Entries of the list of sources and the marks that lead to them, by number. */
const NUMBERED = /^(?:cite|source)-\d+(?:-\d+)?$/;

/** What the ids of things on a page begin with. */
const PREFIXES: Readonly<Record<string, IdKind>> = {
  chart: 'chart',
  claim: 'claim',
  figure: 'fact',
  image: 'image',
  map: 'map',
  table: 'dataset',
  term: 'term',
};

/** Whether the frame of a page, or a thing on it, has an id already: a heading with that id could not be linked to. */
export function isTaken(id: string, { document, known }: Pick<PageToCheck, 'document' | 'known'>): boolean {
  const folder = document.file.split('/')[1] ?? '';
  if (OF_EVERY_PAGE.includes(id) || NUMBERED.test(id) || OF_A_FOLDER[folder]?.includes(id) === true) return true;
  const [, prefix = '', rest = ''] = /^([a-z]+)-(.+)$/.exec(id) ?? [];
  const kind = Object.hasOwn(PREFIXES, prefix) ? PREFIXES[prefix] : undefined;
  return (kind !== undefined && known.ids[kind].has(rest)) || isRow(id, { document, known });
}

/** Rows of the tables of a page have ids too: `loans-2017`. */
function isRow(id: string, { document, known }: Pick<PageToCheck, 'document' | 'known'>): boolean {
  return document.uses.some(({ name, props }) => {
    const dataset = name === 'Table' ? known.datasets.get(props.id?.value ?? '') : undefined;
    return dataset?.rows.some((row) => rowAnchor(dataset, row) === id) === true;
  });
}
