import type { Found } from './found.ts';

/** A text of YAML: up to the next key, item or empty line. */
const END_OF_TEXT = /\n\s*(?:- |(?:- )?[\w-]+:(?:\s|$)|\n|$)/;

/** The id of a fact with one of its two braces. */
const HALF_BRACES: readonly { sign: RegExp; side: 'closed' | 'opened' }[] = [
  { sign: /\{([a-z0-9]+(?:-[a-z0-9]+)+(?::[a-z]+)?)(?![\w:}-])/g, side: 'closed' },
  { sign: /(?<![\w{:-])([a-z0-9]+(?:-[a-z0-9]+)+(?::[a-z]+)?)\}/g, side: 'opened' },
];

const PAIRS: readonly (readonly [open: string, close: string, name: string])[] = [
  ['“', '”', 'quotation mark'],
  ['(', ')', 'bracket'],
];

/** Braces around facts, quotation marks and brackets in the texts of records of which one of the two was lost. */
export function openSigns(text: string): Found[] {
  return [...HALF_BRACES.flatMap((half) => halfBraces(text, half)), ...PAIRS.flatMap((pair) => notClosed(text, pair))];
}

function halfBraces(text: string, { sign, side }: (typeof HALF_BRACES)[number]): Found[] {
  return [...text.matchAll(sign)].flatMap(({ index, 0: found, 1: id = '' }) => {
    if (!isLopsided(lineAt(text, index))) return [];
    const what = `The brace at ${found} is not ${side}, so it would be printed.`;
    return [{ rule: 'slip' as const, at: index, what, remedy: `Write {${id}}` }];
  });
}

/** Whether the braces of a line do not fit together: those of YAML may stand there too. */
function isLopsided(line: string): boolean {
  return line.split('{').length !== line.split('}').length;
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
}

function notClosed(text: string, [open, close, name]: (typeof PAIRS)[number]): Found[] {
  return [...text.matchAll(new RegExp(`\\${open}`, 'g'))].flatMap(({ index }) => {
    const rest = text.slice(index + 1);
    const end = rest.search(END_OF_TEXT);
    const within = end < 0 ? rest : rest.slice(0, end);
    const next = within.indexOf(open);
    const upTo = name === 'bracket' || next < 0 ? within : within.slice(0, next);
    if (upTo.includes(close)) return [];
    const what = `A ${name} of this text is opened and not closed: ${open}`;
    return [{ rule: 'slip' as const, at: index, what, remedy: 'Close it where it ends, or take it out.' }];
  });
}
