import { isName } from '../reading/names.ts';
import { ownQuestion, type Question } from './question.ts';

/** How long an id may be that we propose. */
const MOST = 60;

/**
 * An id made from words: small letters, digits and single hyphens, cut between words. Signs of other scripts leave no
 * trace; where no letter is left, `otherwise` stands, behind the figures if there are any.
 */
export function idFrom(words: readonly (string | undefined)[], otherwise = 'new'): string {
  const plain = words
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const cut =
    plain.length <= MOST
      ? plain
      : plain
          .slice(0, MOST + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, MOST);
  if (isName(cut) && /[a-z]/.test(cut)) return cut;
  return cut === '' ? otherwise : `${cut}-${otherwise}`;
}

/** The id, or the same with the first number after it that is free. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${String(number)}`;
  return free;
}

/** The question for an id; one that is taken is refused, and a free one named. */
export function idQuestion(about: string, proposal: string, taken: ReadonlySet<string>): Question {
  return ownQuestion('id', about, {
    proposal: freeId(proposal, taken),
    refuse: (typed) => {
      const id = typed.join(' ').trim();
      if (!isName(id)) {
        return `"${id}" cannot be an id. Use small letters, digits and single hyphens: ${freeId(idFrom([id]), taken)}.`;
      }
      if (!taken.has(id)) return undefined;
      return `The id "${id}" is taken, and nothing is overwritten. Free is: ${freeId(id, taken)}.`;
    },
  });
}
