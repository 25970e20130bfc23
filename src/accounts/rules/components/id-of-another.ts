import { ID_KINDS, type IdKind } from '../../../records/reading/kind.ts';
import { VOCABULARY } from '../../prose/vocabulary.ts';
import type { Known } from '../page-rule.ts';

/** What shows a thing of each sort. */
const SHOWN_BY: Partial<Record<IdKind, string>> = Object.fromEntries(
  Object.entries(VOCABULARY).flatMap(([name, { id }]) => (typeof id?.kind === 'string' ? [[id.kind, name]] : [])),
);

/** The id of something else, or the name of a file: what is meant is known then. */
export function idOfAnother(value: string, kind: IdKind, { ids }: Known): string {
  const bare = value.replace(/\.(?:jpe?g|png|webp|avif|ya?ml|csv|mdx)$/i, '').replace(/^.*\//, '');
  if (bare !== value) {
    return `An id is the name of the file without its ending: ${bare}. `;
  }
  const [within, ...more] = [...ids[kind]].filter((id) => id.length > 2 && value.split(/[^\w-]+/).includes(id));
  if (within !== undefined && more.length === 0) return `Write ${within} alone. `;
  const other = ID_KINDS.find((each) => each !== kind && each !== 'category' && ids[each].has(value));
  if (other === undefined) return '';
  const shown = SHOWN_BY[other];
  return `It is the id of a ${other}${shown === undefined ? '' : `: write <${shown} id="${value}" />, or the id of a ${kind}`}. `;
}
