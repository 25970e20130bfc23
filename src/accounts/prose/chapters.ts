import { HOME, type Page } from './page.ts';

/** The chapters of the story, in order: the pages of the menu that answer a question, without the home page. */
export function chaptersOf(pages: Iterable<Page>): Page[] {
  return [...pages]
    .filter(
      ({ id, frontMatter: { navigation, question } }) =>
        id !== HOME && navigation !== undefined && question !== undefined,
    )
    .sort((a, b) => a.frontMatter.order - b.frontMatter.order || (a.id < b.id ? -1 : 1));
}
