import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatProblems } from '../../records/problems/format-problems.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { checkContent } from '../check-content.ts';
import { renameIn } from './rename.ts';
import type { Renamed } from './rename-kinds.ts';
import { VILLAGE } from './testing/village.ts';

const THINGS: readonly [Renamed, string][] = [
  ['page', '/mill/'],
  ['fact', 'loans-2020'],
  ['fact', 'loans-lost'],
  ['fact', 'readers-change'],
  ['source', 'annual-report-2020'],
  ['source', 'gazette-2021-loans'],
  ['event', 'flood-2019'],
  ['event', 'reading-hour'],
  ['claim', 'more-loans'],
  ['chart', 'loans-by-year'],
  ['dataset', 'loans'],
  ['term', 'loan'],
  ['map', 'mill-map'],
];

const NONE: ReadonlySet<string> = new Set();

function renamed(files: readonly ContentFile[], kind: Renamed, from: string, to: string): readonly ContentFile[] {
  const { files: after, left } = renameIn(files, { kind, from, to }, NONE);
  assert.equal(left.length === 0 ? '' : formatProblems(left), '', `${kind} ${from} → ${to}`);
  return after;
}

/** The files as they are told apart: addresses.yaml without what leads from one address to another. */
function written(files: readonly ContentFile[]): Record<string, string> {
  const withoutRedirects = (text: string) => text.replace(/^redirects:\n(?: {2}.*\n)*/, '');
  return Object.fromEntries(
    files.map(({ path, text }) => [path, path === 'content/addresses.yaml' ? withoutRedirects(text) : text]),
  );
}

test('the village is sound, with or without what is renamed in it', () => {
  assert.equal(formatProblems(checkContent(VILLAGE).problems), '');
});

test('whatever is renamed, there and back, leaves every sign as it was, but for the addresses that lead on', () => {
  const anyWord = fc.stringMatching(/^[a-z][a-z0-9]{2,9}(?:-[a-z0-9]{1,6}){0,2}$/).filter((word) => word !== 'index');
  fc.assert(
    fc.property(fc.constantFrom(...THINGS), anyWord, ([kind, from], word) => {
      const to = kind === 'page' ? `/new-${word}/` : `new-${word}`;
      const there = renamed(VILLAGE, kind, from, to);
      assert.notDeepEqual(written(there), written(VILLAGE));
      const { problems } = checkContent(there);
      assert.deepEqual(
        problems.filter(({ rule }) => rule !== 'new-address'),
        [],
      );
      assert.deepEqual(written(renamed(there, kind, to, from)), written(VILLAGE));
    }),
    { numRuns: 24 },
  );
});

/** The lines that are another after a renaming, without those of addresses. */
function linesOf(kind: Renamed, from: string, to: string): string[] {
  const texts = new Map(VILLAGE.map(({ path, text }) => [path, text]));
  return renamed(VILLAGE, kind, from, to).flatMap(({ path, text }) => {
    const before = texts.get(path)?.split('\n');
    if (!before) return [path];
    return text.split('\n').filter((line) => !before.includes(line));
  });
}

test('a fact is renamed in sentences, texts, lists and other facts; marks and remarks stay', () => {
  assert.deepEqual(linesOf('fact', 'loans-2020', 'lent'), [
    '  facts: [lent]',
    'claim: The library lent {lent} in 2020, more than before.',
    '    reason: The report of the society counts {lent} for 2020.',
    'facts: [lent]',
    'lent:',
    "  from: [lent, 'loans-2017']\r",
    'They do. The library lent <Fact id="lent" /> in 2020, and its readers grew by <Fact id="readers-change" />. One year is missing.',
    'The library lent <Fact id=\'lent\' form="value" /> in 2020.<Cite id="annual-report-2020 gazette-2021-loans" /> See [the',
  ]);
});

test('a source is renamed in pages, records, cells and links', () => {
  const lines = linesOf('source', 'annual-report-2020', 'report');
  for (const line of [
    '  sources: [ \'report\',   "gazette-2021-loans" ]   # gazette-2021-loans too',
    '2020,6105,455,report;gazette-2021-loans',
    '2017,5210,402,report',
    'chart](/charts/loans-by-year/), [its table](/data/loans/), [the source](/sources/ngo/#source-report), [the',
  ])
    assert.ok(lines.includes(line), line);
});

test('the old addresses of what was published lead to the new ones, and what led to them too', () => {
  const addresses = (files: readonly ContentFile[]) =>
    files.find(({ path }) => path === 'content/addresses.yaml')?.text.split('published:')[0];
  assert.equal(
    addresses(renamed(VILLAGE, 'dataset', 'loans', 'lent')),
    `redirects:
  /readers/: /sources/#grades
  /charts/lent/: /data/lent/
  /data/loans/: /data/lent/
`,
  );
  const there = renamed(VILLAGE, 'page', '/mill/', '/mills/upper/');
  assert.match(addresses(there) ?? '', /\n {2}\/mill\/: \/mills\/upper\/\n/);
  assert.ok(there.some(({ path }) => path === 'content/pages/mills/upper.mdx'));
  assert.doesNotMatch(addresses(renamed(there, 'page', '/mills/upper/', '/mill/')) ?? '', /mill/);
});
