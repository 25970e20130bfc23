import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import addFormats from 'ajv-formats';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { BROKEN_CONTENT, contentOf, TINY_CONTENT } from '../../../e2e/commands.ts';
import { VOCABULARY } from '../../accounts/prose/vocabulary.ts';
import { readContentFiles } from '../../records/reading/content-files.ts';
import { formatProblems } from '../../records/problems/format-problems.ts';
import { checkContent } from '../check-content.ts';
import { runCheck } from '../commands/run-check.ts';
import { KINDS } from '../kinds.ts';
import { CHECK_TASKS } from './check-task.ts';
import { editorFiles, idsFile } from './editor-files.ts';
import { editorSchema, FILE_SORTS } from './editor-schemas.ts';
import { componentSnippets } from './snippets.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const tiny = await readContentFiles(TINY_CONTENT);
const own = await readContentFiles(path.join(PROJECT, 'content'));

test('the files for VS Code are what the schemas and the vocabulary give now (if not: npm run vscode)', async () => {
  const made = editorFiles();
  for (const file of made) assert.equal(await readFile(path.join(PROJECT, file.path), 'utf8'), file.text, file.path);
  const kept = await readdir(path.join(PROJECT, '.vscode'), { recursive: true, withFileTypes: true });
  const names = kept.filter((entry) => entry.isFile() && entry.name !== 'ids.code-snippets').map(({ name }) => name);
  assert.deepEqual(names.sort(), made.map((file) => path.basename(file.path)).sort());
});

test('every YAML file of the content fits the schema that VS Code has for it, and each has one', () => {
  const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true });
  addFormats(ajv);
  const sorts = Object.values(FILE_SORTS).map((sort) => ({ ...sort, fits: ajv.compile(editorSchema(sort)) }));
  for (const { path: file, text } of [...tiny, ...own].filter((each) => each.path.endsWith('.yaml'))) {
    const sort = sorts.filter(({ files }) => path.matchesGlob(file, files));
    assert.equal(sort.length, 1, file);
    assert.ok(sort[0]?.fits(parse(text)), `${file} ${JSON.stringify(sort[0]?.fits.errors?.slice(0, 3))}`);
  }
});

test('a wrong key and a wrong word do not fit', () => {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const fits = ajv.compile(editorSchema(FILE_SORTS.sources ?? { files: '', schema: KINDS as never }));
  const source = { kind: 'ngo', publisher: 'A', title: 'B', seen: 'original', language: 'en' };
  assert.equal(fits({ a: source }), true);
  assert.equal(fits({ a: { ...source, kind: 'paper' } }), false);
  assert.equal(fits({ a: { ...source, publishd: '2020' } }), false);
});

test('every key has a sentence that VS Code shows', () => {
  const bare: string[] = [];
  const walk = (schema: unknown, at: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties = {} } = schema as { properties?: Record<string, { description?: string }> };
    for (const [key, { description }] of Object.entries(properties)) if (!description) bare.push(`${at}.${key}`);
    for (const [key, inner] of Object.entries(schema)) walk(inner, `${at}.${key}`);
  };
  for (const [name, sort] of Object.entries(FILE_SORTS)) walk(editorSchema(sort), name);
  assert.deepEqual(bare, []);
});

/** The words of a snippet as they stand when nothing is typed into it. */
function defaultText(body: readonly string[]): string {
  return body
    .join('\n')
    .replaceAll(/\$\{\d+(?::([^}]*)|\|([^,|]*)[^}]*\|)\}/g, (_, text?: string, first?: string) => text ?? first ?? '');
}

/** What stands for an id in snippets -> an id of the tiny site. */
const IDS: Readonly<Record<string, string>> = {
  'fact-id': 'loans-2020',
  'source-id': 'annual-report-2020',
  'chart-id': 'loans-by-year',
  'claim-id': 'more-loans',
  'term-id': 'loan',
  'dataset-id': 'loans',
  'category-id': 'readers',
  'event-id': 'flood-2019',
  'column-names': 'year loans',
};

/** What else a page needs to which a component is to be added: the tiny site has neither images, maps nor measures. */
const NOT_IN_THE_TINY_SITE = ['Crossing', 'Image', 'Map', 'Measures'];

