import { figureAnchor } from '../../evidence/facts/fact-addresses.ts';
import { markAnchor } from '../../accounts/prose/citation-places.ts';
import type { NumberedSource } from '../../accounts/prose/page-sources.ts';

/**
 * A link from an entry of the list of sources back into the page: a letter where a source is cited in several places.
 * `label` says in full what `text` says in short: where it leads.
 */
export interface BackLink {
  href: string;
  text: string;
  label: string;
}

/**
 * The ways back from a source: to every mark that cites it, lettered where they are several, and to the charts,
 * maps and tables that rest on it. A mark is named by the section in which it stands. The figures that rest on it are named only if the text does not cite it.
 */
export function backLinks(
  { marks, supports }: Pick<NumberedSource, 'marks' | 'supports'>,
  titleOf: (kind: Exclude<NumberedSource['supports'][number]['kind'], 'fact'>, id: string) => string,
  sectionOf: (mark: number) => string | undefined,
): BackLink[] {
  const shown = supports.filter(({ kind }) => kind !== 'fact' || marks.length === 0);
  return [
    ...marks.map((mark, index) => toMark(mark, marks.length > 1 ? letter(index) : undefined, sectionOf(mark))),
    ...shown.map(({ kind, id }) =>
      kind === 'fact'
        ? { href: `#${figureAnchor(id)}`, text: 'figure', label: 'Back to the figure in the list of figures' }
        : { href: `#${kind}-${id}`, text: kind, label: `Back to the ${kind} “${titleOf(kind, id)}”` },
    ),
  ];
}

function toMark(mark: number, name: string | undefined, section: string | undefined): BackLink {
  const place = section === undefined ? 'the text' : `“${section}”`;
  return {
    href: `#${markAnchor(mark)}`,
    text: name ?? '↑',
    label: name === undefined ? `Back to ${place}` : `${name}, back to ${place}`,
  };
}

/** a to z, then aa, ab and so on. */
function letter(index: number): string {
  const last = String.fromCodePoint(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
