import { answerTo, type Answers } from '../../records/writing/answers.ts';
import { fileQuestion, pathOfFile } from '../../records/writing/file-question.ts';
import { idFrom, idQuestion } from '../../records/writing/ids.ts';
import { recordOf, textOf, type Ground, type NewKind } from '../../records/writing/new-kind.ts';
import { ownQuestion, type Question } from '../../records/writing/question.ts';
import { withEntry } from '../../records/writing/yaml-text.ts';
import { expectedFigure, figureQuestions, type FactsKnown } from './figure-questions.ts';
import { factSchemaFor } from './fact-schema.ts';
import { FACT_FORMS, printFact, unfitForm } from './print-fact.ts';

/** Where a figure comes from: the word that is chosen, and the key that a fact of this sort alone has. */
const ORIGINS = [
  { value: 'source', hint: 'a source states it', key: 'value' },
  { value: 'table', hint: 'it stands in a table, or is worked out from its rows', key: 'dataset' },
  { value: 'facts', hint: 'it is computed from other facts', key: 'from' },
  { value: 'days', hint: 'it is the time between two days', key: 'between' },
] as const;

/** A new fact: stated by a source, or worked out. What its sentences assume is worked out too. */
export const newFact: NewKind<FactsKnown> = {
  name: 'fact',
  about: 'a figure that sentences print',
  questions: (answers, ground) => {
    const origin = ownQuestion('figure', 'Where the figure comes from.', {
      choices: ORIGINS,
      proposal: ORIGINS.find(({ key }) => answers.has(key))?.value,
    });
    const chosen = ORIGINS.find(({ value }) => value === (answerTo(answers, 'figure') ?? origin.proposal));
    if (!chosen) return [origin];
    const fields = figureQuestions(factSchemaFor({ [chosen.key]: true }), answers, ground);
    return [origin, ...fields, ...placeOf(answers, ground)];
  },
  draft: (answers, ground) => {
    const path = pathOfFile('facts', answers);
    const id = answerTo(answers, 'id') ?? '';
    return [{ path, text: withEntry(textOf(ground, path) ?? '', id, factOf(answers, ground)) }];
  },
  shows: (answers, { facts }) => {
    const id = answerTo(answers, 'id') ?? '';
    const fact = facts.value.get(id);
    if (!fact) return [];
    const forms = FACT_FORMS.filter((form) => unfitForm(fact, form) === undefined);
    const printed = forms.map((form) => ({ form, text: printFact(fact, form).text }));
    const others = printed.filter(({ text }, at) => printed.findIndex((other) => other.text === text) === at);
    return [
      'How it prints:',
      ...others.map(({ form, text }) => `  <Fact id="${id}"${form === 'full' ? '' : ` form="${form}"`} />  ${text}`),
    ];
  },
};

/** The order in which the keys of a fact are written. */
const ORDER = [
  ...[
    'statement',
    'value',
    'unit',
    'dataset',
    'where',
    'column',
    'reduce',
    'from',
    'between',
    'in',
    'format',
    'expect',
  ],
  ...['qualifier', 'decimals', 'date', 'ahead', 'attribution', 'standing', 'sources', 'measures', 'note'],
];

/** The fact as it is written, with the figure that comes of it where it is worked out. */
function factOf(answers: Answers, ground: Ground<FactsKnown>): Record<string, unknown> {
  const sort = ORIGINS.find(({ value }) => value === answerTo(answers, 'figure')) ?? ORIGINS[0];
  const schema = factSchemaFor({ [sort.key]: true });
  const written = recordOf(schema, answers);
  const isWorkedOut = sort.key !== 'value' && written.expect === undefined;
  const whole = isWorkedOut ? { ...written, expect: expectedFigure(written, ground) ?? 0 } : written;
  const rank = ([key]: [string, unknown]) => ORDER.indexOf(key);
  return Object.fromEntries(Object.entries(whole).toSorted((a, b) => rank(a) - rank(b)));
}

function placeOf(answers: Answers, { files, read }: Ground<FactsKnown>): Question[] {
  const words = answerTo(answers, 'statement')
    ?.split(' ')
    .filter((word) => word.length > 3)
    .slice(0, 6);
  const where = (answerTo(answers, 'where') ?? '').replaceAll(/[\w.-]+=|[{},]|[\w.-]+:\s/g, ' ');
  const column = answerTo(answers, 'column');
  const others = words ?? [answerTo(answers, 'in'), answerTo(answers, 'between'), answerTo(answers, 'from')];
  const parts = column === undefined ? others : [answerTo(answers, 'dataset'), where, column];
  const dataset = answerTo(answers, 'dataset');
  const usual = files.find(
    ({ path, text }) => path.startsWith('content/facts/') && text.includes(`dataset: ${dataset ?? '\0'}\n`),
  );
  const isFirst = !files.some(({ path }) => path.startsWith('content/facts/'));
  return [
    fileQuestion('facts', files, usual?.path.replace(/^.*\/|\.yaml$/g, '') ?? (isFirst ? dataset : undefined)),
    idQuestion('Its id: what it is of, and when.', idFrom(parts, 'figure'), read.facts.names.fact.ids),
  ];
}
