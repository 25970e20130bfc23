import { isDateText } from '../../basics/partial-date.ts';
import { answerTo, type Answers } from '../../records/writing/answers.ts';
import { idFrom, idQuestion } from '../../records/writing/ids.ts';
import { textOf, type Ground, type NewKind } from '../../records/writing/new-kind.ts';
import { ownQuestion, type Question } from '../../records/writing/question.ts';
import { withScalar } from '../../records/writing/yaml-text.ts';
import { listIn } from '../../records/writing/answers.ts';
import type { ReadDatasets } from '../datasets/dataset-kind.ts';
import type { Column, Dataset } from '../datasets/dataset.ts';
import { withRow } from '../datasets/with-row.ts';
import type { ReadSources } from '../sources/source-kind.ts';
import { EVENTS } from './event-kind.ts';

type Known = Ground<{ datasets: Pick<ReadDatasets, 'value'>; sources: Pick<ReadSources, 'value'> }>;

const DATA = `content/datasets/${EVENTS}/data.csv`;
const DESCRIPTION = `content/datasets/${EVENTS}/dataset.yaml`;
const PRECISIONS = ['year', 'month', 'day'];

/** A new event: a row of the table of events, whose columns say what is asked. */
export const newEvent: NewKind<Known['read']> = {
  name: 'event',
  about: 'a dated thing on the timeline',
  unavailable: ({ read }) =>
    read.datasets.value.has(EVENTS) ? undefined : `There is no sound table of events: content/datasets/${EVENTS}/.`,
  questions: (answers, ground) => {
    const table = tableOf(ground);
    const columns = table.columns.filter(({ name }) => name !== 'id' && name !== 'date_precision');
    const ids = new Set(table.rows.map(({ cells }) => String(cells.id)));
    const words = [answerTo(answers, 'label') ?? answerTo(answers, 'title'), answerTo(answers, 'date')?.slice(0, 4)];
    return [
      ...columns.map((column) => ofColumn(column, ground)),
      idQuestion('Its id: what happened, and the year.', idFrom(words, 'event'), ids),
    ];
  },
  draft: (answers, ground) => {
    const table = tableOf(ground);
    const text = withRow(textOf(ground, DATA) ?? '', cellsOf(table, answers), 'date');
    const description = withScalar(textOf(ground, DESCRIPTION) ?? '', ['rows'], table.rows.length + 1);
    return [
      { path: DATA, text },
      { path: DESCRIPTION, text: description },
    ];
  },
  shows: (answers) => [
    'It stands on the timeline. A chart marks it with its id:',
    `  marks: [${answerTo(answers, 'id') ?? ''}]`,
  ],
};

function tableOf({ read }: Known): Dataset {
  const table = read.datasets.value.get(EVENTS);
  if (!table) throw new RangeError('There is no table of events.');
  return table;
}

function ofColumn({ name, label, description, type, required, values }: Column, { read }: Known): Question {
  const sources = [...read.sources.value.values()].map(({ id, title }) => ({ value: id, hint: title }));
  const about = `${label}.${description === undefined ? '' : ` ${description}`}`;
  if (type === 'sources') return ownQuestion(name, about, { required, sort: 'list', choices: sources });
  if (type === 'category') return ownQuestion(name, about, { required, choices: values?.map((value) => ({ value })) });
  const refuse = type === 'date' ? { refuse: noDate } : {};
  return ownQuestion(name, about, { required, asked: true, ...refuse });
}

function noDate(typed: readonly string[]): string | undefined {
  const text = typed.join(' ').trim();
  return isDateText(text) ? undefined : `"${text}" is not a date. Write 2017-12-22, 2017-12 or 2017.`;
}

function cellsOf({ columns }: Dataset, answers: Answers): Record<string, string> {
  const date = answerTo(answers, 'date') ?? '';
  const precision = PRECISIONS[(date.split('/')[0] ?? '').split('-').length - 1] ?? '';
  return Object.fromEntries(
    columns.map(({ name, type }) => {
      const typed = answers.get(name) ?? [];
      if (name === 'date_precision') return [name, precision];
      return [name, type === 'sources' ? listIn(typed).join(';') : typed.join(' ').trim()];
    }),
  );
}
