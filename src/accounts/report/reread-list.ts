import type { Absence } from './absences.ts';

/** An absence or superlative with its file, and the day on which its page was last read against its sources. */
export interface ToReread extends Absence {
  file: string;
  read: string | undefined;
}

/** Letters of a sentence that are shown on each side of the word. */
const SHOWN_AROUND = 60;

/** What is to be read again at a review, what was read longest ago first, a line each. */
export function rereadList(entries: readonly ToReread[]): string {
  const sorted = entries.toSorted((a, b) => (a.read ?? '').localeCompare(b.read ?? ''));
  const lines = sorted.map((entry) => {
    const { file, line, words, read = 'never', cited = 'nothing cited in the sentence' } = entry;
    return `${read}  ${file}:${line}  ${words}: ${excerpt(entry)} (${cited})`;
  });
  return [`Absences and superlatives to read again: ${entries.length}`, ...lines].join('\n');
}

function excerpt({ sentence, words }: Absence): string {
  const at = sentence.indexOf(words);
  const start = at <= SHOWN_AROUND ? 0 : sentence.indexOf(' ', at - SHOWN_AROUND) + 1;
  const after = sentence.indexOf(' ', at + words.length + SHOWN_AROUND);
  const end = after < 0 ? sentence.length : after;
  return `${start > 0 ? '… ' : ''}${sentence.slice(start, end)}${end < sentence.length ? ' …' : ''}`;
}
