import { z } from 'astro/zod';
import type { ContentProblem } from '../problems/content-problem.ts';
import { didYouMean, nearest } from '../problems/suggest.ts';
import { answersOnly, fittingProblems } from './fitting-problems.ts';
import { keyName } from './key-name.ts';
import { lostListKey } from './lost-list-key.ts';
import { unknownKeys, type Explained } from './unknown-keys.ts';
import type { Path, YamlDocument } from './yaml-document.ts';
import { keysOf, schemaAt, unwrap, valueAt } from './schema-at.ts';
import { asFigure, asMeant, closestOption } from './meant-value.ts';

type Issue = z.core.$ZodIssue;

/** A value that fits its schema, or everything that keeps it from fitting, placed in its file. */
export type Checked<T> = { value: T; problems: [] } | { value?: never; problems: ContentProblem[] };

/**
 * Checks the part of a YAML document at `path` against a schema and words every mismatch for an editor.
 * What a key should hold is told with the `.describe()` sentence of its schema.
 */
export function checkSchema<S extends z.ZodType>(
  schema: S,
  document: YamlDocument,
  path: Path = [],
): Checked<z.output<S>> {
  const input = valueAt(document.value, path);
  const result = schema.safeParse(input);
  if (result.success) {
    const problems = fittingProblems(schema, document, path);
    return problems.length > 0 ? { problems } : { value: result.data, problems: [] };
  }
  const { told, others } = lostListKey(result.error.issues, schema, input);
  const each = others.flatMap((issue) => explainIssue(issue, schema, valueAt(input, issue.path), input));
  const explained = [...told, ...each];
  const problems = withoutMisspelt(withoutStrayed(explained)).map(({ issuePath, atKey, what, remedy }) => {
    const full = [...path, ...issuePath];
    return {
      rule: 'schema' as const,
      file: document.file,
      ...(atKey ? document.placeOfKey(full) : document.placeOf(full)),
      what,
      remedy,
    };
  });
  return { problems };
}

/** A key that is missing in one place and unknown in another begins too far left or right: it is told once. */
function withoutStrayed(explained: readonly Explained[]): Explained[] {
  const strayed = explained.flatMap((one) => {
    const home = explained.find(({ missing }) => missing !== undefined && missing === one.unknown);
    return home && home.issuePath.join('.') !== one.issuePath.slice(0, -1).join('.') ? [{ one, home }] : [];
  });
  return explained.flatMap((each) => {
    if (strayed.some(({ home }) => home === each)) return [];
    const found = strayed.find(({ one }) => one === each);
    return [found ? asStrayed(each, found.home.issuePath) : each];
  });
}

function asStrayed(one: Explained, home: Path): Explained {
  const within = home.at(-1);
  const parent = within === undefined ? 'the entry itself' : keyName(home);
  const what = `"${String(one.unknown)}" belongs to ${parent}, and its line begins where other keys do.`;
  return { ...one, what, remedy: 'Begin it where the other lines of what it belongs to begin.' };
}

/** A misspelt key is told once: not also as the one that is missing. */
function withoutMisspelt(explained: readonly Explained[]): Explained[] {
  const unknown = explained.flatMap((one) => (one.unknown === undefined ? [] : [one]));
  const isMeant = ({ missing, issuePath }: Explained) =>
    unknown.some(
      (other) =>
        nearest(other.unknown ?? '', missing === undefined ? [] : [missing]) !== undefined &&
        other.issuePath.slice(0, -1).join('.') === issuePath.join('.'),
    );
  return explained.filter((one) => !isMeant(one));
}

/** " Allowed: a, b." for a key that holds one of a few words. */
function allowed(schema: z.ZodType | undefined): string {
  const core = unwrap(schema);
  return core instanceof z.ZodEnum ? ` Allowed: ${core.options.join(', ')}.` : '';
}

function explainIssue(issue: Issue, schema: z.ZodType, input: unknown, root: unknown): Explained[] {
  const name = keyName(issue.path);
  const about = schemaAt(schema, issue.path, root)?.description ?? '';
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, schema, input, root);
  if (input === undefined && issue.code !== 'custom' && issue.path.length > 0) {
    const remedy =
      `Add a line "${String(issue.path.at(-1))}: …". ${about}${allowed(schemaAt(schema, issue.path))}`.trimEnd();
    const missing = String(issue.path.at(-1));
    return [{ issuePath: issue.path.slice(0, -1), atKey: true, what: `${name} is missing.`, remedy, missing }];
  }
  if (input === null && issue.path.length > 0) {
    return [emptyValue(issue.path, schemaAt(schema, issue.path, root), about)];
  }
  if (issue.code === 'invalid_value') {
    return [notAllowed(issue.path, input, issue.values.map(String))];
  }
  if (issue.code === 'invalid_key') {
    const [what = '', ...rest] = (issue.issues[0]?.message ?? issue.message).split(/(?<=\.) /);
    const remedy = rest.join(' ') || about || 'Correct the key.';
    return [{ issuePath: issue.path, atKey: true, what: `${name}: ${what}`, remedy }];
  }
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    return [notAllowed(issue.path, input, choicesOf(schemaAt(schema, issue.path.slice(0, -1)), issue.discriminator))];
  }
  const within = issue.code === 'invalid_union' ? closestOption(issue, input) : undefined;
  if (within) {
    return within.flatMap((inner) => {
      const placed = { ...inner, path: [...issue.path, ...inner.path] } as Issue;
      return explainIssue(placed, schema, valueAt(root, placed.path), root);
    });
  }
  const keys =
    issue.code === 'invalid_type' && issue.expected === 'object' ? keysOf(schemaAt(schema, issue.path, root)) : [];
  const aboutKeys = keys.length > 0 ? `${about} Its keys are: ${keys.join(', ')}.`.trim() : about;
  const absent = input === undefined;
  return [
    {
      issuePath: absent ? issue.path.slice(0, -1) : issue.path,
      atKey: absent,
      ...explainValue(issue, name, aboutKeys, input),
    },
  ];
}

