import type { ComponentUse } from './mdx-document.ts';

/** A use of a component that stands in no prose, such as a citation in front matter. */
export function useOf(name: string, id: string): ComponentUse {
  const place = { line: 1, column: 1 };
  return { ...place, name, words: '', props: { id: { ...place, value: id } } };
}
