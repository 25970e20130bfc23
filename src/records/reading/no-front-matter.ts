import type { ContentProblem } from '../problems/content-problem.ts';

/** How many lines somebody may leave above front matter without wanting to. */
const MOST_ABOVE = 3;

const DASHES = /^[-–—−_=*]+\s*$/;

/** Why the front matter of a page is not found: the lines of three dashes around it are not as they should be. */
export function noFrontMatter(file: string, text: string): ContentProblem {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return { rule: 'mdx-syntax', file, column: 1, ...whyNot(lines) };
}

function whyNot(lines: readonly string[]): Pick<ContentProblem, 'line' | 'what' | 'remedy'> {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first > 0 && lines[first]?.trim() === '---') {
    return {
      line: 1,
      what: 'The front matter begins on the first line, and this one is empty.',
      remedy: 'Delete the empty lines above ---.',
    };
  }
  const above = lines.indexOf('---');
  if (above > 0 && above <= MOST_ABOVE && /^[\w-]+:(?: |$)/.test(lines[above + 1] ?? '')) {
    const stray = lines.slice(0, above).join(' ').trim();
    const what = `The front matter begins on the first line, and "${stray.slice(0, 40)}" stands above it.`;
    return { line: 1, what, remedy: 'Delete what stands above ---.' };
  }
  const opened = lines[0]?.trimEnd() === '---';
  const dashes = lines.findIndex(
    (line, index) => index >= (opened ? 1 : 0) && DASHES.test(line.trim()) && line.trim() !== '---',
  );
  if (dashes >= 0 && (opened || dashes === 0)) {
    const what = `"${lines[dashes]?.trim() ?? ''}" should be three dashes: a program may have made another sign of them.`;
    return { line: dashes + 1, what, remedy: 'Type --- by itself on the line.' };
  }
  if (opened) {
    const end = lines.findIndex((line, index) => index > 0 && (line.trim() === '' || /^[<#]/.test(line)));
    const what = 'The front matter begins on line 1 and does not end.';
    return { line: Math.max(end, 0) + 1, what, remedy: 'Write --- on a line of its own here, below its last key.' };
  }
  const what = 'This page has no front matter.';
  const remedy =
    'Begin it with a line of ---, then its keys (title: …), then --- again; content/README.md has an example.';
  return { line: 1, what, remedy };
}
