import type { Page } from '../check-page.ts';

/** The page that stands at the root of the site. */
export const HOME = 'index';

/** The address of a page: its file name between slashes, and `/` for the home page. */
export function addressOf(id: string): string {
  return id === HOME ? '/' : `/${id}/`;
}

/** The menu: every page with a short name, in order, without the home page (the name of the site leads there). */
export function menuOf(pages: Iterable<Page>): { id: string; address: string; label: string }[] {
  return [...pages]
    .filter((page) => page.id !== HOME)
    .sort((a, b) => a.frontMatter.order - b.frontMatter.order || (a.id < b.id ? -1 : 1))
    .flatMap(({ id, address, frontMatter: { navigation } }) =>
      navigation === undefined ? [] : [{ id, address, label: navigation }],
    );
}
