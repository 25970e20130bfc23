import { isMap, isScalar, parseDocument, type Scalar } from 'yaml';
import { parseCsv } from '../../evidence/datasets/parse-csv.ts';
import { EVENTS } from '../../evidence/events/event-kind.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { offsetOf, spliced } from './splice.ts';

/** What may be renamed, in the order in which it is looked for. */
export const RENAMED = ['page', 'fact', 'source', 'event', 'claim', 'chart', 'dataset', 'term', 'map'] as const;
export type Renamed = (typeof RENAMED)[number];

/** The files of a content with the place renamed where a thing is defined, and which of them have another path than before. */
export interface Defined {
  files: ContentFile[];
  /** New path -> old path. */
  moved: ReadonlyMap<string, string>;
}

/** Where things of a kind are entries of files, by their id. */
const ENTRIES: Partial<Record<Renamed, RegExp>> = {
  fact: /^content\/facts\/[^/]+\.yaml$/,
  source: /^content\/sources\/[^/]+\.yaml$/,
  term: /^content\/glossary\.yaml$/,
};

/** Where a thing is a file of its own, or a folder. */
const PATHS: Partial<Record<Renamed, (id: string) => string>> = {
  page: (address) => `content/pages${address.slice(0, -1)}.mdx`,
  claim: (id) => `content/claims/${id}.mdx`,
  chart: (id) => `content/charts/${id}.yaml`,
  map: (id) => `content/maps/${id}.yaml`,
  dataset: (id) => `content/datasets/${id}/`,
};

/** Gives a thing its new name where it is defined, and nowhere else. */
export function defineAnew(files: readonly ContentFile[], kind: Renamed, from: string, to: string): Defined {
  const pathOf = PATHS[kind];
  if (pathOf) return movedFiles(files, pathOf(from), pathOf(to));
  const entries = ENTRIES[kind];
  const defined = files.map((file) => {
    if (entries?.test(file.path)) return { ...file, text: withKey(file.text, from, to) };
    if (kind === 'event' && file.path === `content/datasets/${EVENTS}/data.csv`)
      return { ...file, text: withCell(file.text, 'id', from, to) };
    return file;
  });
  return { files: defined, moved: new Map() };
}

function movedFiles(files: readonly ContentFile[], from: string, to: string): Defined {
  const moved = new Map<string, string>();
  const all = files.map((file) => {
    const isOne = from.endsWith('/') ? file.path.startsWith(from) : file.path === from;
    if (!isOne) return file;
    const path = to + file.path.slice(from.length);
    moved.set(path, file.path);
    return { ...file, path };
  });
  return { files: all.sort((a, b) => (a.path < b.path ? -1 : 1)), moved };
}

/** A file of entries with another key in the place of one; its quotation marks stay. */
function withKey(text: string, from: string, to: string): string {
  const { contents } = parseDocument(text);
  const found = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === from) : undefined;
  const [start = 0, end = 0] = (found?.key as Scalar | undefined)?.range ?? [];
  const at = text.slice(start, end).indexOf(from);
  return found === undefined || at < 0 ? text : spliced(text, [{ at: start + at, length: from.length }], to);
}

/** A table with another cell in the column that holds the ids of its rows. */
function withCell(text: string, column: string, from: string, to: string): string {
  const [head = [], ...rows] = parseCsv(text).rows;
  const index = head.findIndex((field) => field.text === column);
  const cell = rows.map((row) => row[index]).find((field) => field?.text === from);
  if (!cell) return text;
  const at = text.indexOf(from, offsetOf(text, cell));
  return spliced(text, [{ at, length: from.length }], to);
}
