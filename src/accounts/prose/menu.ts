import { HOME, type Page } from './page.ts';

/** The menu: every page with a short name, in order, without the home page (the name of the site leads there). */
export function menuOf(pages: Iterable<Page>): { id: string; address: string; label: string }[] {
  return [...pages]
    .filter((page) => page.id !== HOME)
    .sort((a, b) => a.frontMatter.order - b.frontMatter.order || (a.id < b.id ? -1 : 1))
    .flatMap(({ id, address, frontMatter: { navigation } }) =>
      navigation === undefined ? [] : [{ id, address, label: navigation }],
    );
}
