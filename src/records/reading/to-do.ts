import type { Found } from './found.ts';
import { withoutRemarks } from './remarks.ts';

/** Words and signs by which people mark what is still to be done, and figures still to come: "XX percent", "$XX", "X,XXX". */
const TO_DO =
  /(?<![\p{L}\p{N}])(?:TODO|FIXME|XXX|TK|TBC|TBD)(?![\p{L}\p{N}])|\?\?\?|[$€£]X{1,3}\b|\bX{1,3},XXX\b|\bXX?(?= ?(?:%|per ?cent|thousand|million|billion)\b)/gu;

/**
 * A remark to a colleague in the text of a page: [CHECK WITH LEE], [source needed], [Jana, please look], [MP1] of a letter
 * program, please check. No words of a link, and no list in front matter.
 */
const IN_BRACKETS =
  /(?<!: )(?:\[\p{Lu}{1,3}\d{1,3}(?:R\d+)?\](?![([])|\[[^[\]\n]*(?:\b[Pp]l(?:ea)?se?\b|\?)[^[\]\n]*\](?![([])|\[(?:\p{Lu}[\p{Lu}\p{N}’' ,.:?/-]{4,}|(?:[Cc]itation|[Ss]ource|[Rr]eference|[Dd]ate|[Nn]ame|[Ff]igure|[Qq]uote) (?:needed|missing|to come))\](?![([]))|\b(?:[Pp]lease|[Pp]ls) (?:check|confirm|verify|add|fix)\b/gu;

/** A note to oneself that would be published. */
export function toDo(file: string, text: string): Found[] {
  if (!/\.(?:mdx|yaml)$/.test(file)) return [];
  const published = withoutRemarks(text);
  const inBrackets = file.endsWith('.mdx') ? published.matchAll(IN_BRACKETS) : [];
  return [...published.matchAll(TO_DO), ...inBrackets].map(({ 0: sign, index }) => ({
    ...{ rule: 'to-do' as const, at: index, what: `"${sign}" would be published.` },
    remedy: 'Do what is to be done, or put the note into a remark: {/* … */} on a page, # … in YAML.',
  }));
}

/** Whether words of a page are such a note. */
export function isNoteToOneself(words: string): boolean {
  return words.search(TO_DO) >= 0 || words.search(IN_BRACKETS) >= 0;
}
