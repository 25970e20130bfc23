import { dateInWords, endOf, startOf } from '../../basics/partial-date.ts';
import { answerTo, type Answers } from '../../records/writing/answers.ts';
import { idFrom, idQuestion } from '../../records/writing/ids.ts';
import { recordOf, type Ground, type NewKind } from '../../records/writing/new-kind.ts';
import { ownQuestion, questionOf, questionsOf, type Question } from '../../records/writing/question.ts';
import { shapeOf } from '../../records/writing/schema-core.ts';
import { yamlOf } from '../../records/writing/yaml-text.ts';
import type { ReadSources } from '../sources/source-kind.ts';
import type { ReadDatasets } from './dataset-kind.ts';
import { columnSchema, datasetSchema } from './dataset-schema.ts';
import { parseCsv } from './parse-csv.ts';
import * as propose from './propose-columns.ts';
import { tableMistake } from './table-mistakes.ts';

type Known = Ground<{ datasets: ReadDatasets; sources: Pick<ReadSources, 'names'> }>;

/** A new dataset: a CSV file, and what somebody must say of it. */
export const newDataset: NewKind<Known['read']> = {
  name: 'dataset',
  about: 'a table from a CSV file',
  questions: (answers, ground) => {
    const csv = ownQuestion('csv', 'The CSV file: names of columns in the first line, commas between cells.', {
      sort: 'file',
      refuse: (typed) => mistakeIn(typed.join(' '), ground),
    });
    const path = answerTo(answers, 'csv');
    const columns = path === undefined || mistakeIn(path, ground) !== undefined ? [] : columnsIn(path, ground);
    if (path === undefined || columns.length === 0) return [csv];
    return [
      csv,
      ...columns.flatMap((column) => ofColumn(column, answers, ground)),
      ...ofTable(columns, answers, ground),
    ];
  },
  draft: (answers, ground) => {
    const path = answerTo(answers, 'csv') ?? '';
    const folder = `content/datasets/${answerTo(answers, 'id') ?? ''}`;
    return [
      { path: `${folder}/data.csv`, text: ground.outside.get(path) ?? '' },
      { path: `${folder}/dataset.yaml`, text: yamlOf(describe(columnsIn(path, ground), answers)) },
    ];
  },
  shows: (answers, { datasets }) => {
    const id = answerTo(answers, 'id') ?? '';
    const columns = datasets.value.get(id)?.columns ?? [];
    const names = columns.map(({ name }) => name);
    const isBare = columns.every(({ type }) => type !== 'sources');
    return [
      ...(isBare ? [NO_SOURCES] : []),
      `Show it in a page: <Table id="${id}" columns="${names.slice(0, 3).join(' ')}" />`,
      `Print a figure of it: npm run new -- fact --dataset ${id}`,
      `Draw it: npm run new -- chart --dataset ${id}`,
    ];
  },
};

const NO_SOURCES =
  'No column says on which sources its rows rest: add one of type sources, or no figure of it can be called established.';

function mistakeIn(path: string, { outside }: Known): string | undefined {
  const text = outside.get(path) ?? '';
  const parsed = parseCsv(text);
  const names = /[;\t|]/.exec(text.split(/\r?\n/)[0] ?? '') ? (text.split(/\r?\n/)[0] ?? '').split(/[;\t|]/) : [];
  const mistake = tableMistake(
    text,
    names.length > 1 ? names : (parsed.rows[0] ?? []).map((field) => field.text),
    parsed,
  );
  return mistake && `${path}:${String(mistake.line)}:${String(mistake.column)} ${mistake.what} ${mistake.remedy}`;
}

function columnsIn(path: string, { outside }: Known): propose.RawColumn[] {
  const [header = [], ...body] = parseCsv(outside.get(path) ?? '').rows;
  const rows = body.filter((fields) => fields.some(({ text }) => text.trim() !== ''));
  return header.map(({ text: name }, at) => ({ name, cells: rows.map((fields) => fields[at]?.text ?? '') }));
}

type ColumnAnswers = Pick<Question, 'name'>;

