import type { z } from 'astro/zod';
import { degreesMeant } from '../../basics/degrees-meant.ts';
import { quoted } from './yaml-guesses.ts';

type Issue = z.core.$ZodIssue;

/** What to type where the value is of another sort than it should be, and it can be said. */
export function asMeant(expected: string, input: unknown, key: PropertyKey | undefined): string | undefined {
  const name = typeof key === 'string' ? `${key}: ` : '';
  if (expected === 'string') return asText(input, name);
  if (expected === 'record') return asGroup(input, name);
  if (typeof input === 'string') {
    const degrees = asDegrees(expected, input, key);
    if (degrees !== undefined) return degrees;
    return ['array', 'tuple'].includes(expected) ? asList(input, name) : undefined;
  }
  if (expected === 'array' && typeof input === 'object' && input !== null) {
    return `Put a dash and a space before each item of the list: - { ${Object.keys(input)[0] ?? ''}: … }`;
  }
  return undefined;
}

function asText(input: unknown, name: string): string | undefined {
  if (typeof input === 'number' || typeof input === 'boolean') {
    return `Put it in quotation marks: ${name}"${String(input)}".`;
  }
  if (Array.isArray(input)) {
    const isOfTexts = input.every((item) => typeof item === 'string');
    return isOfTexts ? `It is one text, and no list: ${name}${input.join(' ')}` : undefined;
  }
  if (typeof input !== 'object' || input === null) return undefined;
  const [[before, after] = [], ...others] = Object.entries(input as Record<string, unknown>);
  if (before === undefined || others.length > 0) return undefined;
  if (after === null) return `The braces make a group of it. Write it without them: ${before}`;
  if (typeof after !== 'string') return undefined;
  return /^[a-z-]{2,12}$/.test(before)
    ? `It is one text, without a key within: ${name}${after}`
    : `A colon divides it here. Put the whole text in quotation marks: ${name}${quoted(`${before}: ${after}`)}`;
}

function asGroup(input: unknown, name: string): string | undefined {
  if (typeof input === 'string' && /\s(?:->|=>|→|=)\s/.test(input)) {
    return `Write a colon between the two: ${input.replace(/\s+(?:->|=>|→|=)\s+/, ': ')}`;
  }
  if (typeof input === 'string' || typeof input === 'number') {
    return `Write what it is of, a colon and then this, in braces: ${name}{ …: ${String(input)} }`;
  }
  if (!Array.isArray(input)) return undefined;
  const [first] = input as unknown[];
  const within =
    typeof first === 'object' && first !== null ? Object.entries(first).flat().join(': ') : `…: ${String(first)}`;
  return `It is no list: write each line without a dash, as ${within}`;
}

function asList(input: string, name: string): string {
  if (/^- .*\n- /s.test(input))
    return `Take away the sign | or > behind ${name.trim()} the points below it are a list.`;
  if (/^-\S/.test(input)) return `Write a space after each dash: - ${input.slice(1).split(' -')[0] ?? ''}`;
  if (/^[^[]*\]$/.test(input)) return `A bracket is missing: ${name}[${input}`;
  if (/^\[[^\]]*$/.test(input)) return `A bracket is missing: ${name}${input}]`;
  // Several short words between commas are a list; those of a sentence are one text, whatever commas are in it.
  const parts = input.split(/\s*[,;]\s*/);
  if (parts.length > 1 && parts.every((part) => /^[^\s.]+(?: [^\s.]+){0,2}$/.test(part))) {
    return `Write a list: ${name}[${parts.join(', ')}].`;
  }
  if (/\s/.test(input.replaceAll(/\s*[,;]\s*/g, ','))) return `Write a list: ${name}[${quoted(input)}].`;
  return `Write a list: ${name}[${parts.join(', ')}].`;
}

/** A figure, or a pair of them, typed as degrees are printed. */
function asDegrees(expected: string, input: string, key: PropertyKey | undefined): string | undefined {
  if (expected === 'number') {
    const { value, axis } = degreesMeant(input) ?? {};
    if (value === undefined) return undefined;
    const isTurned = (key === 0 && axis === 'latitude') || (key === 1 && axis === 'longitude');
    if (!isTurned) return `Write ${String(value)}: degrees are plain figures with a point.`;
    const place = key === 0 ? 'second' : 'first';
    return `Write ${String(value)} in the ${place} place: the longitude stands first, and degrees are plain figures with a point.`;
  }
  const [one, other, ...more] = input.split(/[,;/]\s+|(?<=[NSEW])\s+/i).map(degreesMeant);
  if (expected !== 'tuple' && expected !== 'array') return undefined;
  if (!one || !other || more.length > 0) return undefined;
  const pair = one.axis === 'latitude' ? [other.value, one.value] : [one.value, other.value];
  return `Write the longitude, then the latitude, as plain figures: ${String(key)}: [${pair.join(', ')}]`;
}

/** What keeps a group of keys from the one form that is a group, where a value may have several forms. */
export function closestOption(issue: Extract<Issue, { code: 'invalid_union' }>, input: unknown): Issue[] | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  const fitting = issue.errors.filter(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The figure that a text holds, where a figure alone is wanted: with a sign, or with words before and behind it. */
export function asFigure(issue: Issue, input: unknown): string | undefined {
  return withSigns(issue, input) ?? withWords(issue, input);
}

/** "nearly 100000 workers", where the words have keys of their own. */
function withWords(issue: Issue, input: unknown): string | undefined {
  if (typeof input !== 'string' || issue.path.at(-1) !== 'value' || !wantsNumber(issue)) return undefined;
  const found = /^(?<before>\p{L}+(?: \p{L}+){0,2} )?(?<figure>[\d.,]*\d)(?<unit> \p{L}[\p{L} ]*)?$/u.exec(
    input.trim(),
  );
  const { before, figure = '', unit } = found?.groups ?? {};
  const plain = /^\d{1,3}(?:,\d{3})+$/.test(figure) ? figure.replaceAll(',', '') : figure;
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return undefined;
  const others = [
    ...(unit === undefined ? [] : [`unit: ${unit.trim()}`]),
    ...(before === undefined ? [] : [`qualifier: ${before.trim()}`]),
  ];
  return `Write value: ${plain}${others.map((other) => `, and on a line of its own ${other}`).join('')}`;
}

/** The figure that a text holds with a sign of money or percent, commas or quotation marks, where a figure alone is wanted. */
function withSigns(issue: Issue, input: unknown): string | undefined {
  const key = issue.path.at(-1);
  if (typeof input !== 'string' || typeof key !== 'string' || !wantsNumber(issue)) return undefined;
  const [, sign = '', text = '', percent] = /^([-−–]?)\s*[$€£¥]?\s*([\d.,’' ]*\d)\s*(%)?$/.exec(input.trim()) ?? [];
  const grouped = /^\d{1,3}(?:[,’' ]\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(/[,’' ]/g, '') : text;
  const plain = /^\d+,\d{1,2}$/.test(grouped) ? grouped.replace(',', '.') : grouped;
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return undefined;
  const unit = percent !== undefined && key === 'value' ? ', and unit: percent' : '';
  return `Write ${key}: ${sign === '' ? '' : '-'}${plain}${unit}`;
}

function wantsNumber(issue: Issue): boolean {
  if (issue.code === 'invalid_type') return issue.expected === 'number';
  if (issue.code !== 'invalid_union') return false;
  return issue.errors.some(([first]) => first?.code === 'invalid_type' && first.expected === 'number');
}
