import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Question } from '../../records/writing/question.ts';
import type { Asker } from './asker.ts';
import { A_SOURCE, add, filesOf, tinyContent } from './testing/copies.ts';

/** Somebody who gives prepared answers, and notes what they were asked. */
function answering(answers: Readonly<Record<string, string>>, agrees = true): Asker & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    choose: () => Promise.resolve(answers.kindOfThing),
    ask: ({ name, proposal = '' }: Question) => {
      asked.push(name);
      return Promise.resolve(name in answers ? [answers[name] ?? ''] : [proposal]);
    },
    pick: (questions) => Promise.resolve(questions.map(({ name }) => name).filter((name) => name in answers)),
    agree: () => Promise.resolve(agrees),
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
  assert.deepEqual([exitCode, complained], [2, 'Nothing was written.']);
  assert.deepEqual(await filesOf(folder), before);
});
