import type { z } from 'astro/zod';
import { didYouMean } from '../problems/suggest.ts';
import { keysOf, schemaAt, valueAt } from './schema-at.ts';
import type { Path } from './yaml-document.ts';

/** What keeps a value from fitting its schema, in words, and at which path. */
export interface Explained {
  issuePath: Path;
  atKey: boolean;
  what: string;
  remedy: string;
  /** A key that is not there, and one that is not known. */
  missing?: string;
  unknown?: string;
}

/** Whether a key is words after a comma within braces: "{ label: Exports, to the north }". */
function isAfterComma(key: string, input: unknown): boolean {
  return /\s/.test(key) && valueAt(input, [key]) === null;
}

function dividedByComma(key: string, path: Path): Explained {
  const what = `"${key}" stands after a comma, and within { } a comma begins the next key.`;
  const remedy = 'Put the words that hold the comma into quotation marks: label: "one, two".';
  return { issuePath: [...path, key], atKey: true, unknown: key, what, remedy };
}

/** A key that has run together with its value, in braces: "required:true", "how replaced"; or with a second colon: "kind::". */
function joinedKey(key: string, path: Path, known: readonly string[], value: unknown): Explained | undefined {
  const [, name = '', sign = '', rest = ''] = /^([A-Za-z]+)(:| +)(.*)$/.exec(key) ?? [];
  const isTwice = sign === ':' && rest === '' && value !== null;
  if (!known.includes(name) || (value !== null && !isTwice)) return undefined;
  const place = { issuePath: [...path, key], atKey: true, unknown: name };
  if (isTwice) return { ...place, what: `There are two colons after "${name}".`, remedy: 'Take one away.' };
  const what = sign === ':' ? `A space is missing after the colon: ${key}` : `A colon is missing after "${name}".`;
  return { ...place, what, remedy: `Write ${name}: ${rest}` };
}

/** Whether a key holds what belongs under its parent: an entry that was pasted with too many spaces before it. */
function isEntryWithin(value: unknown, known: readonly string[]): boolean {
  const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  return keys.length > 1 && keys.every((key) => known.includes(key));
}

function entryWithin(key: string, path: Path): Explained {
  const what = `"${key}" is an entry of its own, and stands within the one above since it begins with more spaces.`;
  const remedy = 'Begin its line where the lines of other entries begin, and those below it with two spaces more.';
  return { issuePath: [...path, key], atKey: true, unknown: key, what, remedy };
}

function asRemark(key: string, path: Path): Explained {
  const what = 'A remark begins with # in YAML, and not with //.';
  const remedy = `Write # ${key.replace(/^\/+\s*/, '')}: …`;
  return { issuePath: [...path, key], atKey: true, unknown: key, what, remedy };
}

type UnknownKeys = Extract<z.core.$ZodIssue, { code: 'unrecognized_keys' }>;

/** What is wrong with keys that a schema does not know: a word that a comma cut off, an entry within another, or a slip. */
export function unknownKeys(issue: UnknownKeys, schema: z.ZodType, input: unknown, root: unknown): Explained[] {
  const known = keysOf(schemaAt(schema, issue.path, root));
  return issue.keys.map((key) => {
    if (key.startsWith('//')) return asRemark(key, issue.path);
    const joined = joinedKey(key, issue.path, known, valueAt(input, [key]));
    if (joined) return joined;
    if (isAfterComma(key, input)) return dividedByComma(key, issue.path);
    if (isEntryWithin(valueAt(input, [key]), known)) return entryWithin(key, issue.path);
    return {
      issuePath: [...issue.path, key],
      atKey: true,
      unknown: key,
      what: `"${key}" is not a key that is known here.`,
      remedy: `${didYouMean(key, known)}The keys are: ${known.join(', ')}.`,
    };
  });
}
