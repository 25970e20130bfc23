import type { ReadPage } from '../accounts/check-page.ts';
import { pageAnchors } from '../accounts/prose/page-anchors.ts';

const NO_ANCHORS: ReadonlySet<string> = new Set(['main']);

/** The ids that stand as anchors on pages that the code makes. */
export interface ListedIds {
  terms: Iterable<string>;
  /** Address -> anchors, for whole groups of pages. */
  pages?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Every address that the site will have, with the anchors on it: the written pages and those that the code makes. */
export function siteAddresses(
  pages: readonly ReadPage<unknown>[],
  { terms, pages: listed = new Map() }: ListedIds,
): Map<string, ReadonlySet<string>> {
  const written = pages.map(({ address, document }) => [address, pageAnchors(document)] as const);
  const made: [string, ReadonlySet<string>][] = [
    ['/404.html', NO_ANCHORS],
    ['/search/', NO_ANCHORS],
    ['/about/design/', new Set(['main', 'light', 'dark', 'chart'])],
    ['/glossary/', new Set(['main', ...terms])],
  ];
  // A written page may bear anchors of the code too, such as the rows of a table.
  const joined = written.map(
    ([address, anchors]) => [address, new Set([...anchors, ...(listed.get(address) ?? [])])] as const,
  );
  return new Map([...made, ...listed, ...joined]);
}
