import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolvedFact } from '../../../evidence/facts/resolved-fact.ts';
import { stated } from '../../../evidence/facts/testing/sample-facts.ts';
import { parseMdx } from '../../../records/reading/mdx-document.ts';
import { checkBareFigures } from './check-bare-figures.ts';
import type { Known } from '../page-rule.ts';

const facts = new Map<string, ResolvedFact>([
  stated('fines', { unit: 'million US dollars', value: 1720 }),
  stated('fall', { unit: 'percent', value: -33.2 }),
  stated('readers', { unit: 'readers a day', value: [20, 30] }),
  stated('members', { unit: 'members', value: 33 }),
  stated('chairs', { unit: 'chairs', value: 33 }),
]);
const known = { facts } as unknown as Known;

function told(text: string): string[] {
  const problems = checkBareFigures({ address: '/', document: parseMdx('a.mdx', text), known });
  return problems.map(({ rule, line, column, end, what, remedy, fix }) =>
    [rule, `${line}:${column}–${end?.column ?? ''}`, what, remedy, fix ?? ''].join(' | '),
  );
}

test('a bare figure is told where it stands, with the fact that has its value', () => {
  assert.deepEqual(told('Calm.\n\nIt cost *about* $1.72 billion.'), [
    'bare-figure | 3:17–30 | "$1.72 billion" is a bare figure. | Bind it to data: <Fact id="fines" /> has this value. | <Fact id="fines" />',
  ]);
});

test('a fact of the same value is proposed only where what it counts stands behind the figure', () => {
  const write =
    'Write it into content/facts/ (npm run new -- fact), and print it with <Fact id="…" />. If it is none, use <Literal why="…">. | ';
  assert.deepEqual(told('They had 33 chairs.'), [
    'bare-figure | 1:10–12 | "33" is a bare figure. | Bind it to data: <Fact id="chairs" /> has this value. | <Fact id="chairs" />',
  ]);
  for (const [text, place] of [
    ['They had 33 carts.', '1:10–12'],
    ['They were 33.', '1:11–13'],
  ] as const)
    assert.deepEqual(told(text), [`bare-figure | ${place} | "33" is a bare figure. | ${write}`]);
});

test('a figure without a fact, and one in words, are told with what to do', () => {
  assert.deepEqual(told('Some 7,000 came. Half of them left.'), [
    'bare-figure | 1:6–11 | "7,000" is a bare figure. | Write it into content/facts/ (npm run new -- fact), and print it with <Fact id="…" />. If it is none, use <Literal why="…">. | ',
    'figure-in-words | 1:18–25 | "Half of" is a bare figure. | Write it into content/facts/ (npm run new -- fact), and print it with <Fact id="…" />. If it is none, use <Literal why="…">. | ',
  ]);
  assert.deepEqual(told('Four more members came, and dozens of others.'), [
    'figure-in-words | 1:1–18 | "Four more members" is a bare figure. | Write it into content/facts/ (npm run new -- fact), and print it with <Fact id="…" />. If it is none, use <Literal why="…">. | ',
    'loose-figure | 1:29–38 | "dozens of" speaks of a figure without giving it. | Print the figure with <Fact id="…" />. If nobody gives one, say so: <Literal why="…">. | ',
  ]);
});

test('quotations and what was let through are left alone', () => {
  const text = '<Quote cite="a">33 percent</Quote> <Literal why="A street.">38 Lane</Literal> `33 percent`';
  assert.deepEqual(told(text), []);
});

test('a figure within typed quotation marks may be that of a source', () => {
  assert.deepEqual(told('She wrote: “fines fell by 33 percent”.'), [
    'bare-figure | 1:27–37 | "33 percent" is a bare figure within quotation marks. | If a source has these words, write <Quote cite="…">fines fell by 33 percent</Quote> without the marks. If not, take the marks away, and print the figure with <Fact id="…" />. | ',
  ]);
});

test('a figure in the front matter, where no fact can stand, is told', () => {
  assert.deepEqual(told('---\ntitle: Fines\nsummary: Fines fell by 33 percent.\n---\n\nWords.'), [
    'bare-figure | 3:10– | "33 percent" under "summary" is a bare figure. | No fact can be printed there: say it without the figure. | ',
  ]);
});
