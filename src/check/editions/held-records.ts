import { onceFor } from '../../basics/once-for.ts';
import type { ResolvedFact } from '../../evidence/facts/resolved-fact.ts';
import type { Source } from '../../evidence/sources/source-schema.ts';
import { GLOSSARY } from '../../evidence/terms/term-addresses.ts';
import { itemAddress, resolutionAddress } from '../../evidence/measures/resolution-addresses.ts';
import type { Item, ResolutionFrontMatter } from '../../evidence/measures/item-schema.ts';
import type { MapSpec } from '../../evidence/maps/map-schema.ts';
import type { GlossaryEntry } from '../../evidence/terms/glossary-schema.ts';
import { heldFact, heldSource } from './held-evidence.ts';
import type { HeldLine, HeldRecord } from './held-record.ts';
import { inLine } from './published-charts.ts';
import { BAR } from './published-table.ts';

/** The records that an edition keeps. */
export interface RecordsGround {
  items: ReadonlyMap<string, Item>;
  resolutions: ReadonlyMap<string, { file: string; frontMatter: ResolutionFrontMatter }>;
  glossary: ReadonlyMap<string, GlossaryEntry>;
  maps: ReadonlyMap<string, MapSpec>;
  sources: ReadonlyMap<string, Source>;
  facts: ReadonlyMap<string, ResolvedFact>;
}

/** What items, accounts of resolutions, terms, maps, sources and facts say. */
export function heldRecords({ items, resolutions, glossary, maps, sources, facts }: RecordsGround): HeldRecord[] {
  return [
    ...[...items.values()].map(heldItem),
    ...[...resolutions].map(([id, { file, frontMatter }]) => heldResolution(id, file, frontMatter)),
    ...[...glossary.values()].map(heldTerm),
    ...[...maps].map(([id, map]) => heldMap(id, map)),
    ...[...sources.values()].map((source) => heldSource(source)),
    ...[...facts.values()].map((fact) => heldFact(fact)).filter(({ lines }) => lines.length > 0),
  ];
}

/** What an edition calls a record: `item paper`. */
export function nameOfRecord({ sort, id }: Pick<HeldRecord, 'sort' | 'id'>): string {
  return `${sort} ${id}`;
}

/** What a record says as the lines of an edition. */
export const linesOfRecord = onceFor(({ lines }: HeldRecord): string[] => lines.map(lineOfRecord));

/** A line of an edition: `the day due for paper-returns | 2017-12-10`. */
export function lineOfRecord({ of, words }: HeldLine): string {
  return [of, words].map(inLine).join(BAR);
}

function heldItem({ id, name, side, measures, grace, due, exceptions }: Item): HeldRecord {
  const each = (name: string, key: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([of, words]) => ({ of: `the ${name} for ${of}`, words, path: [id, key, of] }));
  return {
    ...{ sort: 'item', id, file: 'content/items.yaml', address: itemAddress(id) },
    lines: [
      { of: 'the name', words: name, path: [id, 'name'] },
      { of: 'the side', words: side, path: [id, 'side'] },
      ...measures.map((of, index) => ({ of: `the measure ${of}`, words: of, path: [id, 'measures', index] })),
      ...each('last day of grace', 'grace', grace),
      ...each('day due', 'due', due),
      ...each('list of exceptions', 'exceptions', exceptions),
    ],
  };
}

function heldResolution(id: string, file: string, { summary, later }: ResolutionFrontMatter): HeldRecord {
  const changes = later.map(({ measure, how, by, at }, index) => ({
    of: `the later change of ${measure} by ${by}`,
    words: at === undefined ? how : `${how}, ${at}`,
    path: ['later', index],
  }));
  return {
    ...{ sort: 'resolution', id, file, address: resolutionAddress(id) },
    lines: [{ of: 'the summary', words: summary, path: ['summary'] }, ...changes],
  };
}

function heldTerm({ id, name, names, explanation }: GlossaryEntry): HeldRecord {
  return {
    ...{ sort: 'term', id, file: 'content/glossary.yaml', address: GLOSSARY },
    lines: [
      { of: 'the name', words: name, path: [id, 'name'] },
      ...Object.entries(names).map(([tag, words]) => ({ of: `the name in ${tag}`, words, path: [id, 'names', tag] })),
      { of: 'the explanation', words: explanation, path: [id, 'explanation'] },
    ],
  };
}

function heldMap(id: string, { title, subtitle, description, note, places }: MapSpec): HeldRecord {
  const words = Object.entries({ title, subtitle, description, note }).flatMap(([key, text]) =>
    text === undefined ? [] : [{ of: `the ${key}`, words: text, path: [key] }],
  );
  const marks = places.flatMap(({ name, at, about }, index) => [
    { of: `the place of ${name}`, words: at.join(', '), path: ['places', index, 'at'] },
    { of: `the words about ${name}`, words: about, path: ['places', index, 'about'] },
  ]);
  return { sort: 'map', id, file: `content/maps/${id}.yaml`, lines: [...words, ...marks] };
}
