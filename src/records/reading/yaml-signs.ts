import type { Guess } from './yaml-mistake.ts';

const write = (mended: string) => `Write ${mended}`;

export function tabbed(line: string): Guess | undefined {
  if (!/^\s*\t/.test(line)) return undefined;
  const what = 'This line begins with a tab.';
  const mended = line.replace(/^\s+/, (lead) => lead.replaceAll('\t', '  '));
  return { what, remedy: () => 'Use spaces: two for each step inwards.', mended };
}

/** "+  value: 3": a line as it is shown where two versions are compared. */
export function lineOfADiff(line: string): Guess | undefined {
  if (!/^[+-] {2,}\S|^\+\w[\w-]*:/.test(line)) return undefined;
  const what = `This line begins with the sign ${line[0] ?? ''} that shows a change where two versions are compared.`;
  return { what, remedy: () => 'Take the sign away, and nothing else.', mended: line.slice(1) };
}

export function withNoBreakSpaces(line: string): Guess | undefined {
  if (!/^\s*\u00a0|:\s*\u00a0/.test(line)) return undefined;
  const what =
    'There is a no-break space in this line, as programs for letters type it: it looks like a space and is none.';
  return { what, remedy: (mended) => `Delete it and type a space: ${mended}`, mended: line.replaceAll('\u00a0', ' ') };
}

export function withWideColon(line: string): Guess | undefined {
  if (!/^\s*(?:-\s+)?[\w-]+\s*：/.test(line)) return undefined;
  return { what: 'This colon is a wide one.', remedy: write, mended: line.replace(/\s*：\s*/, ': ') };
}

export function withAnEqualsSign(line: string): Guess | undefined {
  if (!/^\s*(?:-\s+)?[\w-]+\s*=/.test(line)) return undefined;
  const what = 'A colon and a space are wanted here, and there is an equals sign.';
  return { what, remedy: write, mended: line.replace(/\s*=\s*/, ': ') };
}

export function remarkOfCode(line: string): Guess | undefined {
  if (!/^\s*(?:\/\/|--|<!--|;)/.test(line)) return undefined;
  const mended = line.replace(/^(\s*)(?:\/\/|--|<!--|;)\s*/, '$1# ');
  return { what: 'A remark begins with # in YAML.', remedy: write, mended };
}

export function linkOfMarkdown(line: string): Guess | undefined {
  const [, before, address] = /^(\s*(?:-\s+)?[\w-]+:\s+)\[[^\]]*\]\((\S+?)\)\s*$/.exec(line) ?? [];
  if (before === undefined || address === undefined) return undefined;
  return {
    what: 'This is a link of Markdown, and an address alone is wanted.',
    remedy: write,
    mended: before + address,
  };
}

export function arrowForColon(line: string): Guess | undefined {
  const [, indent, from, to] = /^(\s*)(\/\S*\/)\s*(?:->|=>|→)\s*(\/\S*)\s*$/.exec(line) ?? [];
  if (indent === undefined || from === undefined || to === undefined) return undefined;
  return {
    what: 'A colon and a space are wanted here, and there is an arrow.',
    remedy: write,
    mended: `${indent}${from}: ${to}`,
  };
}

/** ">–" for ">-": a program has made a dash of the hyphen. */
export function dashOfPrint(line: string): Guess | undefined {
  if (!/:\s+[>|][–—]\s*$/.test(line)) return undefined;
  const what = 'A program has made a dash of the hyphen after > or |.';
  return { what, remedy: write, mended: line.replace(/[–—]\s*$/, '-') };
}

/** A line of dashes divides a file in two. */
export function lineOfDashes(line: string): Guess | undefined {
  if (!/^-{3,}\s*$/.test(line)) return undefined;
  return { what: 'A line of dashes divides a file in two.', remedy: () => 'Delete this line.', mended: '' };
}
