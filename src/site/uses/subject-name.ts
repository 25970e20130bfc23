import type { Page } from '../../accounts/prose/page.ts';

/** A subject in words: as the menu names the page of the same name, else its own name. */
export function subjectName(subject: string, pages: ReadonlyMap<string, Page>): string {
  const { navigation, title } = pages.get(subject)?.frontMatter ?? {};
  const words = subject.replaceAll('-', ' ');
  return navigation ?? title ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