/** A key without a value; where it holds a space, the colon before its value is what is missing. */
function emptyValue(path: Path, own: z.ZodType | undefined, about: string): Explained {
  const name = String(path.at(-1));
  const [, key, value] = /^([\w-]+) +(\S.*)$/.exec(name) ?? [];
  if (key !== undefined && value !== undefined) {
    const what = `A colon is missing in "${name}".`;
    return { issuePath: path, atKey: true, what, remedy: `Write ${key}: ${value}` };
  }
  const mayGo = own?.safeParse(undefined).success === true || typeof path.at(-1) === 'number';
  const remedy = `${mayGo ? 'Fill it in, or remove the line.' : 'Fill it in.'} ${about}${allowed(own)}`.trim();
  return { issuePath: path, atKey: false, what: `${keyName(path)} is empty.`, remedy };
}

/** Words that people type for others that are meant. */
const SAME: Readonly<Record<string, string>> = {
  ...{ average: 'mean', avg: 'mean', total: 'sum', minimum: 'min', lowest: 'min', maximum: 'max', highest: 'max' },
  ...{ change: 'percent-change', growth: 'percent-change', share: 'ratio', single: 'only', number: 'count' },
};

function notAllowed(issuePath: Path, input: unknown, values: readonly string[]): Explained {
  const what = `${keyName(issuePath)} may not be ${JSON.stringify(input)}.`;
  const parts = String(input).split(/\s*[,;/|]\s*|\s+(?:and|or)\s+/);
  const isSeveral = parts.length > 1 && parts.every((part) => values.includes(part));
  const same = SAME[String(input).toLowerCase()];
  const guess =
    same !== undefined && values.includes(same)
      ? `It is called ${same} here. `
      : isSeveral
        ? `Write one of the ${String(parts.length)} alone. `
        : didYouMean(String(input), values);
  const remedy = `${guess}Allowed: ${values.join(', ')}.`;
  return { issuePath, atKey: false, what, remedy };
}

/** The words by which the choices of a union are told apart. */
function choicesOf(schema: z.ZodType | undefined, key: string): string[] {
  const options = schema instanceof z.ZodDiscriminatedUnion ? (schema.options as z.ZodType[]) : [];
  return options.flatMap((option) => {
    const core = unwrap(option);
    const literal = core instanceof z.ZodObject ? (core.shape as Record<string, z.ZodType>)[key] : undefined;
    return literal instanceof z.ZodLiteral ? [...literal.values].map(String) : [];
  });
}

function explainValue(issue: Issue, name: string, about: string, input: unknown): { what: string; remedy: string } {
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'string' && typeof input === 'boolean' && about !== '')
      return { what: answersOnly(name, input), remedy: about };
    const meant = asFigure(issue, input) ?? asMeant(issue.expected, input, issue.path.at(-1));
    const more = issue.expected === 'string' && typeof input === 'number' && about !== '' ? ` ${about}` : '';
    if (meant !== undefined) return { what: `${name} should be ${withArticle(issue.expected)}.`, remedy: meant + more };
    return {
      what: `${name} should be ${withArticle(issue.expected)}.`,
      remedy: about || `Write ${withArticle(issue.expected)} here.`,
    };
  }
  if (issue.code === 'too_big' && issue.message.startsWith('Too big')) {
    return {
      what: `${name} is too large: ${String(issue.maximum)} is the most.`,
      remedy: about || 'Correct the value.',
    };
  }
  if (issue.code === 'too_small') return { what: `${name} is too short or empty.`, remedy: about || 'Fill it in.' };
  if (/^(?:Invalid|Too|Unrecognized) /.test(issue.message)) {
    return { what: `${name} may not be ${JSON.stringify(input)}.`, remedy: about || 'Correct the value.' };
  }
  const [what = '', ...rest] = issue.message.split(/(?<=\.) /);
  return {
    what: `${name}: ${what}`,
    remedy: asFigure(issue, input) ?? (rest.join(' ') || about || 'Correct the value.'),
  };
}

function withArticle(type: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of keys',
    record: 'a group of keys',
    int: 'a whole number',
    tuple: 'a list',
  };
  return words[type] ?? type;
}
