import { splitFactText, type TextPart } from '../../evidence/facts/fact-text.ts';
import type { ResolvedFact } from '../../evidence/facts/resolved-fact.ts';
import { saidTwice } from '../rules/figures/said-twice.ts';

/** What the words around the figures of a text with {id} say that the figures print by themselves. */
export function repeatedUnits(
  text: string,
  facts: ReadonlyMap<string, ResolvedFact>,
): { what: string; remedy: string }[] {
  const parts = splitFactText(text);
  return parts.flatMap((part, index) => {
    const fact = 'fact' in part ? facts.get(part.fact) : undefined;
    if (!fact || !('fact' in part)) return [];
    const around = { before: wordsOf(parts[index - 1]), after: wordsOf(parts[index + 1]) };
    const { form } = part;
    const told = saidTwice(fact, {
      form,
      ...around,
      plain: `{${fact.id}}`,
      inForm: (other) => `{${fact.id}:${other}}`,
    });
    return told ? [told] : [];
  });
}

function wordsOf(part: TextPart | undefined): string {
  return part && 'words' in part ? part.words : '';
}
