import type { z } from 'astro/zod';
import type { ContentFile } from './content-files.ts';
import type { ContentProblem, Place } from '../problems/content-problem.ts';
import { placeOfEntry } from './kept-elsewhere.ts';
import { isName, meantName, noName } from './names.ts';
import { readYaml } from './read-yaml.ts';
import type { RuleId } from '../rules/rules.ts';
import { keysOf, valueAt } from './schema-at.ts';
import { strayedKeys, strayedProblem } from './torn-entries.ts';
import { checkSchema } from './schema-problems.ts';
import type { Path, YamlDocument } from './yaml-document.ts';

/** Records by id, with what is needed to say later where in which file a record stands. */
export interface Records<T> {
  values: Map<string, T & { id: string }>;
  /** Every id that stands in a file, also of records that did not fit their schema. */
  ids: Set<string>;
  problems: ContentProblem[];
  /** The path of the file in which a record stands. Throws a RangeError for an id that stands in none. */
  fileOf(id: string): string;
  /** The place of the id of a record. Throws a RangeError for an id that stands in no file. */
  placeOf(id: string): Place & { file: string };
  /** Words a problem at a path inside a record. */
  problemAt(rule: RuleId, id: string, path: Path, what: string, remedy: string): ContentProblem;
}

/** Reads files that are maps of id -> record (sources, facts). An id must be unique over all of them. */
export function readRecordMaps<S extends z.ZodType>(
  files: ContentFile[],
  schemaFor: (value: unknown) => S,
): Records<z.output<S>> {
  const records = emptyRecords<z.output<S>>();
  const documents = files.map(readYaml);
  const copies = copiesAmong(documents);
  for (const document of documents) {
    records.problems.push(...document.problems);
    // What a faulty file seems to hold is not told as missing wherever it is named.
    if (document.problems.length > 0) for (const id of document.keys) records.ids.add(id);
    const original = copies.get(document);
    if (original !== undefined) records.problems.push(aCopy(document.file, original.file));
    else addEntries(records, document, schemaFor);
  }
  return records;
}

function addEntries<S extends z.ZodType>(
  records: Located<z.output<S>>,
  document: YamlDocument,
  schemaFor: (value: unknown) => S,
): void {
  const strayed = strayedKeys(document.value, (entry) => keysOf(schemaFor(entry)));
  const torn = new Set(strayed.map(({ entry }) => entry));
  records.problems.push(...strayed.map((one) => strayedProblem(one, document)));
  for (const [id, value] of Object.entries(asMap(document, records.problems))) {
    // What an entry misses of which a key has strayed is told with that key.
    if (torn.has(id)) records.ids.add(id);
    else if (!strayed.some(({ key }) => key === id)) addRecord(records, document, [id], id, schemaFor(value));
  }
}

/** Reads files that hold one record each; the id is given by the file (charts, dataset descriptions). */
export function readRecordFiles<S extends z.ZodType>(
  files: ContentFile[],
  schema: S,
  idOf: (path: string) => string,
): Records<z.output<S>> {
  const records = emptyRecords<z.output<S>>();
  for (const file of files) {
    const document = readYaml(file);
    records.problems.push(...document.problems);
    if (document.problems.length === 0) addRecord(records, document, [], idOf(file.path), schema);
  }
  return records;
}

/** The files of which all ids stand in another, with that other: of two, the one that bears the name of the other and more. */
function copiesAmong(documents: readonly YamlDocument[]): Map<YamlDocument, YamlDocument> {
  const holders = new Map<string, YamlDocument[]>();
  for (const document of documents) {
    for (const id of document.keys) holders.set(id, [...(holders.get(id) ?? []), document]);
  }
  const copies = new Map<YamlDocument, YamlDocument>();
  for (const document of documents) {
    const [first = '', ...more] = document.keys;
    const others = (holders.get(first) ?? []).filter((other) => other !== document && more.length > 0);
    const original = others.find((other) => more.every((id) => holders.get(id)?.includes(other)));
    if (original && !copies.has(original) && isTheCopy(document, original)) copies.set(document, original);
  }
  return copies;
}

