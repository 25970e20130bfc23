import { ContentError, type ContentProblem } from '../records/problems/content-problem.ts';
import { splitFrontMatter, withEmptyFrontMatter } from '../records/reading/front-matter.ts';
import { parseMdx } from '../records/reading/mdx-document.ts';
import { checkCode } from './rules/check-code.ts';
import { checkVocabulary } from './rules/check-components.ts';

/**
 * An MDX text as the compiler may get it: nothing in it is code, and its front matter is empty. Throws a ContentError that
 * names every place where it is otherwise; this asks nothing of the rest of the content.
 */
export function compilable(file: string, text: string): string {
  const document = parseMdx(file, text);
  const found = [...checkCode({ document }), ...checkVocabulary({ document })];
  const problems = [...document.problems, ...found.map((problem) => ({ ...problem, file }))];
  if (splitFrontMatter(text).front === undefined) problems.push(noFrontMatter(file));
  if (problems.length > 0) throw new ContentError(problems);
  return withEmptyFrontMatter(text);
}

function noFrontMatter(file: string): ContentProblem {
  return {
    rule: 'schema',
    file,
    line: 1,
    column: 1,
    what: 'This page says nothing of itself.',
    remedy: 'Begin it with a line of three hyphens, the keys that content/README.md lists, and three hyphens again.',
  };
}
