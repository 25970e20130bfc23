import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { datasetSchema } from '../../evidence/datasets/dataset-schema.ts';
import { statedFactSchema } from '../../evidence/facts/fact-schema.ts';
import { sourceSchema } from '../../evidence/sources/source-schema.ts';
import { formatProblems } from '../problems/format-problems.ts';
import { checkSchema } from './schema-problems.ts';
import { parseYaml } from './yaml-document.ts';

test('every mistake in a source is told at once, with its place and its remedy', () => {
  const document = parseYaml(
    'content/sources/wire.yaml',
    `agency-2020:
  kind: wier
  publishr: Agency
  title: ''
  url: nonsense
  seen: original
  published: 5 March
  language: English
`,
  );
  const { problems } = checkSchema(sourceSchema, document, ['agency-2020']);
  assert.equal(
    formatProblems(problems),
    `content/sources/wire.yaml:2:9
  "kind" may not be "wier".
  Did you mean "wire"? Allowed: un-document, government, official-statistics, wire, news, state-media, think-tank, academic, ngo, company, dataset.

content/sources/wire.yaml:3:3
  "publishr" is not a key that is known here.
  Did you mean "publisher"? The keys are: kind, speaker, publisher, carrier, title, describedTitle, url, unlinked, archive, seen, published, language, note.

content/sources/wire.yaml:4:10
  "title" is too short or empty.
  The title as printed, or your own description with describedTitle: true.

content/sources/wire.yaml:5:8
  "url": This is not a web address.
  Write it in full, beginning with https://.

content/sources/wire.yaml:7:14
  "published": "5 March" is not a date.
  Write it as YYYY-MM-DD, YYYY-MM or YYYY, for example 2017-12-22.

content/sources/wire.yaml:8:13
  "language": "English" is no tag of a language.
  Write en.

6 problems in 1 file. Nothing was built.`,
  );
});

test('a rule over two keys is told although another key is wrong too', () => {
  const document = parseYaml(
    's.yaml',
    'a:\n  kind: news\n  publisher: 3\n  title: T\n  seen: repost\n  url: https://a.org\n  language: en\n',
  );
  const whats = checkSchema(sourceSchema, document, ['a']).problems.map(({ line, what }) => [line, what]);
  assert.deepEqual(whats, [
    [3, '"publisher" should be text.'],
    [1, '"speaker": A source of kind wire or news must say who speaks in it.'],
    [6, '"url": A repost is not linked.'],
  ]);
});

test('a number with a comma or in words is refused in a fact', () => {
  const document = parseYaml(
    'f.yaml',
    'a:\n  statement: x\n  value: 1,720\n  attribution: me\n  standing: established\n  sources: [a]\n',
  );
  const [problem] = checkSchema(statedFactSchema, document, ['a']).problems;
  assert.deepEqual(problem, {
    rule: 'schema',
    file: 'f.yaml',
    line: 3,
    column: 10,
    what: '"value": Write a number without commas or words, or a range such as [20, 30].',
    remedy: 'Write value: 1720',
  });
});

test('a figure with signs around it is told as the figure alone', () => {
  const remedy = (value: string, key = 'value') => {
    const lines = ['statement: x', `${key}: ${value}`, 'attribution: me', 'standing: established', 'sources: [a]'];
    const document = parseYaml('f.yaml', `a:\n${lines.map((line) => `  ${line}\n`).join('')}`);
    return checkSchema(statedFactSchema, document, ['a']).problems[0]?.remedy;
  };
  assert.equal(remedy('33%'), 'Write value: 33, and unit: percent');
  assert.equal(remedy('$1,720.50'), 'Write value: 1720.50');
  assert.equal(remedy('"1,5"'), 'Write value: 1.5');
  assert.equal(remedy('–12'), 'Write value: -12');
  assert.equal(remedy('"1720"'), 'Write value: 1720');
  assert.equal(
    remedy('nearly 1,720 books'),
    'Write value: 1720, and on a line of its own unit: books, and on a line of its own qualifier: nearly',
  );
  assert.match(remedy('forty') ?? '', /^The figure, without unit/);
});

test('unknown keys are found deep inside a record', () => {
  const document = parseYaml('d.yaml', 'columns:\n  year: { label: Year, type: date, colour: red }\n');
  const found = checkSchema(datasetSchema, document).problems.find(({ what }) => what.includes('colour'));
  assert.equal(found?.line, 2);
  assert.equal(found.column, 36);
  assert.equal(found.remedy, 'The keys are: label, type, unit, description, required, empty, values, signs.');
});

const groups = z.strictObject({
  of: z.record(z.string(), z.string()).optional(),
  at: z.tuple([z.number(), z.number()]).optional(),
  licence: z.strictObject({ text: z.string(), code: z.string() }).optional().describe('The terms.'),
});

