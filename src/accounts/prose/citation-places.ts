import type { CitationMark, NumberedSource, PageSources } from './page-sources.ts';

/** The sources of a page while its prose is drawn, and how many of its marks have been drawn so far. */
export interface CitationPlaces {
  numbered: ReadonlyMap<string, NumberedSource>;
  marks: readonly CitationMark[];
  drawn: number;
}

/** A mark as it is drawn. */
export interface DrawnMark {
  anchor: string;
  joined: boolean;
  /** One link for each source; `first` at the first place of the page where the source is cited. */
  links: readonly { id: string; number: number; first: boolean }[];
}

/** Starts a page: nothing is drawn yet. */
export function citationPlaces({ marks, cited, behind }: PageSources): CitationPlaces {
  return { numbered: new Map([...cited, ...behind].map((source) => [source.id, source])), marks, drawn: 0 };
}

/**
 * The next mark of a page. The marks are drawn in reading order: a mark that is not the expected one would get the
 * anchor of another, so it throws a RangeError.
 */
export function nextMark(places: CitationPlaces, ids: readonly string[]): DrawnMark {
  const place = places.drawn + 1;
  const mark = places.marks[places.drawn];
  if (mark?.ids.join(' ') !== ids.join(' ')) {
    throw new RangeError(
      `Mark ${String(place)} of this page should cite "${String(mark?.ids)}", not "${String(ids)}".`,
    );
  }
  places.drawn = place;
  const links = ids.flatMap((id) => {
    const source = places.numbered.get(id);
    return source ? [{ id, number: source.number, first: source.marks[0] === place }] : [];
  });
  return { anchor: markAnchor(place), joined: mark.joined, links };
}

/** The anchor of the nth mark of a page, from 1. */
export function markAnchor(place: number): string {
  return `cite-${String(place)}`;
}

/** The anchor of the source with this number on a page. */
export function sourceAnchor(number: number): string {
  return `source-${String(number)}`;
}
