import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblems } from '../../records/problems/format-problems.ts';
import { parseMdx } from '../../records/reading/mdx-document.ts';
import { readRecordMaps } from '../../records/reading/read-records.ts';
import { factSchemaFor } from './fact-schema.ts';
import { sourceSchema } from '../sources/source-schema.ts';
import { resolveFacts } from './resolve-facts.ts';
import { loans } from './testing/sample-facts.ts';

const SOURCES = `
a: { kind: official-statistics, publisher: Library, title: Report, seen: archive, language: en }
b: { kind: news, speaker: unnamed, publisher: Gazette, title: Rumours, seen: archive, language: en }
c: { kind: news, speaker: named, publisher: Gazette, title: What we saw, seen: archive, language: en }
d: { kind: state-media, publisher: Herald, title: What the mayor says, seen: archive, language: en }
`;
const PAGE = `---
title: Loans
---

The library lent <Fact id="loans-2020" /> in 2020.<Cite id="a" /> That is <Fact id="loans-fall" form="change" />.

Among all the libraries of the valley that have ever kept a register of what they lend, only one lent <Fact id="loans-2020" form="value" /> in a year that its own committee had called, before it had begun, a year to forget.
`;

function check(facts: string, pages: readonly string[] = []) {
  const written = readRecordMaps([{ path: 'content/facts/loans.yaml', text: facts }], factSchemaFor);
  const sources = readRecordMaps([{ path: 'content/sources/all.yaml', text: SOURCES }], () => sourceSchema).values;
  const documents = pages.map((text, index) => parseMdx(`content/pages/${index}.mdx`, text));
  const { values, problems } = resolveFacts(written, { datasets: new Map([['loans', loans]]), sources, documents });
  return { values, told: formatProblems([...written.problems, ...problems]) };
}

const LOANS_2020 =
  'loans-2020: { dataset: loans, where: { year: 2020 }, column: loans, reduce: only, expect: 100, standing: established, sources: [a] }\n';
const LOANS_FALL =
  'loans-fall: { from: [loans-2018, loans-2020], reduce: percent-change, expect: -75, standing: established }\n';
const LOANS_2018 =
  'loans-2018: { dataset: loans, where: { year: 2018 }, column: loans, reduce: only, expect: 400, standing: established }\n';

test('facts are worked out whatever their order, and kept in it', () => {
  const { values, told } = check(LOANS_FALL + LOANS_2018 + LOANS_2020);
  assert.equal(told, '');
  assert.deepEqual([...values.keys()], ['loans-fall', 'loans-2018', 'loans-2020']);
  assert.equal(values.get('loans-fall')?.value, -75);
});

test('a cell that changes names every sentence that rests on it, also through other facts', () => {
  const facts = LOANS_FALL + LOANS_2018 + LOANS_2020.replace('100', '110');
  assert.equal(
    check(facts, [PAGE]).told,
    `content/facts/loans.yaml:3:91
  The dataset "loans" now gives 100 (line 4); the fact expects 110.
  Read the sentences that use this fact again, then write expect: 100.
  These rest on it:
  content/pages/0.mdx:5:18 The library lent [loans-2020] in 2020.
  content/pages/0.mdx:5:75 That is [loans-fall].
  content/pages/0.mdx:7:103 … have ever kept a register of what they lend, only one lent [loans-2020] in a year that its own committee had called, before …

1 problem in 1 file. Nothing was built.`,
  );
});

test('a sentence of front matter that rests on the cell is named too', () => {
  const page =
    "---\nquestion: Why only {loans-2018:number} books?\nlist:\n  - { then: 'Of {loans-fall:change} we know.' }\n---\n";
  assert.match(
    check(LOANS_FALL + LOANS_2018.replace('400', '401') + LOANS_2020, [page]).told,
    / {2}content\/pages\/0\.mdx:2:11 Why only \{loans-2018:number\} books\?\n {2}content\/pages\/0\.mdx:4:13 Of \{loans-fall:change\} we know\.\n/,
  );
});

test('a fact that no page prints says so', () => {
  assert.match(check(LOANS_2018.replace('400', '401')).told, /write expect: 400\.\n {2}No page prints it./);
});

test('facts that are computed from each other are told with the way round', () => {
  const facts = `
one: { from: [two, three], reduce: sum, expect: 1, standing: established }
two: { from: [one, three], reduce: sum, expect: 1, standing: established }
three: { statement: s, value: 1, attribution: x, standing: established, sources: [a] }
`;
  assert.equal(
    check(facts).told,
    `content/facts/loans.yaml:2:14
  This fact is computed from itself: one, from two, from one.
  Let one of them rest on a table or on sources.

content/facts/loans.yaml:3:14
  This fact is computed from itself: two, from one, from two.
  Let one of them rest on a table or on sources.

2 problems in 1 file. Nothing was built.`,
  );
});

test('a standing is not better than the best source allows', () => {
  const fact = (sources: string, standing = 'established') =>
    check(`x: { statement: s, value: 1, attribution: x, standing: ${standing}, sources: [${sources}] }`).told;
  for (const sources of ['a', 'b, a', 'c, d']) assert.equal(fact(sources), '');
  assert.equal(fact('b', 'reported'), '');
  assert.equal(
    fact('b, c'),
    `content/facts/loans.yaml:1:56
  This is called established, but the grade of its sources is: press with unnamed sources, press on the record.
  Write standing: reported, or add an official document, official statistics, a named official or research.

1 problem in 1 file. Nothing was built.`,
  );
});

test('a computed fact is no firmer than the least firm of those it is computed from', () => {
  const facts = (standing: string) => `
one: { statement: s, value: 1, attribution: x, standing: estimate, sources: [b] }
two: { statement: s, value: 1, attribution: x, standing: superseded, sources: [a] }
both: { from: [one, two], reduce: sum, expect: 2, standing: ${standing} }
`;
  assert.equal(check(facts('estimate')).told, '');
  assert.equal(
    check(facts('established')).told,
    `content/facts/loans.yaml:4:61
  This is called established, but it is computed from "one", which is an estimate.
  Write standing: estimate.

1 problem in 1 file. Nothing was built.`,
  );
});
