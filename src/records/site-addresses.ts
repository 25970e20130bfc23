import type { ReadPage } from './check-page.ts';
import { addressOf } from './menu.ts';
import { pageAnchors } from './page-anchors.ts';

const NO_ANCHORS: ReadonlySet<string> = new Set(['main']);

/** Every address that the site will have, with the anchors on it: the written pages and those that the code makes. */
export function siteAddresses(pages: readonly ReadPage[]): Map<string, ReadonlySet<string>> {
  const written = pages.map(({ id, document }) => [addressOf(id), pageAnchors(document)] as const);
  const made = ['/404.html'].map((address) => [address, NO_ANCHORS] as const);
  return new Map([...made, ...written]);
}