/** What is asked of one column: its heading, type and, for figures, the unit. */
function ofColumn(column: propose.RawColumn, answers: Answers, { read }: Known): Question[] {
  const { name } = column;
  const shape = shapeOf(columnSchema);
  const sources = read.sources.names.source.ids;
  const type = propose.typeOfCells(column, (text) => sources.has(text));
  const others = [...read.datasets.value.values()].flatMap(({ columns }) => columns);
  const unit = propose.unitElsewhere(name, others);
  const ask = (key: string, more: Parameters<typeof questionOf>[2]) =>
    shape[key]
      ? [
          questionOf(`${key}.${name}`, shape[key], {
            about: `Column ${name}: ${shape[key].description ?? ''}`,
            ...more,
          }),
        ]
      : [];
  const isNumber = (answerTo(answers, `type.${name}`) ?? type) === 'number';
  return [
    ...ask('label', { proposal: propose.headingOf(name) }),
    ...ask('type', { proposal: type }),
    ...(isNumber
      ? ask('unit', {
          about: `${shape.unit?.description ?? ''} "${NO_UNIT}" for a bare number. Column ${name}.`,
          required: true,
          proposal: unit,
        })
      : []),
    ...ask('description', {}),
  ];
}

/** What is answered for the unit of a figure that has none. */
const NO_UNIT = 'none';

/** What is asked of the whole table. */
function ofTable(columns: readonly propose.RawColumn[], answers: Answers, { read, today }: Known): Question[] {
  const tables = [...read.datasets.value.values()];
  const dates = columns.filter((column) => typeFor(column, answers) === 'date');
  const key = propose.keyOfColumns(columns);
  const names = columns.map(({ name }) => ({ value: name }));
  const fields = questionsOf(datasetSchema, {
    key: { choices: names, proposal: key.length === 0 ? undefined : key.join(', ') },
    subject: { choices: names },
    coverage: { proposal: coverageOf(dates[0]) },
    compiledOn: { proposal: today },
    licence: { proposal: tables.at(-1)?.licence },
    dateColumn: { required: dates.length > 1, choices: dates.map(({ name }) => ({ value: name })) },
  }).filter(({ name }) => !['rows', 'columns', 'deadline', 'lag'].includes(name));
  const path = answerTo(answers, 'csv') ?? '';
  const file = path
    .split(/[/\\]/)
    .at(-1)
    ?.replace(/\.csv$/i, '');
  const taken = new Set(read.datasets.names?.dataset?.ids ?? []);
  return [
    ...fields,
    idQuestion('Its id, the name of its folder: what the table holds.', idFrom([file], 'table'), taken),
  ];
}

/** From the first to the last day of a column of dates, in words. */
function coverageOf(column: propose.RawColumn | undefined): string | undefined {
  const cells = (column?.cells ?? []).filter((cell) => cell.trim() !== '').flatMap((cell) => cell.split('/'));
  const days = cells.filter((cell) => cell !== '..').toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const last = days.toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1)).at(-1);
  const [first] = days;
  return first === undefined || last === undefined ? undefined : `${dateInWords(first)} to ${dateInWords(last)}`;
}

function typeFor({ name }: ColumnAnswers, answers: Answers): string | undefined {
  return answerTo(answers, `type.${name}`);
}

function describe(columns: readonly propose.RawColumn[], answers: Answers): Record<string, unknown> {
  const told = recordOf(datasetSchema, answers);
  const described = columns.map((column) => [column.name, describeColumn(column, answers)] as const);
  const whole: Record<string, unknown> = {
    ...told,
    rows: columns[0]?.cells.length ?? 0,
    columns: Object.fromEntries(described),
  };
  return Object.fromEntries(
    Object.keys(shapeOf(datasetSchema)).flatMap((key) => (key in whole ? [[key, whole[key]]] : [])),
  );
}

function describeColumn(column: propose.RawColumn, answers: Answers): Record<string, unknown> {
  const said = (key: string) => answerTo(answers, `${key}.${column.name}`);
  const unit = said('unit');
  return {
    label: said('label'),
    type: said('type'),
    ...(unit === undefined || unit === NO_UNIT ? {} : { unit }),
    ...(said('description') === undefined ? {} : { description: said('description') }),
    ...(column.cells.every((cell) => cell.trim() !== '') ? { required: true } : {}),
    ...(said('type') === 'category' ? { values: propose.wordsOfCells(column) } : {}),
  };
}
