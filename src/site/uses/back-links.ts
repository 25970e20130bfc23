import { figureAnchor } from '../../evidence/facts/fact-addresses.ts';
import { markAnchor } from '../../accounts/prose/citation-places.ts';
import type { NumberedSource } from '../../accounts/prose/page-sources.ts';

/**
 * A link from an entry of the list of sources back into the page: a letter where a source is cited in several places.
 * `label` says in full what `text` says in short, where that does not speak for itself in a list of ways back.
 */
export interface BackLink {
  href: string;
  text: string;
  label?: string;
}

/**
 * The ways back from a source: to every mark that cites it, lettered where they are several, and to the charts,
 * maps and tables that rest on it. The figures that rest on it are named only if the text does not cite it.
 */
export function backLinks(
  { marks, supports }: Pick<NumberedSource, 'marks' | 'supports'>,
  titleOf: (kind: 'chart' | 'map' | 'table', id: string) => string,
): BackLink[] {
  const shown = supports.filter(({ kind }) => kind !== 'fact' || marks.length === 0);
  return [
    ...marks.map((mark, index) => toMark(mark, marks.length > 1 ? letter(index) : undefined)),
    ...shown.map(({ kind, id }) =>
      kind === 'fact'
        ? { href: `#${figureAnchor(id)}`, text: 'figure', label: 'Back to the figure in the list of figures' }
        : { href: `#${kind}-${id}`, text: kind, label: `Back to the ${kind} “${titleOf(kind, id)}”` },
    ),
  ];
}

function toMark(mark: number, name: string | undefined): BackLink {
  const href = `#${markAnchor(mark)}`;
  return name === undefined ? { href, text: '↑', label: 'Back to the text' } : { href, text: name };
}

/** a to z, then aa, ab and so on. */
function letter(index: number): string {
  const last = String.fromCodePoint(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
