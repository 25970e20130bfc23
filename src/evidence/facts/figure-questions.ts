import type { z } from 'astro/zod';
import { formatNumber } from '../../basics/format-number.ts';
import { answerTo, pairsIn, type Answers } from '../../records/writing/answers.ts';
import { recordOf, type Ground } from '../../records/writing/new-kind.ts';
import { shapeOf } from '../../records/writing/schema-core.ts';
import { byValue, questionsOf, type Choice, type Question } from '../../records/writing/question.ts';
import type { ReadDatasets } from '../datasets/dataset-kind.ts';
import type { Dataset, Row } from '../datasets/dataset.ts';
import type { ReadSources } from '../sources/source-kind.ts';
import type { ReadFacts } from './fact-kind.ts';
import { selectedFactSchema, statedFactSchema, type Fact, type SelectedFact } from './fact-schema.ts';
import type { ResolvedFact } from './resolved-fact.ts';
import { resolveFact } from './resolve-fact.ts';
import { resolveSelected } from './resolve-selected.ts';

/** What a new fact is held against. */
export interface FactsKnown {
  sources: Pick<ReadSources, 'value' | 'names'>;
  datasets: Pick<ReadDatasets, 'value'>;
  facts: Pick<ReadFacts, 'value' | 'names'>;
}

/** What is asked first of a fact, of whatever sort; the rest follows in the order of its schema. */
const FIRST = ['value', 'unit', 'dataset', 'from', 'between', 'column', 'reduce', 'where', 'in', 'statement'];

const ONE_ROW = 'Which row: year=2017; several conditions with commas between.';
const WHERE =
  'Which rows: year=2017; several conditions with commas between; one of several values as year=[2017, 2018]; dates as month={ from: 2017-01, to: 2017-06 }.';

/** The questions for a fact of one sort, with the tables, rows, facts and sources that there are. */
export function figureQuestions(schema: z.ZodType, answers: Answers, ground: Ground<FactsKnown>): Question[] {
  const { sources, datasets, facts } = ground.read;
  const dataset = datasets.value.get(answerTo(answers, 'dataset') ?? '');
  const isStated = schema === statedFactSchema;
  const isOnly = (answerTo(answers, 'reduce') ?? 'only') === 'only';
  const questions = questionsOf(schema, {
    value: { asked: true },
    unit: isStated ? { asked: true } : {},
    date: isStated ? { asked: true } : {},
    statement: isStated ? {} : { asked: true },
    sources: { choices: [...sources.value.values()].map(({ id, title }) => ({ value: id, hint: title })) },
    dataset: { choices: byValue([...datasets.value.values()].map(({ id, title }) => ({ value: id, hint: title }))) },
    column: { choices: columnsOf(dataset) },
    reduce: 'dataset' in shapeOf(schema) ? { proposal: 'only' } : {},
    where: {
      required: true,
      about: isOnly ? ONE_ROW : WHERE,
      open: true,
      choices: isOnly ? rowsOf(dataset, answerTo(answers, 'column')) : undefined,
    },
    from: { choices: factChoices(facts), open: false },
    between: { about: 'Two days, or ids of facts that are a day, the earlier first, with a comma between.' },
    expect: { required: false },
  });
  const rank = ({ name }: Question) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  const held = questions.map((question) =>
    question.name === 'where' ? withRows(question, answers, ground) : question,
  );
  return held.toSorted((a, b) => rank(a) - rank(b));
}

/** The question for the rows, which takes only what selects some. */
function withRows(question: Question, answers: Answers, ground: Ground<FactsKnown>): Question {
  return { ...question, refuse: (typed) => question.refuse(typed) ?? unfitRows(typed, answers, ground) };
}

/** Why rows cannot be selected so, for editors. */
function unfitRows(typed: readonly string[], answers: Answers, { read }: Ground<FactsKnown>): string | undefined {
  const pairs = /^\s*\{/.test(typed.join()) ? [] : pairsIn(typed);
  const names = pairs.map(([name]) => name);
  const [bare] = pairs.find(([, value]) => value === '') ?? [];
  if (bare !== undefined)
    return `"${bare}" names no column. Write the column, a sign of equality and the value: year=2017.`;
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) {
    const values = pairs.filter(([name]) => name === twice).map(([, value]) => value);
    return `"${twice}" is there more than once. Several values are a list: ${twice}=[${values.join(', ')}].`;
  }
  const written = { ...recordOf(selectedFactSchema, new Map([...answers, ['where', typed]])), id: 'new' };
  const reduce = answerTo(answers, 'reduce') ?? 'only';
  const fact = { ...written, reduce, expect: Number.NaN } as unknown as Fact;
  const { problem } = 'where' in written ? resolveSelected(fact as SelectedFact, read.datasets.value) : {};
  return problem?.path[0] === 'where' && problem.rule !== 'expect' ? `${problem.what} ${problem.remedy}` : undefined;
}

function factChoices({ value }: FactsKnown['facts']): Choice[] {
  return [...value.values()].map(({ id, statement }) => ({ value: id, hint: statement }));
}

/** The columns that hold a figure, then those that hold a date. */
function columnsOf(dataset: Dataset | undefined): Choice[] | undefined {
  const { columns = [] } = dataset ?? {};
  const fitting = [
    ...columns.filter(({ type }) => type === 'number'),
    ...columns.filter(({ type }) => type === 'date'),
  ];
  return (
    dataset &&
    fitting.map(({ name, label, unit }) => ({
      value: name,
      hint: unit === undefined ? label : `${label}, ${unit}`,
    }))
  );
}

/** Every row by its key, with what stands in the column. */
function rowsOf(dataset: Dataset | undefined, column: string | undefined): Choice[] | undefined {
  const { key = [], rows = [], columns = [] } = dataset ?? {};
  const unit = columns.find(({ name }) => name === column)?.unit ?? '';
  return rows.map((row) => ({ value: keyOf(row, key), hint: cellInWords(row, column, unit) }));
}

function keyOf({ cells }: Row, key: readonly string[]): string {
  return key.map((name) => `${name}=${String(cells[name] ?? '')}`).join(', ');
}

function cellInWords({ cells }: Row, column: string | undefined, unit: string): string {
  const cell = column === undefined ? undefined : cells[column];
  if (cell === null) return 'empty';
  return typeof cell === 'number' ? formatNumber(cell, unit) : (cell ?? '');
}

/** What a fact comes to that is worked out; undefined where it cannot be. */
export function expectedFigure(
  written: Record<string, unknown>,
  { read }: Ground<FactsKnown>,
): number | string | undefined {
  const fact = { where: {}, ...written, id: 'new', expect: Number.NaN } as unknown as Fact;
  const { datasets, facts } = read;
  const ground = { datasets: datasets.value, facts: facts.value, ids: facts.names.fact.ids };
  const { resolved } = resolveFact(fact, ground);
  return resolved && expectOf(resolved);
}

/** What is written as expected of a fact that is worked out: percent with one decimal, as it is printed. */
export function expectOf({ value, unit, date }: ResolvedFact): number | string | undefined {
  if (typeof value !== 'number') return value === null ? date : undefined;
  return unit === 'percent' ? Number(value.toFixed(1)) : Number(value.toPrecision(8));
}