for (const [name, { body }] of Object.entries(componentSnippets())) {
  if (NOT_IN_THE_TINY_SITE.includes(name.replace(/,.*/, ''))) continue;
  test(`the snippet ${name} passes the check as it is, with an id in its place`, () => {
    const text = Object.entries(IDS).reduce((words, [mark, id]) => words.replaceAll(mark, id), defaultText(body));
    const inWords =
      text.includes('\n') || /^<(?:Chapters|Chart|Claim|Claims|Dates|Table|Timeline|Literals|Verdicts)\b/.test(text)
        ? text
        : text.startsWith('<Cite')
          ? `So it is.${text}`
          : text.includes('position=')
            ? `${text} it is.`
            : `So it is: ${text}.`;
    const page = `---\ntitle: A\ndescription: A.\nsummary: A.\nreviewed: 2021-03-31\n---\n\n${inWords}\n`;
    const { problems } = checkContent([...tiny, { path: 'content/pages/a.mdx', text: page }]);
    assert.equal(formatProblems(problems.filter(({ rule }) => rule !== 'new-address')), '', text);
  });
}

test('there is a snippet for every component', () => {
  const names = new Set(Object.keys(componentSnippets()).map((name) => name.replace(', with all', '')));
  assert.deepEqual([...names], Object.keys(VOCABULARY));
  for (const [name, { description }] of Object.entries(componentSnippets())) assert.notEqual(description, name);
});

test('every id of the content is completed, with what it is', () => {
  const snippets = JSON.parse(idsFile(KINDS.read(tiny)).text) as Record<string, { description: string }>;
  assert.equal(snippets['fact loans-2020']?.description, 'fact: The library lent 6,105 books in 2020.');
  assert.equal(snippets['event flood-2019']?.description, 'event: Flood');
  assert.equal(Object.keys(snippets).length, 13);
});

interface Matched {
  file: string;
  line: number;
  column: number;
  severity: string;
  message: string;
}

/** What VS Code makes of a text by the matcher of the task: its patterns hold for lines that follow each other. */
function matched(text: string): Matched[] {
  const [task] = CHECK_TASKS.tasks;
  if (!task || !('pattern' in task.problemMatcher)) throw new Error('The first task has no matcher.');
  const { pattern, severity } = task.problemMatcher;
  const [place, ...words] = pattern.map(({ regexp }) => new RegExp(regexp));
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const found = place?.exec(line);
    const message = words.map((word, next) => word.exec(lines[at + 1 + next] ?? '')?.[1]);
    if (!found || message.includes(undefined)) return [];
    const [, file = '', row, column, said = severity] = found;
    return [{ file, line: Number(row), column: Number(column), severity: said, message: message.join('\n') }];
  });
}

test('the task puts every message of the check at its line, errors and warnings', async () => {
  for (const brokenCase of await readdir(BROKEN_CONTENT)) {
    const printed = await readFile(path.join(BROKEN_CONTENT, brokenCase, 'expected.txt'), 'utf8');
    const heads = printed.split('\n').filter((line) => /^content\/.+:\d+:\d+/.test(line));
    const told = matched(printed).map(
      ({ file, line, column, severity }) => `${file}:${line}:${column}${severity === 'warning' ? ' (warning)' : ''}`,
    );
    assert.deepEqual(told, heads, brokenCase);
  }
});

test('what the task finds is what the check says to machines', async () => {
  const folder = await contentOf();
  const unused = 'a:\n  kind: ngo\n  publisher: A\n  title: B\n  seen: archive\n  language: en\n';
  await writeFile(path.join(folder, 'sources/more.yaml'), unused);
  const page = path.join(folder, 'pages/index.mdx');
  await writeFile(page, `${await readFile(page, 'utf8')}\nOf it 12 percent.\n`);
  const [printed, asJson]: [string[], string[]] = [[], []];
  await runCheck(
    [],
    folder,
    () => undefined,
    (text) => printed.push(text),
  );
  await runCheck(['--json'], folder, (text) => asJson.push(text));
  const problems = JSON.parse(asJson.join('')) as ToMachines[];
  const asTold = problems.map(({ file, range: { start }, severity, message, remedy }) => ({
    ...{ file, ...start, severity },
    message: `${message}\n${remedy}`,
  }));
  await rm(path.dirname(folder), { recursive: true });
  const found = matched(printed.join('\n'));
  assert.ok(found.some(({ severity }) => severity === 'warning') && found.some(({ severity }) => severity === 'error'));
  assert.deepEqual(found, asTold);
});

interface ToMachines {
  file: string;
  range: { start: { line: number; column: number } };
  severity: string;
  message: string;
  remedy: string;
}
