import type { z } from 'astro/zod';
import { degreesMeant } from '../../basics/degrees-meant.ts';
import { quoted } from './yaml-guesses.ts';

type Issue = z.core.$ZodIssue;

/** What to type where the value is of another sort than it should be, and it can be said. */
export function asMeant(expected: string, input: unknown, key: PropertyKey | undefined): string | undefined {
  const name = typeof key === 'string' ? `${key}: ` : '';
  if (typeof input === 'string') {
    const degrees = asDegrees(expected, input, key);
    if (degrees !== undefined) return degrees;
  }
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    return `Put it in quotation marks: ${name}"${String(input)}".`;
  }
  if (expected === 'string' && typeof input === 'object' && input !== null && !Array.isArray(input)) {
    const [[before, after] = [], ...others] = Object.entries(input as Record<string, unknown>);
    if (before !== undefined && after === null && others.length === 0) {
      return `The braces make a group of it. Write it without them: ${before}`;
    }
    if (before !== undefined && typeof after === 'string' && others.length === 0 && /^[a-z-]{2,12}$/.test(before)) {
      return `It is one text, without a key within: ${name}${after}`;
    }
    if (before !== undefined && typeof after === 'string' && others.length === 0) {
      return `A colon divides it here. Put the whole text in quotation marks: ${name}${quoted(`${before}: ${after}`)}`;
    }
  }
  if (expected === 'string' && Array.isArray(input) && input.every((item) => typeof item === 'string')) {
    return `It is one text, and no list: ${name}${input.join(' ')}`;
  }
  if (expected === 'array' && typeof input === 'object' && input !== null) {
    return `Put a dash and a space before each item of the list: - { ${Object.keys(input)[0] ?? ''}: … }`;
  }
  if (expected === 'record' && typeof input === 'string' && /\s(?:->|=>|→|=)\s/.test(input)) {
    return `Write a colon between the two: ${input.replace(/\s+(?:->|=>|→|=)\s+/, ': ')}`;
  }
  if (expected === 'record' && (typeof input === 'string' || typeof input === 'number')) {
    return `Write what it is of, a colon and then this, in braces: ${name}{ …: ${String(input)} }`;
  }
  if (expected === 'record' && Array.isArray(input)) {
    const [first] = input as unknown[];
    const within =
      typeof first === 'object' && first !== null ? Object.entries(first).flat().join(': ') : `…: ${String(first)}`;
    return `It is no list: write each line without a dash, as ${within}`;
  }
  if (!['array', 'tuple'].includes(expected) || typeof input !== 'string') return undefined;
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
  return `Write a list: ${name}[${input.split(/\s*[,;]\s*/).join(', ')}].`;
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

/** The figure that a text holds with a sign of money or percent, commas or quotation marks, where a figure alone is wanted. */
export function asFigure(issue: Issue, input: unknown): string | undefined {
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
