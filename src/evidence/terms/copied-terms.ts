import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { Records } from '../../records/reading/read-records.ts';
import type { GlossaryEntry } from './glossary-schema.ts';

type Glossary = Records<Omit<GlossaryEntry, 'id'>>;

/** What an entry still has of another, of which it was copied: its names in other languages, and its explanation. */
export function copiedTerms(glossary: Glossary): ContentProblem[] {
  return [...namesOfAnother(glossary), ...explainedTwice(glossary)];
}

/** Entries with the names of another in other languages. Two words may be one in one language, and not in all. */
function namesOfAnother(glossary: Glossary): ContentProblem[] {
  const entries = [...glossary.values.values()];
  return entries.flatMap((entry, index) =>
    entries.slice(0, index).flatMap((earlier) => {
      const both = Object.keys(entry.names).filter((tag) => tag in earlier.names);
      const same = both.filter((tag) => bare(entry.names[tag] ?? '') === bare(earlier.names[tag] ?? ''));
      const [tag] = same;
      if (tag === undefined || (same.length < both.length && entry.kind === 'term')) return [];
      const names = same.map((each) => `"${entry.names[each] ?? ''}" (${each})`).join(' and ');
      const what = `"${entry.id}" and "${earlier.id}" have the same ${same.length === 1 ? 'name' : 'names'} in ${same.length === 1 ? 'another language' : 'other languages'}: ${names}.`;
      const remedy = `If one of the two was copied, write ${same.length === 1 ? 'its own name' : 'its own names'}.`;
      return [glossary.problemAt('look-again', entry.id, ['names', tag], what, remedy)];
    }),
  );
}

/** Entries with the explanation of another, or with its first sentence: one was copied, and not written anew. */
function explainedTwice(glossary: Glossary): ContentProblem[] {
  const wholes = new Map<string, string>();
  const beginnings = new Map<string, string>();
  return [...glossary.values.values()].flatMap(({ id, explanation }) => {
    const [whole, beginning] = [bare(explanation), beginningOf(explanation)];
    const other = wholes.get(whole);
    const begun = beginnings.get(beginning);
    if (other === undefined) wholes.set(whole, id);
    if (begun === undefined && beginning.split(' ').length >= FEWEST_WORDS) beginnings.set(beginning, id);
    if (other === undefined && begun === undefined) return [];
    const what =
      other === undefined
        ? `This begins as the explanation of another entry, "${begun ?? ''}".`
        : `This is the explanation of another entry too: "${other}".`;
    return [glossary.problemAt('look-again', id, ['explanation'], what, 'Say what this one is.')];
  });
}

/** Sentences of fewer words may be those of two: "A port in Norway." */
const FEWEST_WORDS = 8;

function beginningOf(explanation: string): string {
  return bare(/^.*?[.!?](?=\s|$)/s.exec(explanation)?.[0] ?? explanation);
}

/** A text without what may be written otherwise: capitals, spaces and signs. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
