import type { ComponentUse } from '../../records/reading/mdx-document.ts';
import { splitIds } from './vocabulary.ts';

/** A mark in the text: the sources that it names. */
export interface CitationMark {
  ids: readonly string[];
  /** True where another mark comes directly after it. */
  joined: boolean;
  /** The heading above it. */
  section?: string | undefined;
}

/** A chart, a map, an image or a figure that rests on a source without saying so in the text. */
interface Support {
  kind: 'chart' | 'map' | 'image' | 'table' | 'fact';
  id: string;
}

/** A source of a page with its number there. */
export interface NumberedSource {
  id: string;
  number: number;
  /** The marks that cite it, by their place among all marks of the page, counted from 1. */
  marks: readonly number[];
  supports: readonly Support[];
}

/** Everything that a page rests on, in one numbering. */
export interface PageSources {
  marks: readonly CitationMark[];
  /** The sources that the text cites, in reading order, from number 1. */
  cited: readonly NumberedSource[];
  /** The sources behind its figures and maps only; their numbers go on. */
  behind: readonly NumberedSource[];
  /** Ids of the sources that only its charts show: the page of each chart lists them. */
  charted: readonly string[];
}

/** Gives the ids of the sources that a chart or a figure rests on. */
export type SourcesOf = (support: Support) => readonly string[];

/**
 * Numbers the sources of a page: first those that the text cites, then those behind its figures and maps, both in
 * reading order. A source that comes again keeps its number; one that a chart shows needs none unless it is cited or a table names it.
 */
export function pageSources(uses: readonly ComponentUse[], sourcesOf: SourcesOf): PageSources {
  const marks = uses.flatMap((use) => markOf(use) ?? []);
  const supported = supportsBySource(uses, sourcesOf);
  const placed = placesBySource(marks);
  const others = [...supported.keys()].filter((id) => !placed.has(id));
  const shownBy = (id: string, shown: Support['kind']) =>
    supported.get(id)?.some(({ kind }) => kind === shown) === true;
  const isCharted = (id: string) => shownBy(id, 'chart') && !shownBy(id, 'table');
  const numbered = [...placed.keys(), ...others.filter((id) => !isCharted(id))];
  const sources = numbered.map((id, index) => ({
    id,
    number: index + 1,
    marks: placed.get(id) ?? [],
    supports: supported.get(id) ?? [],
  }));
  return {
    marks,
    cited: sources.slice(0, placed.size),
    behind: sources.slice(placed.size),
    charted: others.filter(isCharted),
  };
}

/** The ids that a component of one kind names on a page, in reading order, each once. */
export function idsOf(uses: readonly ComponentUse[], component: string): string[] {
  const ids = uses.filter((use) => use.name === component).map((use) => use.props.id?.value);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** The id of the chart that stands for a page: the first that is not small. */
export function mainChart(uses: readonly ComponentUse[]): string | undefined {
  return uses.find(({ name, props }) => name === 'Chart' && props.size === undefined)?.props.id?.value;
}

function markOf({ name, props, next, section }: ComponentUse): CitationMark | undefined {
  const named = name === 'Cite' ? props.id : name === 'Quote' ? props.cite : undefined;
  return named?.value === undefined ? undefined : { ids: splitIds(named.value), joined: next === 'Cite', section };
}

function placesBySource(marks: readonly CitationMark[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { ids }] of marks.entries()) for (const id of ids) append(places, id, index + 1);
  return places;
}

function supportsBySource(uses: readonly ComponentUse[], sourcesOf: SourcesOf): Map<string, Support[]> {
  const supports = new Map<string, Support[]>();
  for (const support of supportsOn(uses)) for (const id of sourcesOf(support)) append(supports, id, support);
  return supports;
}

const SUPPORTS: Readonly<Record<string, Support['kind']>> = {
  Chart: 'chart',
  Map: 'map',
  Image: 'image',
  Table: 'table',
  Fact: 'fact',
};

/** The figures, charts and maps of a page in reading order, each once. */
function supportsOn(uses: readonly ComponentUse[]): Support[] {
  const all = uses.flatMap(({ name, props }): [string, Support][] => {
    const kind = SUPPORTS[name];
    const id = props.id?.value;
    return kind === undefined || id === undefined ? [] : [[`${kind} ${id}`, { kind, id }]];
  });
  return [...new Map(all).values()];
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
