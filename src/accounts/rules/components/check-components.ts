import { parsePartialDate } from '../../../basics/partial-date.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import type { ComponentUse, PropUse } from '../../../records/reading/mdx-document.ts';
import { didYouMean, nearest } from '../../../records/problems/suggest.ts';
import { propsOf, splitIds, VOCABULARY, type Prop } from '../../prose/vocabulary.ts';
import { LANGUAGE_TAG } from '../../../basics/language-tag.ts';
import type { IdKind } from '../../../records/reading/kind.ts';
import { arrangementProblems } from './arrangement-problems.ts';
import { idOfAnother } from './id-of-another.ts';
import { MARKDOWN } from './markdown-for-html.ts';
import type { Known, PageRule, PageToCheck } from '../page-rule.ts';

/** Every component exists, has the properties it needs and no others, and names things that exist. */
export const checkComponents: PageRule = ({ document, known }) => [
  ...document.uses.flatMap((use) => checkUse(use, known)),
  ...arrangementProblems(document.uses),
];

/** Every component of a page exists, and has only properties that it takes, whatever the rest of the site has. */
export function checkVocabulary({ document }: Pick<PageToCheck, 'document'>): PlacedProblem[] {
  return document.uses.flatMap((use) => {
    const props = propsOf(use.name);
    if (!props) return [unknownComponent(use)];
    return Object.entries(use.props).flatMap(([name, place]) =>
      Object.hasOwn(props, name) ? [] : [unknownProp(use.name, name, place, props)],
    );
  });
}

function checkUse(use: ComponentUse, known: Known): PlacedProblem[] {
  const { line, column, name } = use;
  const props = propsOf(name);
  if (!props) return [unknownComponent(use)];
  const stray = Object.keys(use.props).filter((prop) => !Object.hasOwn(props, prop));
  const lacking = Object.entries(props).filter(([prop, { required }]) => required && !Object.hasOwn(use.props, prop));
  // What is misspelt is not told as missing too.
  const missing = lacking
    .filter(([prop]) => !stray.some((other) => lacking.length === 1 || nearest(other, [prop]) !== undefined))
    .map(([prop]) => ({
      rule: 'component' as const,
      line,
      column,
      what: `<${name}> needs ${prop}="…".`,
      remedy: `For example: <${name} ${prop}="…">.`,
    }));
  const given = Object.entries(use.props).flatMap(([prop, value]) => checkProp(name, prop, value, props, known));
  return [...missing, ...given];
}

function unknownComponent({ name, line, column, props }: ComponentUse): PlacedProblem {
  const names = Object.keys(VOCABULARY);
  const meant = names.find((each) => each.toLowerCase() === name.toLowerCase());
  // Tables of HTML have the name of a component, and none of what it takes.
  if (
    meant !== undefined &&
    Object.keys(propsOf(meant) ?? {}).every((prop) => Object.hasOwn(props, prop) || prop !== 'id')
  ) {
    const what = `<${name}> is not a component of a page: names of components begin with a capital.`;
    return { rule: 'component', line, column, what, remedy: `Write <${meant}>.` };
  }
  const html = /^[a-z]/.test(name);
  return {
    rule: html ? 'html' : 'component',
    line,
    column,
    what: html ? `<${name}> is HTML, and a page holds none.` : `<${name}> is not a component of a page.`,
    remedy: MARKDOWN.get(name) ?? `${didYouMean(name, names)}The components are: ${names.join(', ')}.`,
  };
}

function checkProp(
  component: string,
  name: string,
  { value, isCode, ...place }: PropUse,
  props: Readonly<Record<string, Prop>>,
  known: Known,
): PlacedProblem[] {
  const prop = Object.hasOwn(props, name) ? props[name] : undefined;
  const wrong = (what: string, remedy: string): PlacedProblem => ({ rule: 'component', ...place, what, remedy });
  if (!prop) return [unknownProp(component, name, place, props)];
  // Code is told by a rule of its own.
  if (isCode) return [];
  if (value === undefined) return [wrong(`${name} must be text in quotation marks.`, `Write ${name}="…".`)];
  return checkValue(`<${component} ${name}="${value}">`, name, value, prop, known).map((problem) => ({
    ...place,
    ...problem,
  }));
}

function unknownProp(
  component: string,
  name: string,
  { line, column, end }: Omit<PropUse, 'value'>,
  props: Readonly<Record<string, Prop>>,
): PlacedProblem {
  const names = Object.keys(props);
  const all = names.length > 0 ? `<${component}> takes: ${names.join(', ')}.` : `<${component}> takes nothing.`;
  const what = `<${component}> does not take "${name}".`;
  const required = names.filter((each) => props[each]?.required);
  const isOnlyOne = required.length === 1 && (names.length === 1 || name.length <= SHORT);
  const guess = didYouMean(name, names) || (isOnlyOne ? `Did you mean "${required[0] ?? ''}"? ` : '');
  return { rule: 'component', line, column, end, what, remedy: guess + all };
}

/** A property of so few letters that nothing can be said of what is like it. */
const SHORT = 3;

