import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { coreOf } from './schema-core.ts';

/** What has been answered, by the name of the question, each answer as it was typed; none for what is left out. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** The one answer to a question; undefined where it has none. */
export function answerTo(answers: Answers, name: string): string | undefined {
  const text = answers.get(name)?.join(' ').trim();
  return text === '' ? undefined : text;
}

/** Several names with commas or line ends between them. */
export function listIn(typed: readonly string[]): string[] {
  return typed
    .flatMap((text) => text.replace(/^\[(.*)\]$/s, '$1').split(/[,\n]/))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** `year=2017, use=print` as pairs. A comma that no `name=` follows belongs to the value. */
export function pairsIn(typed: readonly string[]): [string, string][] {
  return typed
    .flatMap((text) => text.split(/[,\n]\s*(?=[\w.-]+=)/))
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const sign = text.indexOf('=');
      return sign < 0 ? [text, ''] : [text.slice(0, sign).trim(), text.slice(sign + 1).trim()];
    });
}

/**
 * What was typed, as the value that a schema asks for: text, number, yes or no, a list, or keys with values. Braces and
 * brackets are read as in the files themselves. Where nothing fits, what is nearest, which the schema then refuses.
 */
export function readAnswer(schema: z.ZodType, typed: readonly string[]): unknown {
  const tries = readings(schema, typed);
  const fitting = tries.find((value) => schema.safeParse(value).success);
  return fitting ?? tries[0];
}

function readings(schema: z.ZodType, typed: readonly string[]): unknown[] {
  const core = coreOf(schema);
  const { type } = core.def;
  const text = typed.join('\n').trim();
  const asWritten = /^[[{]/.test(text) ? [inYaml(text)] : [];
  if (type === 'boolean') return [YES_NO[text.toLowerCase()] ?? text];
  if (type === 'array' && isGroup((core as z.ZodArray).element as z.ZodType)) {
    return [typed.map((part) => groupIn((core as z.ZodArray).element as z.ZodType, part)), ...asWritten];
  }
  if (type === 'array' || type === 'tuple') return [listIn(typed), ...asWritten];
  if (isGroup(core)) return [...asWritten, groupIn(core, text)];
  if (type === 'string' || type === 'enum') return [text];
  const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? [Number(text)] : [];
  return [...number, ...asWritten, text, listIn(typed), groupIn(core, text)];
}

const YES_NO: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false };

function isGroup(schema: z.ZodType): boolean {
  return ['object', 'record'].includes(coreOf(schema).def.type);
}

/** `column=loans, label=Loans` as a group of keys, each read as its own schema asks; `column: loans`, as in the files, too. */
function groupIn(schema: z.ZodType, text: string): unknown {
  if (text.trim().startsWith('{')) return inYaml(text);
  if (/^[\w.-]+:\s/.test(text.trim())) return inYaml(`{ ${text} }`);
  const core = coreOf(schema);
  const shape = core.def.type === 'object' ? ((core as z.ZodObject).shape as Record<string, z.ZodType>) : {};
  const inner = core.def.type === 'record' ? ((core as z.ZodRecord).valueType as z.ZodType) : undefined;
  return Object.fromEntries(
    pairsIn([text]).map(([key, value]) => {
      const own = shape[key] ?? inner;
      return [key, own ? readAnswer(own, [value]) : value];
    }),
  );
}

function inYaml(text: string): unknown {
  try {
    return parse(text) as unknown;
  } catch {
    return text;
  }
}
