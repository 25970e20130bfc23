import { ContentError } from '../records/problems/content-error.ts';
import { withEmptyFrontMatter } from '../records/reading/front-matter.ts';
import { readMdx } from '../records/reading/mdx-document.ts';
import { checkVocabulary } from './rules/components/check-components.ts';
import { checkCode } from './rules/markup/check-code.ts';

/**
 * An MDX text as the compiler may get it: nothing in it is code, and its front matter is empty. Throws a ContentError that
 * names every place where it is otherwise; this asks nothing of the rest of the content.
 */
export function compilable(file: string, text: string): string {
  const document = readMdx({ path: file, text });
  const found = [...checkCode({ document }), ...checkVocabulary({ document })];
  const problems = [...document.problems, ...found.map((problem) => ({ ...problem, file }))];
  if (problems.length > 0) throw new ContentError(problems);
  return withEmptyFrontMatter(text);
}
