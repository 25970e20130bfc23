import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { partialDateSchema } from '../../basics/date-schema.ts';
import { listIn, pairsIn, readAnswer } from './answers.ts';
import { questionsOf } from './question.ts';

test('an answer is read as its schema asks', () => {
  const range = z.union([z.number(), z.tuple([z.number(), z.number()])]);
  const cases: [z.ZodType, string[], unknown][] = [
    [z.string(), ['12'], '12'],
    [z.string().optional(), ['true'], 'true'],
    [z.number(), ['-12.5'], -12.5],
    [z.number(), ['012'], '012'],
    [z.boolean().default(false), ['yes'], true],
    [z.enum(['a', 'b']), ['b'], 'b'],
    [range, ['12'], 12],
    [range, ['[20, 30]'], [20, 30]],
    [partialDateSchema, ['2018-04'], '2018-04'],
    [z.array(z.string()), ['a, b', 'c'], ['a', 'b', 'c']],
    [z.array(z.string()), ['[a, b]'], ['a', 'b']],
    [z.record(z.string(), z.union([z.string(), z.number()])), ['year=2017, use=print'], { year: 2017, use: 'print' }],
    [z.record(z.string(), z.string()), ['{ a: b }'], { a: 'b' }],
    [z.record(z.string(), z.string()), ['a: b, c: d'], { a: 'b', c: 'd' }],
    [
      z.array(z.strictObject({ column: z.string(), label: z.string() })),
      ['column=x, label=Imports, first release', '{ column: y, label: "So, so" }'],
      [
        { column: 'x', label: 'Imports, first release' },
        { column: 'y', label: 'So, so' },
      ],
    ],
  ];
  for (const [schema, typed, value] of cases) assert.deepEqual(readAnswer(schema, typed), value);
});

test('lists and pairs may have blanks and line ends', () => {
  assert.deepEqual(listIn([' a ,b', 'c\nd', '']), ['a', 'b', 'c', 'd']);
  assert.deepEqual(pairsIn(['a = 1, b=x, y']), [
    ['a', '1'],
    ['b', 'x, y'],
  ]);
});

test('questions follow from a schema: what each is about, its choices, whether it may be left out', () => {
  const schema = z.strictObject({
    kind: z.enum(['a', 'b']).describe('What it is.'),
    note: z.string().optional().describe('A note.'),
    parts: z.array(z.strictObject({ name: z.string().describe('Its name.'), colour: z.string().optional() })),
  });
  const told = questionsOf(schema).map(({ refuse, parts, ...question }) => ({
    ...question,
    parts: parts?.map(({ name }) => name),
    wrong: refuse(['c']),
  }));
  assert.deepEqual(told, [
    {
      ...{
        name: 'kind',
        about: 'What it is.',
        sort: 'text',
        choices: [{ value: 'a' }, { value: 'b' }],
        required: true,
      },
      parts: undefined,
      wrong: '"c" is none of the choices. There are: a, b.',
    },
    {
      name: 'note',
      about: 'A note.',
      sort: 'text',
      choices: undefined,
      required: false,
      parts: undefined,
      wrong: undefined,
    },
    {
      ...{ name: 'parts', about: '', sort: 'parts', choices: undefined, required: true },
      parts: ['name'],
      wrong: '"name" is missing. Add a line "name: …". Its name.',
    },
  ]);
});
