import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkPage } from './check-page.ts';

const known = {
  fact: new Set(['loans-2020', 'saying']),
  source: new Set(['unsc-2375']),
  chart: new Set(['loans']),
  unprintable: new Set(['saying']),
};
const FRONT = '---\ntitle: A\ndescription: B\nreviewed: 2026-01-01\n---\n\n';

function problemsOf(body: string): string[] {
  const { problems } = checkPage({ path: 'content/pages/a.mdx', text: FRONT + body }, known);
  return problems.map(({ line, column, what, remedy }) => `${String(line)}:${String(column)} ${what} ${remedy}`);
}

test('a sound page has no problem and knows its components in reading order', () => {
  const { page, problems } = checkPage(
    {
      path: 'content/pages/a.mdx',
      text: `${FRONT}A <Fact id="loans-2020" form="value" />.<Cite id="unsc-2375" at="para. 8" />\n\n<Chart id="loans" />\n`,
    },
    known,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    page?.uses.map((use) => use.name),
    ['Fact', 'Cite', 'Chart'],
  );
  assert.equal(page.id, 'a');
});

test('an unknown id is told with the nearest one', () => {
  assert.deepEqual(problemsOf('So it is.<Cite id="unsc-2379" />'), [
    '7:16 <Cite id="unsc-2379">: there is no source with this id. Did you mean "unsc-2375"? Sources are the entries in content/sources/.',
  ]);
});

test('wrong, missing and unknown properties are told', () => {
  assert.deepEqual(
    problemsOf(
      '<Chart />\n\n<Fact id="loans-2020" form="ful" />\n\n<Cite id="unsc-2375" page="3" />\n\n<Fact id={3} />',
    ),
    [
      '7:1 <Chart> needs id="…". For example: <Chart id="…">.',
      '9:23 <Fact form="ful">: "ful" is not one of the choices. Did you mean "full"? Allowed: full, value, number, magnitude.',
      '11:22 <Cite> does not take "page". <Cite> takes: id, at.',
      '13:7 id must be text in quotation marks. Write id="…".',
    ],
  );
});

test('components that do not exist, HTML, imports and code are told', () => {
  assert.deepEqual(problemsOf('import x from "y"\n\n<Figure id="a" />\n\n<script>alert(1)</script>\n\n{1 + 1}'), [
    '7:1 A page may not import or export anything. Remove this line: every component can be used as it is.',
    '13:1 Braces { } begin code, and a page holds no code. Write \\{ and \\} for the signs themselves, or {/* … */} for a remark that is not printed.',
    '9:1 <Figure> is not a component of a page. The components are: Answer, Chart, Cite, Fact, Note, Quote.',
    '11:1 <script> is not a component of a page. The components are: Answer, Chart, Cite, Fact, Note, Quote.',
  ]);
});

test('a fact that is only a statement cannot be printed', () => {
  assert.deepEqual(problemsOf('<Fact id="saying" />'), [
    '7:7 <Fact id="saying">: this fact has neither a figure nor a date to print. Write the sentence without it, or give the fact a value or a date.',
  ]);
});

test('the same chart twice on a page is told', () => {
  assert.deepEqual(problemsOf('<Chart id="loans" />\n\n<Chart id="loans" />'), [
    '9:1 The chart "loans" is already on this page. Show it once, and refer to it in words.',
  ]);
});

test('a tag that is not closed is told with its place', () => {
  const [problem = ''] = problemsOf('A <Note title="x"> without an end.');
  assert.match(problem, /^7:\d+ This is not valid MDX: .*Look for a tag that is not closed/s);
});

test('no text makes the check throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      checkPage({ path: 'content/pages/a.mdx', text: FRONT + text }, known);
      checkPage({ path: 'content/pages/a.mdx', text }, known);
    }),
  );
});