function isTheCopy(one: YamlDocument, other: YamlDocument): boolean {
  if (one.keys.length !== other.keys.length) return one.keys.length < other.keys.length;
  const [own, others] = [fileName(one.file), fileName(other.file)];
  if (own.includes(others) !== others.includes(own)) return own.includes(others);
  return own > others;
}

function aCopy(file: string, original: string): ContentProblem {
  const what = `Every id of this file stands in ${original} already: it looks like a copy.`;
  return { rule: 'id', file, line: 1, column: 1, what, remedy: 'Delete it, or keep in it only what is new.' };
}

type Located<T> = Records<T> & { places: Map<string, { document: YamlDocument; path: Path }> };

function emptyRecords<T>(): Located<T> {
  const places: Located<T>['places'] = new Map();
  const locate = (id: string) => {
    const found = places.get(id);
    if (!found) throw new RangeError(`There is no record "${id}".`);
    return found;
  };
  return {
    values: new Map(),
    ids: new Set(),
    problems: [],
    places,
    fileOf: (id) => locate(id).document.file,
    placeOf(id) {
      const { document, path } = locate(id);
      return { file: document.file, ...document.placeOfKey(path) };
    },
    problemAt(rule, id, path, what, remedy) {
      const found = locate(id);
      const { document } = found;
      const place = path.length === 0 ? document.placeOfKey(found.path) : document.placeOf([...found.path, ...path]);
      return { rule, file: document.file, ...place, what, remedy };
    },
  };
}

function addRecord<S extends z.ZodType>(
  records: Located<z.output<S>>,
  document: YamlDocument,
  path: Path,
  id: string,
  schema: S,
): void {
  const place = () => ({ rule: 'id' as const, file: document.file, ...document.placeOfKey(path) });
  if (!isName(id)) {
    records.problems.push({
      ...place(),
      ...noName(id),
    });
    // Whoever names it, in either form, is not told that it is missing.
    for (const known of [id, meantName(id)]) records.ids.add(known);
    return;
  }
  const earlier = records.places.get(id);
  if (earlier) {
    const first = earlier.document.placeOfKey(earlier.path);
    records.problems.push({
      ...place(),
      what: `The id "${id}" is taken: it stands in ${earlier.document.file}:${String(first.line)}.`,
      remedy: 'Give one of the two another id.',
    });
    return;
  }
  records.places.set(id, { document, path });
  records.ids.add(id);
  const checked = checkSchema(schema, document, path);
  records.problems.push(...(ofAnotherKind(checked.problems, document, path) ?? checked.problems));
  if (checked.problems.length === 0)
    records.values.set(id, { ...(checked.value as object), id } as z.output<S> & { id: string });
}

/** How many keys must be unknown before an entry is taken for one of another kind. */
const MANY = 3;

/** One problem for an entry of which most keys are unknown: it was put into the file of another kind. */
function ofAnotherKind(
  problems: readonly ContentProblem[],
  document: YamlDocument,
  path: Path,
): ContentProblem[] | undefined {
  const keys = Object.keys((valueAt(document.value, path) as object | null) ?? {});
  const unknown = problems.filter(({ what }) => what.endsWith('is not a key that is known here.')).length;
  if (unknown < MANY || unknown * 2 < keys.length) return undefined;
  const place = placeOfEntry(keys);
  const what = `Most keys of this entry are not known here: it seems to be of another kind.`;
  const remedy =
    place === undefined
      ? 'Put it into a file of its folder: a fact into content/facts/, a source into content/sources/, a correction into content/changes/.'
      : `Put it into ${place}.`;
  return [{ rule: 'schema', file: document.file, ...document.placeOfKey(path), what, remedy }];
}

function asMap(document: YamlDocument, problems: ContentProblem[]): Record<string, unknown> {
  const { value } = document;
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  problems.push({
    rule: 'schema',
    file: document.file,
    line: 1,
    column: 1,
    what: 'This file should be a map of ids.',
    remedy: 'Begin each entry with its id and a colon, and indent what belongs to it by two spaces.',
  });
  return {};
}

/** The id of a record that is a folder: `datasets/loans/dataset.yaml` is `loans`. */
export function folderName(path: string): string {
  return path.split('/').at(-2) ?? path;
}

/** The id of a record that is a file: `charts/loans.yaml` is `loans`. */
export function fileName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.yaml$/, '');
}
