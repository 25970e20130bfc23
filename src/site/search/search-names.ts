import type { Content } from '../../check/check-content.ts';
import { compared } from './letters.ts';

/**
 * Other names -> what the pages say for them, as the search uses them: the names and aliases of the glossary, and what an
 * editor lists besides.
 */
export function searchNames({ glossary, otherWords }: Pick<Content, 'glossary' | 'otherWords'>): Map<string, string> {
  const fromGlossary = [...glossary.values()].flatMap(({ name, names, aliases }) =>
    [...Object.values(names), ...aliases].map((other) => [compared(other), name] as const),
  );
  const listed = Object.entries(otherWords).flatMap(([word, others]) =>
    others.map((other) => [compared(other), word] as const),
  );
  return new Map([...fromGlossary, ...listed].filter(([other, word]) => other !== compared(word)));
}