type Unplaced = Pick<PlacedProblem, 'rule' | 'what' | 'remedy' | 'fix' | 'missing'>;

function checkValue(tag: string, name: string, value: string, { kind, several }: Prop, known: Known): Unplaced[] {
  if (kind === 'date') return parsePartialDate(value) ? [] : [notADate(tag)];
  if (kind === 'text') return value.trim() === '' ? [emptyText(tag, name)] : [];
  if (kind === 'language') return LANGUAGE_TAG.test(value) ? [] : [noLanguage(tag)];
  if (typeof kind !== 'string') return kind.includes(value) ? [] : [notAChoice(tag, name, value, kind)];
  if (value.trim() === '') return [emptyText(tag, name)];
  if (several && /[,;]/.test(value)) return [dividedOtherwise(tag, name, value)];
  const isId = splitIds(value.toLowerCase()).some((id) => known.ids.source.has(id));
  if (kind === 'source' && /\p{Lu}|^https?:/u.test(value) && !isId) return [namedByName(tag, value)];
  if (several && /\s/.test(value)) return checkSeveral(tag, name, value, kind, known);
  if (kind === 'fact' && known.unprintable.has(value)) return [unprintableFact(tag)];
  return known.ids[kind].has(value) ? [] : [unknownId(tag, name, value, kind, known)];
}

function checkSeveral(tag: string, name: string, value: string, kind: IdKind, known: Known): Unplaced[] {
  const ids = splitIds(value);
  const repeated = ids.filter((id, index) => ids.indexOf(id) < index);
  const unknown = ids.filter((id) => !known.ids[kind].has(id));
  return [
    ...[...new Set(repeated)].map((id) => namedTwice(tag, name, id, [...new Set(ids)])),
    ...unknown.map((id) => ({
      ...unknownId(tag, name, id, kind, known),
      what: `${tag}: there is no ${kind} "${id}".`,
      fix: propFix(name, replaced(ids, id, nearest(id, known.ids[kind]))),
    })),
  ];
}

function dividedOtherwise(tag: string, name: string, value: string): Unplaced {
  const ids = value.split(/[\s,;]+/).filter((id) => id !== '');
  const fix = propFix(name, ids.join(' '));
  return { rule: 'component', what: `${tag}: ids have a space between them here.`, remedy: `Write ${fix ?? ''}.`, fix };
}

function namedByName(tag: string, value: string): Unplaced {
  const remedy =
    'Write the id of the source, the first line of its entry in content/sources/: small letters, digits and hyphens.';
  const what = /^https?:/.test(value) ? 'an address' : 'a name';
  return {
    rule: 'reference',
    what: `${tag}: this is ${what}, and the id of a source is wanted.`,
    remedy,
    missing: `source ${value}`,
  };
}

function namedTwice(tag: string, name: string, id: string, once: readonly string[]): Unplaced {
  const fix = propFix(name, once.join(' '));
  return { rule: 'component', what: `${tag}: "${id}" is named twice.`, remedy: 'Name it once.', fix };
}

function replaced(ids: readonly string[], id: string, by: string | undefined): string | undefined {
  if (by === undefined) return undefined;
  return [...new Set(ids.map((each) => (each === id ? by : each)))].join(' ');
}

function emptyText(tag: string, name: string): Unplaced {
  const remedy = name === 'id' ? 'Write the id of what is meant.' : `Fill it in or remove ${name}.`;
  return { rule: 'component', what: `${tag}: ${name} is empty.`, remedy };
}

function notADate(tag: string): Unplaced {
  return {
    rule: 'component',
    what: `${tag}: this is not a date.`,
    remedy: 'Write a day, a month or a year, for example 2018-03.',
  };
}

function noLanguage(tag: string): Unplaced {
  return {
    rule: 'component',
    what: `${tag}: this is not a language.`,
    remedy: 'Write a tag such as en, ko or zh-Hant.',
  };
}

function notAChoice(tag: string, name: string, value: string, choices: readonly string[]): Unplaced {
  return {
    rule: 'component',
    what: `${tag}: "${value}" is not one of the choices.`,
    remedy: `${didYouMean(value, choices)}Allowed: ${choices.join(', ')}.`,
    fix: propFix(name, nearest(value, choices)),
  };
}

function unprintableFact(tag: string): Unplaced {
  return {
    rule: 'reference',
    what: `${tag}: this fact has neither a figure nor a date to print.`,
    remedy: 'Write the sentence without it, or give the fact a value or a date.',
  };
}

function unknownId(tag: string, name: string, value: string, kind: IdKind, known: Known): Unplaced {
  return {
    rule: 'reference',
    what: `${tag}: there is no ${kind} with this id.`,
    missing: `${kind} ${value}`,
    remedy: idOfAnother(value, kind, known) + didYouMean(value, known.ids[kind]) + known.keptIn[kind],
    fix: propFix(name, nearest(value, known.ids[kind])),
  };
}

function propFix(name: string, guess: string | undefined): string | undefined {
  return guess === undefined ? undefined : `${name}="${guess}"`;
}
