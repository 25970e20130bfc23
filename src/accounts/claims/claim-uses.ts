import { factsInText } from '../../evidence/facts/fact-text.ts';
import type { ComponentUse } from '../../records/reading/mdx-document.ts';
import { useOf } from '../../records/reading/use-of.ts';
import type { ClaimFrontMatter } from './claim-schema.ts';
import type { Claim } from './claim.ts';

/**
 * Everything that the page of a claim uses, in the order in which it stands there: the claim itself, the account, the
 * history with its sources, and what would change it.
 */
export function usesOfClaim({ frontMatter, uses }: Pick<Claim, 'frontMatter' | 'uses'>): ComponentUse[] {
  return [...factUses(frontMatter.claim), ...uses, ...usesOfHistory(frontMatter), ...factUses(frontMatter.wouldChange)];
}

/** What the history of a claim uses: the facts in its reasons, and the sources of each standing. */
function usesOfHistory({ history }: Pick<ClaimFrontMatter, 'history'>): ComponentUse[] {
  return history.flatMap(({ reason, sources }) => [...factUses(reason), useOf('Cite', sources.join(' '))]);
}

function factUses(text: string): ComponentUse[] {
  return factsInText(text).map((id) => useOf('Fact', id));
}
