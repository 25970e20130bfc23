import type { Answer } from './search-site.ts';

/** What a search has come to, in sentences: how much was found, and what was looked for under another name or not at all. */
export function answerWords({ results, known, corrected, missing }: Answer<unknown>): string[] {
  return [
    counted(results.length, results.filter(({ without }) => without.length === 0).length),
    ...[...corrected].map(([typed, meant]) => `Nothing here has “${typed}”. Shown is what has “${meant}”.`),
    ...[...known].map(([other, word]) => `“${other}” is called “${word}” here.`),
    ...(missing.length > 0 && results.length > 0
      ? [`Left out, for nothing here has it: ${missing.map((word) => `“${word}”`).join(', ')}.`]
      : []),
  ];
}

function counted(all: number, complete: number): string {
  if (all === 0) return 'Nothing was found. Fewer or other words may help.';
  if (all === complete) return `${results(all)}.`;
  return complete === 0
    ? `No result has every word. ${results(all)} with some of them.`
    : `${results(complete)} with every word, then ${String(all - complete)} with some of them.`;
}

function results(count: number): string {
  return count === 1 ? '1 result' : `${String(count)} results`;
}
