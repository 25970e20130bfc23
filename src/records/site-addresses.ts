import type { ReadPage } from './check-page.ts';
import { pageAnchors } from './page-anchors.ts';

const NO_ANCHORS: ReadonlySet<string> = new Set(['main']);

/** Every address that the site will have, with the anchors on it: the written pages and those that the code makes. */
export function siteAddresses(pages: readonly ReadPage<unknown>[]): Map<string, ReadonlySet<string>> {
  const written = pages.map(({ address, document }) => [address, pageAnchors(document)] as const);
  const made = ['/404.html'].map((address) => [address, NO_ANCHORS] as const);
  return new Map([...made, ...written]);
}
