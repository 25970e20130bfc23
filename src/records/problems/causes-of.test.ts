import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RULES, severityOf, type RuleId } from '../rules/rules.ts';
import { causesOf } from './causes-of.ts';
import { errorsIn, type ContentProblem } from './content-problem.ts';

const FILES = ['content/site.yaml', 'content/facts/a.yaml', 'content/pages/a.mdx', 'content/datasets/a/data.csv'];
const TABLE = 'content/datasets/a/data.csv';
const MISSING = ['source a', 'fact a', 'page /a/', 'dataset a'];

const anyProblem: fc.Arbitrary<ContentProblem> = fc.record({
  rule: fc.constantFrom(...(Object.keys(RULES) as RuleId[])),
  file: fc.constantFrom(...FILES),
  line: fc.nat(3),
  column: fc.nat(3),
  what: fc.constantFrom('This', 'That'),
  remedy: fc.constant('Mend it.'),
  missing: fc.option(fc.constantFrom(...MISSING), { nil: undefined }),
});

test('where there is an error one is told, and every problem is told or held back', () => {
  fc.assert(
    fc.property(fc.array(anyProblem), (problems) => {
      const { told, heldBack } = causesOf(problems);
      assert.equal(told.length + heldBack, problems.length);
      assert.equal(errorsIn(told).length > 0, errorsIn(problems).length > 0);
    }),
    { numRuns: 1000 },
  );
});

test('what is told alone is told too when other causes are there: mending them one by one comes to an end', () => {
  fc.assert(
    fc.property(fc.array(anyProblem), (problems) => {
      let left = problems;
      for (let round = 0; round <= problems.length && errorsIn(left).length > 0; round++) {
        const { told } = causesOf(left);
        left = left.filter((problem) => !told.includes(problem));
      }
      assert.deepEqual(errorsIn(left), []);
    }),
    { numRuns: 1000 },
  );
});

test('no error stands below a warning of another file', () => {
  fc.assert(
    fc.property(fc.array(anyProblem), (problems) => {
      const { told } = causesOf(problems);
      told.forEach(({ rule, file }, index) => {
        if (severityOf(rule) === 'warning') return;
        const above = told.slice(0, index).filter((other) => severityOf(other.rule) === 'warning');
        assert.deepEqual(
          above.filter((other) => other.file !== file),
          [],
        );
      });
    }),
    { numRuns: 1000 },
  );
});

function problemAt(place: string, rule: RuleId): ContentProblem {
  const [file = '', line] = place.split(':');
  return { rule, file, line: Number(line), column: 1, what: 'This is wrong.', remedy: 'Mend it.' };
}

/** The places as they are printed, in their order. */
function placesTold(...problems: ContentProblem[]): string[] {
  return causesOf(problems).told.map(({ file, line, rule }) => `${file}:${String(line)} ${severityOf(rule)}`);
}

test('a figure to be looked at again stands before the error that may follow from it, in one file alone', () => {
  const [doubted, unfit] = [problemAt(`${TABLE}:3`, 'look-again'), problemAt(`${TABLE}:9`, 'grade')];
  const [unused, broken] = [
    problemAt('content/sources/a.yaml:1', 'unused'),
    problemAt('content/pages/a.mdx:4', 'link'),
  ];
  assert.deepEqual(placesTold(unused, unfit, doubted), [
    `${TABLE}:3 warning`,
    `${TABLE}:9 error`,
    'content/sources/a.yaml:1 warning',
  ]);
  assert.deepEqual(placesTold(unused, doubted, broken, unfit), [
    `${TABLE}:9 error`,
    'content/pages/a.mdx:4 error',
    `${TABLE}:3 warning`,
    'content/sources/a.yaml:1 warning',
  ]);
});
