import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, failuresOf, nextStage, quickStages, STAGES, type Stage } from './stages.ts';

const stage = (name: string, more: Partial<Stage> = {}): Stage => ({
  name,
  script: name,
  after: [],
  cores: 1,
  quickScript: undefined,
  ...more,
});
const printed = (exitCode: number, output: string) => ({ exitCode, seconds: 1, output });

test('the tests of a stage are counted from the last lines of its runner', () => {
  assert.deepEqual(countsOf(printed(0, 'ℹ tests 3\nℹ pass 3\nℹ fail 0\nℹ cancelled 0\n')), { passed: 3, failed: 0 });
  assert.deepEqual(countsOf(printed(1, 'ℹ pass 3\nℹ fail 2\nℹ cancelled 1\n')), { passed: 3, failed: 3 });
});

test('a stage that fails without a failed test is one failure', () => {
  assert.deepEqual(countsOf(printed(2, '3:1 error')), { passed: 0, failed: 1 });
  assert.deepEqual(countsOf(printed(1, 'ℹ pass 3\nℹ fail 0\n')), { passed: 3, failed: 1 });
  assert.deepEqual(countsOf(printed(0, 'nothing to say')), { passed: 0, failed: 0 });
});

test('of a runner of tests only the failures are shown, of other tools all that they print, and never too much', () => {
  assert.equal(
    failuresOf(printed(1, '✔ one\nℹ fail 1\n\n✖ failing tests:\n\ntwo is not three\n'), 'x'),
    'two is not three',
  );
  assert.equal(failuresOf(printed(1, '\n3:1 error\n'), 'lint'), '3:1 error');
  const long = failuresOf(printed(1, 'line\n'.repeat(250)), 'lint').split('\n');
  assert.equal(long.length, 101);
  assert.equal(long.at(-1), '… and 150 more lines; "npm run lint" shows all.');
});

test('a stage waits for those before it and for free cores; one that fits overtakes one that does not', () => {
  const [first, wide, after] = [stage('first'), stage('wide', { cores: 2 }), stage('after', { after: ['first'] })];
  assert.equal(nextStage([wide, after, first], [], new Set(), 2), wide);
  assert.equal(nextStage([wide, after, first], [stage('other')], new Set(), 2), first);
  assert.equal(nextStage([wide, after], [stage('other')], new Set(['first']), 2), after);
  assert.equal(nextStage([after], [], new Set(), 2), undefined);
});

test('the quick run leaves out what needs a build, and has the linter remember', () => {
  const quick = quickStages(STAGES);
  assert.deepEqual(
    quick.map(({ script }) => script),
    ['lint:again', 'test:unit', 'types', 'check'],
  );
  assert.ok(quick.every(({ after }) => after.length === 0));
});

test('every stage is an npm script that the stages before it do not wait for', () => {
  const names = STAGES.map(({ name }) => name);
  for (const { name, after } of STAGES)
    for (const before of after) assert.ok(names.indexOf(before) < names.indexOf(name), `${before} before ${name}`);
});
