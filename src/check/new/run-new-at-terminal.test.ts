import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Question } from '../../records/writing/question.ts';
import { askAtTerminal } from './ask-at-terminal.ts';
import type { Asker } from './asker.ts';
import { A_SOURCE, add, filesOf, tinyContent } from './testing/copies.ts';

/** Somebody who gives prepared answers, and notes what they were asked. */
function answering(answers: Readonly<Record<string, string>>, agrees = true): Asker & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    choose: (about) => Promise.resolve(about === 'Write it?' ? (agrees ? 'yes' : 'no') : answers.kindOfThing),
    ask: ({ name, proposal = '' }: Question) => {
      asked.push(name);
      return Promise.resolve(name in answers ? [answers[name] ?? ''] : [proposal]);
    },
    pick: (questions) => Promise.resolve(questions.map(({ name }) => name).filter((name) => name in answers)),
  };
}

test('in a terminal everything that is needed is asked once, and of the rest what is chosen', async () => {
  const folder = await tinyContent();
  const answers = {
    kindOfThing: 'fact',
    figure: 'table',
    dataset: 'loans',
    column: 'readers',
    where: 'year=2019',
    statement: '',
    standing: 'established',
    note: 'A word.',
  };
  const asker = answering(answers);
  assert.deepEqual((await add([], folder, asker)).complained, '');
  assert.deepEqual(asker.asked, [
    'figure',
    'dataset',
    'column',
    'reduce',
    'where',
    'statement',
    'standing',
    'file',
    'id',
    'note',
  ]);
  assert.match(
    await readFile(join(folder, 'facts/loans.yaml'), 'utf8'),
    /loans-2019-readers:\n.*expect: 391\n.*note: A word\.\n$/s,
  );
});

test('nothing is written where somebody says no at the end', async () => {
  const folder = await tinyContent();
  const before = await filesOf(folder);
  const { exitCode, complained } = await add(['source', ...A_SOURCE], folder, answering({}, false));
  assert.equal(exitCode, 1);
  assert.match(complained, /^Nothing was written\. To go on from these answers:\nnpm run new -- source --url https:/);
  assert.deepEqual(await filesOf(folder), before);
});

test('who stops on the way is given the command that goes on from there', async () => {
  const folder = await tinyContent();
  const asker = answering({ figure: 'table', dataset: 'loans' });
  const ask = (question: Question) => (question.name === 'column' ? Promise.resolve(undefined) : asker.ask(question));
  const { complained } = await add(['fact'], folder, { ...asker, ask });
  const line = 'npm run new -- fact --figure table --dataset loans';
  assert.equal(complained, `Nothing was written. To go on from these answers:\n${line}`);
  assert.equal(
    (await add(['fact'], folder, { ...asker, ask: () => Promise.resolve(undefined) })).complained,
    'Nothing was written.',
  );
});

test('an answer can be another before anything is written, also where the check would stop for it', async () => {
  const folder = await tinyContent();
  const answers = { figure: 'table', dataset: 'loans', column: 'readers', where: 'year=2019', standing: 'established' };
  const asker = answering(answers);
  const said = ['change', 'note', 'change', 'id', 'yes'].values();
  const ask = (question: Question) => {
    if (question.name === 'note') return Promise.resolve(['One word of it.']);
    if (question.name === 'id' && question.proposal === 'loans-2019-readers' && asker.asked.includes('id'))
      return Promise.resolve(['readers-2019']);
    return asker.ask(question);
  };
  const choose = () => Promise.resolve(said.next().value);
  const { exitCode, complained } = await add(['fact'], folder, { ...asker, ask, choose });
  assert.deepEqual([exitCode, complained], [0, '']);
  assert.match(
    await readFile(join(folder, 'facts/loans.yaml'), 'utf8'),
    /\nreaders-2019:\n.*note: One word of it\.\n$/s,
  );
});

test('where the input ends at a question, as by Ctrl+D, that is said, and how to go on', async () => {
  const ended = askAtTerminal(AbortSignal.abort());
  const folder = await tinyContent();
  const before = await filesOf(folder);
  const begun = await add(['source', '--language', 'en'], folder, ended);
  assert.deepEqual(
    [begun.exitCode, begun.complained],
    [1, 'Nothing was written. To go on from these answers:\nnpm run new -- source --language en'],
  );
  const { exitCode, complained } = await add([], folder, ended);
  assert.deepEqual([exitCode, complained], [1, 'Nothing was written.']);
  assert.deepEqual(await filesOf(folder), before);
});
