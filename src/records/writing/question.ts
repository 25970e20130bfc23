import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { didYouMean } from '../problems/suggest.ts';
import { checkSchema } from '../reading/schema-problems.ts';
import { parseYaml } from '../reading/yaml-document.ts';
import { listIn, readAnswer } from './answers.ts';
import { coreOf, shapeOf, wordsOf } from './schema-core.ts';

/** A word that an answer may be, with what it means. */
export interface Choice {
  value: string;
  hint?: string | undefined;
}

/** Choices in the order of their words, so that one comes before those that begin with it. */
export function byValue(choices: readonly Choice[]): Choice[] {
  return choices.toSorted((a, b) => (a.value < b.value ? -1 : 1));
}

/** How an answer is given: `parts` is a list of groups, each given by itself; `file` is a file outside content/. */
type Sort = 'text' | 'yes-no' | 'list' | 'pairs' | 'parts' | 'file';

/** One thing that somebody must say before something new can be written. Its name is that of its flag: `--published`. */
export interface Question {
  name: string;
  about: string;
  sort: Sort;
  required: boolean;
  /** True for what is asked one by one although it may be left out. */
  asked?: boolean;
  choices?: readonly Choice[] | undefined;
  /** True where other answers than the choices are taken too. */
  open?: boolean;
  /** What is taken where nobody answers. */
  proposal?: string | undefined;
  /** For a part of a group: what is taken, given what has been answered of that group: `column=loans`. */
  proposalAfter?: (group: readonly string[]) => string | undefined;
  /** For a list of groups: what is asked of each. */
  parts?: readonly Question[];
  /** Why an answer is not taken, for editors; undefined where it is. */
  refuse: (typed: readonly string[]) => string | undefined;
}

type More = Partial<Omit<Question, 'name'>>;

/** Questions for the keys of a schema, in its order, in the words of its descriptions; `more` says what it cannot. */
export function questionsOf(schema: z.ZodType, more: Readonly<Record<string, More>> = {}): Question[] {
  return Object.entries(shapeOf(schema)).map(([name, key]) => questionOf(name, key, more[name]));
}

/** The question for one key of a schema. */
export function questionOf(name: string, schema: z.ZodType, more: More = {}): Question {
  const choices = wordsOf(schema)?.map((value) => ({ value }));
  const question = {
    ...{ name, about: schema.description ?? '', sort: sortOf(schema), choices },
    required: !schema.safeParse(undefined).success,
    ...partsOf(schema),
    ...more,
  };
  return { ...question, refuse: (typed) => notChosen(question, typed) ?? unfit(name, schema, typed) };
}

/** A question that no schema asks. */
export function ownQuestion(name: string, about: string, more: More = {}): Question {
  const question = { ...{ name, about }, sort: 'text' as const, required: true, ...more };
  return { refuse: (typed) => notChosen(question, typed), ...question };
}

function sortOf(schema: z.ZodType): Sort {
  const core = coreOf(schema);
  const { type } = core.def;
  if (type === 'boolean') return 'yes-no';
  if (type === 'record' || type === 'object') return 'pairs';
  if (type === 'tuple') return 'list';
  if (type !== 'array') return 'text';
  return coreOf((core as z.ZodArray).element as z.ZodType).def.type === 'object' ? 'parts' : 'list';
}

function partsOf(schema: z.ZodType): Pick<Question, 'parts'> {
  if (sortOf(schema) !== 'parts') return {};
  const element = (coreOf(schema) as z.ZodArray).element as z.ZodType;
  return { parts: questionsOf(element).filter(({ required }) => required) };
}

type Chosen = Pick<Question, 'choices' | 'sort'> & { open?: boolean };

/** An answer that is none of the choices. */
function notChosen({ choices, open, sort }: Chosen, typed: readonly string[]): string | undefined {
  if (choices === undefined || open === true || sort === 'pairs') return undefined;
  const values = choices.map(({ value }) => value);
  const given = sort === 'list' ? listIn(typed) : [typed.join(' ').trim()];
  const unknown = given.find((each) => !values.includes(each));
  if (unknown === undefined) return undefined;
  const shown = values.length > SHOWN ? `${values.slice(0, SHOWN).join(', ')} …` : values.join(', ');
  return `"${unknown}" is none of the choices. ${didYouMean(unknown, values)}There are: ${shown}.`;
}

/** How many choices are listed. */
const SHOWN = 20;

/** What the check would say of an answer. */
function unfit(name: string, schema: z.ZodType, typed: readonly string[]): string | undefined {
  const text = stringify({ [name]: readAnswer(schema, typed) });
  const [problem] = checkSchema(z.object({ [name]: schema }), parseYaml('', text)).problems;
  return problem && `${problem.what} ${problem.remedy}`.trim();
}
