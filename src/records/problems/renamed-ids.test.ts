import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContentProblem } from './content-problem.ts';
import { tellRenamed } from './renamed-ids.ts';

const KEPT_IN = 'Sources are the entries in content/sources/.';

function missed(id: string, guess = ''): ContentProblem {
  const place = { file: 'content/pages/index.mdx', line: 1, column: 1 };
  return {
    rule: 'reference',
    ...place,
    what: `There is no source "${id}".`,
    remedy: guess + KEPT_IN,
    missing: `source ${id}`,
  };
}

function remedyFor(problem: ContentProblem, ids: readonly string[], named: readonly string[] = []): string | undefined {
  return tellRenamed([problem], { idsOf: () => ids, isNamed: (id) => named.includes(id) })[0]?.remedy;
}

test('an id that nothing names and that has words of the one that is missing is taken for its new name', () => {
  const told = remedyFor(missed('gazette-2020-trains'), ['gazette-2020-slow-trains', 'wire-2019']);
  assert.equal(told, `Is it "gazette-2020-slow-trains" now? Then write that, wherever the old one stands. ${KEPT_IN}`);
});

test('an id that is named elsewhere is not the new name of another', () => {
  const ids = ['gazette-2020-slow-trains'];
  assert.equal(remedyFor(missed('gazette-2020-trains'), ids, ids), KEPT_IN);
});

test('a slip of a letter or two is no new name, and another figure is no slip', () => {
  const slip = missed('gazette-2020-train', 'Did you mean "gazette-2020-trains"? ');
  assert.equal(remedyFor(slip, ['gazette-2020-trains']), slip.remedy);
  const year = missed('loans-2018', 'Did you mean "loans-2019"? ');
  const told = remedyFor(year, ['loans-2019', 'loans-of-2018'], ['loans-2019']);
  assert.equal(told, `Is it "loans-of-2018" now? Then write that, wherever the old one stands. ${KEPT_IN}`);
});

test('an id that has only figures in common with the one that is missing is another', () => {
  assert.equal(remedyFor(missed('wire-2019-04-trains'), ['gazette-2019-04-oil']), KEPT_IN);
});

test('that nothing rests on the new name is not told as well', () => {
  const unused: ContentProblem = {
    ...missed('x'),
    rule: 'unused',
    what: 'Nothing rests on the source "mill-flood-report".',
  };
  const problems = [missed('mill-report'), { ...unused, missing: undefined }];
  assert.equal(tellRenamed(problems, { idsOf: () => ['mill-flood-report'], isNamed: () => false }).length, 1);
});
