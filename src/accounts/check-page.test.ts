import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkPage } from './check-page.ts';
import { readPage } from './page-kind.ts';
import { FRONT, known, problemsOf } from './testing/check-a-page.ts';

test('a sound page has no problem and knows its components in reading order', () => {
  const read = readPage({
    path: 'content/pages/a.mdx',
    text: `${FRONT}A <Fact id="loans-2020" form="value" />.<Cite id="unsc-2375" at="para. 8" />\n\n<Chart id="loans" />\n`,
  });
  const { page } = read;
  assert.deepEqual(checkPage(read, known), []);
  assert.deepEqual(
    page?.uses.map((use) => use.name),
    ['Fact', 'Cite', 'Chart'],
  );
  assert.equal(page.id, 'a');
});

test('an unknown id is told with the nearest one', () => {
  assert.deepEqual(problemsOf('So it is.<Cite id="unsc-2379" />'), [
    '8:16 <Cite id="unsc-2379">: there is no source with this id. Did you mean "unsc-2375"? Sources are the entries in content/sources/.',
  ]);
});

test('wrong, missing and unknown properties are told', () => {
  assert.deepEqual(
    problemsOf(
      '<Chart />\n\n<Fact id="loans-2020" form="ful" />\n\n<Cite id="unsc-2375" page="3" />\n\n<Fact id={3} />',
    ),
    [
      '8:1 <Chart> needs id="…". For example: <Chart id="…">.',
      '10:23 <Fact form="ful">: "ful" is not one of the choices. Did you mean "full"? Allowed: full, value, number, magnitude, change, words.',
      '12:22 <Cite> does not take "page". <Cite> takes: id, at.',
      '14:7 id must be text in quotation marks. Write id="…".',
    ],
  );
});

test('components that do not exist, HTML, imports and code are told', () => {
  assert.deepEqual(problemsOf('import x from "y"\n\n<Figure id="a" />\n\n<script>alert(1)</script>\n\n{1 + 1}'), [
    '10:1 <Figure> is not a component of a page. The components are: Answer, Chapters, Chart, Cite, Claim, Claims, Crossing, Dates, Evidence, EvidenceAgainst, EvidenceFor, Fact, Flow, Image, KeyFigures, Literal, Literals, Makers, Map, Measures, Note, Quote, Spark, Table, Term, Timeline, Verdicts, Voices.',
    '12:1 <script> is HTML, and a page holds none. The components are: Answer, Chapters, Chart, Cite, Claim, Claims, Crossing, Dates, Evidence, EvidenceAgainst, EvidenceFor, Fact, Flow, Image, KeyFigures, Literal, Literals, Makers, Map, Measures, Note, Quote, Spark, Table, Term, Timeline, Verdicts, Voices.',
    '8:1 A page may not import or export anything. Remove this line: every component can be used as it is.',
    '14:1 Braces { } begin code, and a page holds no code. Write \\{ and \\} for the signs themselves, or {/* … */} for a remark that is not printed.',
  ]);
});

test('a fact that is only a statement cannot be printed', () => {
  assert.deepEqual(problemsOf('<Fact id="saying" />'), [
    '8:7 <Fact id="saying">: this fact has neither a figure nor a date to print. Write the sentence without it, or give the fact a value or a date.',
  ]);
});

test('the same chart twice on a page is told', () => {
  assert.deepEqual(problemsOf('<Chart id="loans" />\n\n<Chart id="loans" />'), [
    '10:1 The chart "loans" is already on this page. Show it once, and refer to it in words.',
  ]);
});

test('a strong date that is not among the dates is told', () => {
  const [problem = ''] = problemsOf('<Dates label="A" events="a b" strong="c" />').filter((each) =>
    each.includes('not among'),
  );
  assert.match(problem, /^8:\d+ <Dates strong="c">: this event is not among those in events="…"\. Name it there too/);
});

test('a tag that is not closed is told with its place', () => {
  const [problem = ''] = problemsOf('A <Note title="x"> without an end.');
  assert.match(problem, /^8:\d+ <Note> is not closed\. Write <\/Note> where it ends/);
});

test('no text makes the check throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      checkPage(readPage({ path: 'content/pages/a.mdx', text: FRONT + text }), known);
      checkPage(readPage({ path: 'content/pages/a.mdx', text }), known);
    }),
  );
});
