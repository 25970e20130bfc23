import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceSchema } from '../../evidence/sources/source-schema.ts';
import { readBibtex, readRis } from '../testing/read-references.ts';
import { toBibtex } from './to-bibtex.ts';
import { toCsl } from './to-csl.ts';
import { toRis } from './to-ris.ts';

const source = (id: string, values: object) => ({
  id,
  ...sourceSchema.parse({ publisher: 'Mill & Sons', title: 'Loans', seen: 'original', language: 'en', ...values }),
});

const repost = source('agency-2018-04', {
  kind: 'wire',
  speaker: 'unnamed',
  publisher: 'Agency',
  carrier: 'A paper',
  title: '50% of {loans} #1',
  describedTitle: true,
  seen: 'repost',
  published: '2018-04',
  language: 'ko',
});
const report = source('mill-2019', {
  kind: 'think-tank',
  published: '2019-12-03',
  url: 'https://mill.example/a_b?c=%20d&e={f}',
});

test('a press report names its agency as author and the paper that carried it, with grade and how it was seen', () => {
  assert.deepEqual(toCsl(repost), {
    id: 'agency-2018-04',
    type: 'article-newspaper',
    title: '[50% of {loans} #1]',
    author: [{ literal: 'Agency' }],
    'container-title': 'A paper',
    issued: { 'date-parts': [[2018, 4]] },
    language: 'ko',
    note: 'Grade: press with unnamed sources. Seen as a repost, not linked.',
    custom: { kind: 'wire', grade: 'press with unnamed sources', seen: 'repost', titleDescribed: true },
  });
});

test('BibTeX keeps names whole, writes out what TeX would take for a command, and leaves addresses alone', () => {
  assert.equal(
    toBibtex([toCsl(repost), toCsl(report)]),
    String.raw`@article{agency-2018-04,
  author = {{Agency}},
  title = {{[50\% of \textbraceleft{}loans\textbraceright{} \#1]}},
  journal = {{A paper}},
  year = {2018},
  month = {4},
  date = {2018-04},
  language = {ko},
  note = {Grade: press with unnamed sources. Seen as a repost, not linked.}
}

@techreport{mill-2019,
  author = {{Mill \& Sons}},
  title = {{Loans}},
  institution = {{Mill \& Sons}},
  year = {2019},
  month = {12},
  day = {3},
  date = {2019-12-03},
  language = {en},
  url = {https://mill.example/a_b?c=%20d&e=%7Bf%7D},
  note = {Grade: research.}
}
`,
  );
});

test('RIS has a record for each publication, and leaves unknown parts of a date empty', () => {
  const lines = toRis([toCsl(repost), toCsl(report)]).split('\r\n');
  assert.deepEqual(lines.slice(0, 10), [
    'TY  - NEWS',
    'ID  - agency-2018-04',
    'AU  - Agency',
    'TI  - [50% of {loans} #1]',
    'T2  - A paper',
    'PY  - 2018',
    'DA  - 2018/04//',
    'LA  - ko',
    'N1  - Grade: press with unnamed sources. Seen as a repost, not linked.',
    'ER  - ',
  ]);
  assert.ok(lines.includes('DA  - 2019/12/03/'));
  assert.equal(lines.filter((line) => line === 'ER  - ').length, 2);
});

test('a publication without a date says none', () => {
  const csl = toCsl(source('undated', { kind: 'dataset' }));
  assert.equal(csl.issued, undefined);
  assert.doesNotMatch(toBibtex([csl]), /year|month|date =/);
  assert.doesNotMatch(toRis([csl]), /^(?:PY|DA)/m);
});

test('in RIS, a name with a comma is no author, which readers would take apart, but the publisher', () => {
  const lines = toRis([toCsl(source('office', { kind: 'government', publisher: 'Office, Upper Mill' }))]).split('\r\n');
  assert.equal(lines.filter((line) => line.includes('Office')).join(), 'PB  - Office, Upper Mill');
});

test('a copy in an archive of the web is named in all three files', () => {
  const archive = 'https://archive.example/2020_01/a_b?c=%20&d#e~f';
  const item = toCsl({ ...report, archive });
  assert.equal(item.custom?.archive, archive);
  assert.equal(item.note, `Grade: research. Archived copy: ${archive}`);
  for (const [read] of [readBibtex(toBibtex([item])), readRis(toRis([item]))]) assert.equal(read?.note, item.note);
});

test('institutions with "and", braces, commas, umlauts and Korean names stay whole, in an order that readers keep', () => {
  const names = [
    'Office of Trade and Industry',
    'Mill, Weir and Sons, Ltd.',
    'The {Upper} Mill',
    'Bibliothèque für Müller & Søn',
    '통일부 (Ministry of Unification)',
    '商务部, 海关总署',
    'and others',
  ];
  const items = names.map((publisher, index) => toCsl({ ...report, id: `a${String(index)}`, publisher }));
  assert.deepEqual(
    readBibtex(toBibtex(items)).map(({ author }) => author),
    names,
  );
  for (const [index, { author, holder }] of readRis(toRis(items)).entries()) {
    const [name = ''] = names.slice(index);
    assert.deepEqual([author, holder], [name.includes(',') ? '' : name, name]);
  }
});

test('a year before 1000 has four digits where it is text', () => {
  const old = toCsl(source('old', { kind: 'ngo', published: '0999-02-03', url: 'https://mill.example/' }));
  assert.match(toBibtex([old]), /year = \{0999\},[^]* {2}date = \{0999-02-03\}/);
  assert.match(toRis([old]), /PY {2}- 0999\r\nDA {2}- 0999\/02\/03\/\r\n/);
  assert.deepEqual(old.issued, { 'date-parts': [[999, 2, 3]] });
});
