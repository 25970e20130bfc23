import type { ComponentUse } from '../../records/reading/mdx-document.ts';
import { useOf } from '../../records/reading/use-of.ts';
import type { LaterChange } from './item-schema.ts';

/** What a later resolution did, as it is printed. */
export const CHANGE_WORDS: Readonly<Record<LaterChange['how'], string>> = {
  replaced: 'replaced by',
  tightened: 'tightened by',
  widened: 'widened by',
  followed: 'followed by',
};

/** The sources of later changes as citations, so that they are numbered after those of the prose. */
export function laterUses(changes: readonly LaterChange[]): ComponentUse[] {
  return changes.map(({ sources }) => useOf('Cite', sources.join(' ')));
}
