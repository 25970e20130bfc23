import type { NumberedSource } from './page-sources.ts';

/** The number of every source cited on a page, and how many of its places have been drawn so far. */
export interface CitationPlaces {
  numbered: ReadonlyMap<string, NumberedSource>;
  drawn: Map<string, number>;
}

/** Starts a page: nothing is drawn yet. */
export function citationPlaces(numbered: ReadonlyMap<string, NumberedSource>): CitationPlaces {
  return { numbered, drawn: new Map() };
}

/** The number of a source and the anchor of its next place in the text. Counts the place as drawn. */
export function nextPlace(places: CitationPlaces, id: string): { number: number; anchor: string } {
  const source = places.numbered.get(id);
  if (!source) throw new RangeError(`The source "${id}" has no number on this page.`);
  const place = (places.drawn.get(id) ?? 0) + 1;
  places.drawn.set(id, place);
  return { number: source.number, anchor: placeAnchor(id, place) };
}

/** The anchor of the nth place, from 1, at which a source is cited. */
export function placeAnchor(id: string, place: number): string {
  return `cite-${id}-${String(place)}`;
}
