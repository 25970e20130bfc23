import type { ContentProblem } from '../records/problems/content-problem.ts';
import type { ReadPage } from './prose/page.ts';

/**
 * Pages of which the front matter says what that of another says; each is told once, with everything that the two share.
 * `own` are the keys that no two have alike, by their names in a message; those of `names` must differ.
 */
export function sameFronts<FrontMatter extends object>(
  pages: readonly ReadPage<FrontMatter>[],
  own: Readonly<Record<string, string>>,
  names: readonly string[],
): ContentProblem[] {
  return pages.flatMap(({ page, document }, index) => {
    if (!page) return [];
    const earlier = pages.slice(0, index).flatMap((other) => other.page ?? []);
    const hasSame = (key: string) =>
      earlier.find(({ frontMatter }) => isSame(textOf(frontMatter, key), textOf(page.frontMatter, key)));
    const [key, ...others] = Object.keys(own).filter(hasSame);
    const first = key === undefined ? undefined : hasSame(key);
    if (key === undefined || !first) return [];
    const more = others.length > 0 ? `, as is its ${others.map((other) => own[other]).join(', its ')}` : '';
    const what = `"${textOf(page.frontMatter, key) ?? ''}" is the ${own[key] ?? key} of another page too: ${first.file}${more}.`;
    const place = { file: page.file, ...document.frontMatter.placeOf([key]) };
    const rule = names.includes(key) ? 'id' : 'look-again';
    return [{ rule, ...place, what, remedy: 'Say in one of the two what that page has, or remove the copy.' }];
  });
}

function textOf(front: object, key: string): string | undefined {
  const value = (front as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' ? value : undefined;
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other;
}