/** What is said of this YAML, held against keys that hold groups. */
function ofGroups(text: string): string[] {
  const { problems } = checkSchema(groups, parseYaml('content/a.yaml', text));
  return problems.map(({ what, remedy }) => `${what} ${remedy}`);
}

test('a group that is written otherwise is shown as a group', () => {
  assert.deepEqual(ofGroups('of: 2020-01-01\n'), [
    '"of" should be a group of keys. Write what it is of, a colon and then this, in braces: of: { …: 2020-01-01 }',
  ]);
  assert.deepEqual(ofGroups('of: /old/ -> /new/\n'), [
    '"of" should be a group of keys. Write a colon between the two: /old/: /new/',
  ]);
  assert.deepEqual(ofGroups('of:\n  - /old/: /new/\n'), [
    '"of" should be a group of keys. It is no list: write each line without a dash, as /old/: /new/',
  ]);
  assert.deepEqual(ofGroups('at: 1.5, 2\n'), ['"at" should be a list. Write a list: at: [1.5, 2].']);
  assert.deepEqual(ofGroups('licence: free\n'), [
    '"licence" should be a group of keys. The terms. Its keys are: text, code.',
  ]);
});

test('degrees are told as plain figures, the longitude first', () => {
  assert.deepEqual(ofGroups('at: [129°00′E, 42°33′N]\n'), [
    'Item 1 of "at" should be a number. Write 129: degrees are plain figures with a point.',
    'Item 2 of "at" should be a number. Write 42.55: degrees are plain figures with a point.',
  ]);
  assert.deepEqual(ofGroups('at: 42°33′N, 129°00′E\n'), [
    '"at" should be a list. Write the longitude, then the latitude, as plain figures: at: [129, 42.55]',
  ]);
  assert.deepEqual(
    ofGroups('at: [42°33′N, 129°00′E]\n')[0],
    'Item 1 of "at" should be a number. Write 42.55 in the second place: the longitude stands first, and degrees are plain figures with a point.',
  );
});

test('one text that is written as a list, or as a group, is shown as a text', () => {
  const { problems } = checkSchema(
    z.strictObject({ would: z.string(), romanised: z.string() }),
    parseYaml('content/a.yaml', 'would:\n  - A count.\nromanised: { ko: jejae }\n'),
  );
  assert.deepEqual(
    problems.map(({ remedy }) => remedy),
    ['It is one text, and no list: would: A count.', 'It is one text, without a key within: romanised: jejae'],
  );
});

test('an entry that stands within the one above since it is indented is called that', () => {
  assert.deepEqual(ofGroups('loans-2021:\n  licence: { text: a, code: b }\n  at: [1, 2]\n'), [
    '"loans-2021" is an entry of its own, and stands within the one above since it begins with more spaces. Begin its line where the lines of other entries begin, and those below it with two spaces more.',
  ]);
});

test('what stands twice in a list is told at its second place', () => {
  const list = z.strictObject({ sources: z.array(z.string()) });
  const document = parseYaml('content/a.yaml', 'sources: [one, two, one]\n');
  assert.deepEqual(
    checkSchema(list, document).problems.map(({ column, what, remedy }) => `${column} ${what} ${remedy}`),
    ['21 "one" stands in this list twice. Name it once.'],
  );
});

test('a text that answers a question instead of saying something is told with what it is to hold', () => {
  const told = (text: string) => {
    const entry = z.strictObject({
      unlinked: z.string().min(1).optional().describe('Where it was read.'),
      title: z.string().optional().describe('The title as printed.'),
      language: z
        .string()
        .regex(/^[a-z]{2}$/)
        .optional()
        .describe('Its language.'),
    });
    return checkSchema(entry, parseYaml('content/a.yaml', text)).problems.map(
      ({ what, remedy }) => `${what} ${remedy}`,
    );
  };
  assert.deepEqual(told('unlinked: true\n'), [
    '"unlinked" is to say something in words, and holds "true" alone. Where it was read.',
  ]);
  assert.deepEqual(told('unlinked: yes\n'), [
    '"unlinked" is to say something in words, and holds "yes" alone. Where it was read.',
  ]);
  assert.deepEqual(told('title: 2020\n'), [
    '"title" should be text. Put it in quotation marks: title: "2020". The title as printed.',
  ]);
  assert.deepEqual(told('title: "No"\nlanguage: no\n'), []);
});

test('a key and its value without the colon between them are told as such', () => {
  const document = parseYaml('content/items.yaml', 'cloth:\n  grace: { cloth-ban 2017-12-10 }\n');
  const schema = z.object({ grace: z.record(z.string(), z.string()) });
  assert.equal(
    formatProblems(checkSchema(schema, document, ['cloth']).problems),
    `content/items.yaml:2:12
  A colon is missing in "cloth-ban 2017-12-10".
  Write cloth-ban: 2017-12-10

1 problem in 1 file. Nothing was built.`,
  );
});
