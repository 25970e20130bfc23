import type { z } from 'astro/zod';
import type { ReadDatasets } from '../evidence/datasets/dataset-kind.ts';
import type { Column, Dataset } from '../evidence/datasets/dataset.ts';
import type { ChartEvent } from '../evidence/events/event-kind.ts';
import type { ReadFacts } from '../evidence/facts/fact-kind.ts';
import { answerTo, type Answers } from '../records/writing/answers.ts';
import { idFrom, idQuestion } from '../records/writing/ids.ts';
import { recordOf, type Ground, type NewKind } from '../records/writing/new-kind.ts';
import { byValue, ownQuestion, questionsOf, type Choice, type Question } from '../records/writing/question.ts';
import { shapeOf, wordsOf } from '../records/writing/schema-core.ts';
import { yamlOf } from '../records/writing/yaml-text.ts';
import type { ReadColours } from './colour-kind.ts';
import { chartAddresses } from './chart-addresses.ts';
import { findChart } from './model/find-chart.ts';
import { GENERAL_COLOURS } from './specification/colours.ts';
import { chartSchema, type ChartSpec } from './specification/chart-schema.ts';
import { toBlocks } from './table/to-blocks.ts';
import { describeChart } from './words/describe-chart.ts';

interface Read {
  datasets: ReadDatasets;
  events: { value: readonly ChartEvent[] };
  facts: Pick<ReadFacts, 'value'>;
  charts: { value: ReadonlyMap<string, ChartSpec> };
  colours: Pick<ReadColours, 'value'>;
}

/** The kinds of charts, each with the schema of its own. */
const KINDS_OF_CHART = (chartSchema.options as z.ZodType[]).map((schema) => {
  const { kind } = shapeOf(schema);
  const [name = ''] = (kind && wordsOf(kind)) ?? [];
  return { name, about: kind?.description, schema };
});

/** Keys that name a column -> which types of columns fit. */
const COLUMNS: Readonly<Record<string, readonly Column['type'][] | undefined>> = {
  x: ['date', 'category'],
  value: ['number'],
  low: ['number'],
  high: ['number'],
  from: ['date'],
  to: ['date'],
  column: ['number'],
  label: ['text', 'category', 'date'],
  group: ['text', 'category'],
};

/** A new chart. It is drawn with block letters, and told in words as readers get it. */
export const newChart: NewKind<Read> = {
  name: 'chart',
  about: 'a picture drawn from a dataset',
  unavailable: ({ read }) =>
    read.datasets.value.size > 0 ? undefined : 'There is no dataset yet: npm run new -- dataset',
  questions: (answers, ground) => {
    const choices = KINDS_OF_CHART.map(({ name, about }) => ({ value: name, hint: about }));
    const kind = ownQuestion('kind', 'What sort of chart.', { choices });
    const chosen = KINDS_OF_CHART.find(({ name }) => name === answerTo(answers, 'kind'));
    if (!chosen) return [kind, datasetQuestion(ground)];
    return [kind, ...fieldsOf(chosen.schema, answers, ground), idOf(answers, ground)];
  },
  draft: (answers) => {
    const chosen = KINDS_OF_CHART.find(({ name }) => name === answerTo(answers, 'kind'));
    const spec = chosen ? recordOf(chosen.schema, answers) : {};
    const rank = ([key]: [string, unknown]) => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);
    const ordered = Object.fromEntries(Object.entries(spec).toSorted((a, b) => rank(a) - rank(b)));
    return [{ path: `content/charts/${answerTo(answers, 'id') ?? ''}.yaml`, text: yamlOf(ordered) }];
  },
  shows: (answers, { charts, datasets, events, facts }) => {
    const id = answerTo(answers, 'id') ?? '';
    const all = { charts: charts.value, datasets: datasets.value, events: events.value, facts: facts.value };
    const model = findChart(id, all);
    if (!model) return [];
    const look = `See it while npm run dev runs: ${chartAddresses(id).page}`;
    return [
      model.title,
      model.subtitle,
      '',
      ...toBlocks(model),
      '',
      ...describeChart(model),
      '',
      look,
      `Show it in a page: <Chart id="${id}" />`,
    ];
  },
};

/** The keys that are written first, in this order. */
const FIRST = ['title', 'subtitle', 'kind', 'dataset', 'where'];

const WHERE =
  'Which rows, where not all: year=2017; several conditions with commas between; one of several values as year=[2017, 2018]; dates as month={ from: 2017-01, to: 2017-06 }.';

function datasetQuestion({ read }: Ground<Read>): Question {
  const choices = byValue([...read.datasets.value.values()].map(({ id, title }) => ({ value: id, hint: title })));
  return ownQuestion('dataset', 'Which dataset is drawn.', { choices });
}

function fieldsOf(schema: z.ZodType, answers: Answers, ground: Ground<Read>): Question[] {
  const dataset = ground.read.datasets.value.get(answerTo(answers, 'dataset') ?? '');
  const isCounted = answers.has('count');
  const questions = questionsOf(schema, {
    where: { asked: true, about: WHERE },
    ...(isCounted ? {} : { x: { required: true }, series: { required: true } }),
  })
    .filter(({ name }) => name !== 'kind')
    .map((question) =>
      question.name === 'dataset' ? datasetQuestion(ground) : withChoices(question, dataset, ground),
    );
  const order = ['dataset', 'where'];
  const rank = ({ name }: Question) => (order.includes(name) ? order.indexOf(name) : order.length);
  return questions.toSorted((a, b) => rank(a) - rank(b));
}

/** A question with the columns and colours that there are; within a list of groups for each of their keys. */
function withChoices(question: Question, dataset: Dataset | undefined, ground: Ground<Read>): Question {
  const parts = question.parts?.map((part) =>
    part.name === 'label' ? { ...part, proposalAfter: labelIn(dataset) } : withChoices(part, dataset, ground),
  );
  const own = { ...question, ...(parts && { parts }) };
  if (question.name === 'colour') return { ...own, choices: coloursOf(ground) };
  const types = COLUMNS[question.name];
  const fitting = dataset?.columns.filter(({ type }) => types?.includes(type));
  if (!fitting || types === undefined || question.sort === 'list') return own;
  return { ...own, choices: fitting.map(asChoice), open: true };
}

/** The label of the column that a series draws. */
function labelIn(dataset: Dataset | undefined): (group: readonly string[]) => string | undefined {
  return (group) => dataset?.columns.find(({ name }) => group.includes(`column=${name}`))?.label;
}

function asChoice({ name, label, unit }: Column): Choice {
  return { value: name, hint: unit === undefined ? label : `${label}, ${unit}` };
}

/** The colours that the site names by their meaning, and those of every site. */
function coloursOf({ read }: Ground<Read>): Choice[] {
  return [...read.colours.value.keys(), ...GENERAL_COLOURS].map((value) => ({ value }));
}

function idOf(answers: Answers, { read }: Ground<Read>): Question {
  const title = answerTo(answers, 'title')?.split(' ').slice(0, 6).join(' ');
  const taken = new Set(read.charts.value.keys());
  return idQuestion('Its id, which becomes the address: what it is of.', idFrom([title], 'chart'), taken);
}
