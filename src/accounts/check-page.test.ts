import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkPage } from './check-page.ts';
import { readPage } from './page-kind.ts';
import type { ChartModel } from '../charts/model/chart-types.ts';
import type { Dataset } from '../evidence/datasets/dataset.ts';
import type { Known } from './rules/page-rule.ts';

const known: Known = {
  asOf: undefined,
  ids: {
    fact: new Set(['loans-2020', 'saying']),
    source: new Set(['unsc-2375']),
    map: new Set(),
    image: new Set(['mill']),
    dataset: new Set(),
    chart: new Set(['loans']),
    term: new Set(['register']),
    claim: new Set(['loans-doubled']),
    event: new Set(['opening']),
    category: new Set(['loan']),
    resolution: new Set(['12']),
  },
  keptIn: {
    fact: 'Facts are the entries in content/facts/.',
    source: 'Sources are the entries in content/sources/.',
    map: '',
    image: '',
    dataset: '',
    chart: '',
    term: '',
    claim: '',
    event: '',
    category: '',
    resolution: '',
  },
  unprintable: new Set(['saying']),
  facts: new Map(),
  termNames: new Map(),
  anchors: new Map([
    ['/a/', new Set(['how-many'])],
    ['/loans/', new Set(['renewals'])],
  ]),
  assets: new Set(['/mill.png']),
  datasets: new Map(),
  chartNamed: () => undefined,
  sourceUrls: new Set(['https://gazette.example/2021']),
  origin: 'https://library.example',
};
const FRONT = '---\ntitle: A\ndescription: B\nsummary: C\nreviewed: 2026-01-01\n---\n\n';

function problemsOf(body: string): string[] {
  const problems = checkPage(readPage({ path: 'content/pages/a.mdx', text: FRONT + body }), known);
  return problems.map(({ line, column, what, remedy }) => `${String(line)}:${String(column)} ${what} ${remedy}`);
}

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

test('headings begin at the second level, skip none, are not empty and do not come twice', () => {
  assert.deepEqual(problemsOf('# One\n\n### Two\n\n##\n\n## Three\n\n## Three'), [
    '8:1 This heading is of the first level. Begin it with ##. The title of the page comes from its front matter.',
    '10:1 This heading skips a level: it is ### after #. Begin it with ##.',
    '12:1 This heading is empty. Give it words, or remove it.',
    '16:1 The heading "Three" is here a second time (first on line 14). Word one of the two differently, so that a link to it is clear.',
  ]);
});

test('an image is shown by its component, with a name that can be an id', () => {
  assert.deepEqual(problemsOf('![The mill](/The-Mill.PNG)\n\n<Image id="mill" />'), [
    '8:1 An image written as ![…](/The-Mill.PNG) has no credit, no licence and no size. Put the file into content/images/ as the-mill.png, describe it in the-mill.yaml beside it, and write <Image id="the-mill" />.',
  ]);
});

test('sound links are let through', () => {
  const links = ['/loans/', '/loans/#renewals', '#how-many', '../loans/', '/mill.png', 'https://gazette.example/2021'];
  assert.deepEqual(problemsOf(`${links.map((url) => `[the loans](${url})`).join(', ')}.`), []);
});

test('a link within the site that leads nowhere is told', () => {
  assert.deepEqual(
    problemsOf('[the loans](/lones/)\n\n[renewals](/loans/#renewal)\n\n[home](https://library.example/loans/)'),
    [
      '8:1 There is no page "/lones/". Did you mean "/loans/"? The pages are the files in content/pages/: loans.mdx is /loans/.',
      '10:1 There is no section "#renewal" on the page "/loans/". Did you mean "renewals"? A section is named after its heading: ## How many? is #how-many.',
      '12:1 "https://library.example/loans/" is an address of this site, written in full. Write [words](/loans/).',
    ],
  );
});

test('a link to another site is secure and that of a source', () => {
  assert.deepEqual(problemsOf('[a report](http://gazette.example/2021)\n\n[a report](https://other.example/)'), [
    '8:1 "http://gazette.example/2021" does not begin with https://. Write the full, secure address.',
    '10:1 "https://other.example/" is not the address of a source. Add it to content/sources/ and cite it with <Cite id="…" />, so that readers see who says so and when.',
  ]);
});

test('the words of a link say where it leads', () => {
  assert.deepEqual(problemsOf('[here](/loans/)\n\n[](/loans/)'), [
    '8:1 "here" does not say where the link leads. Link the words that name what is there.',
    '10:1 This link has no words. Link the words that name what is there.',
  ]);
});

test('footnotes are told, defined or not', () => {
  assert.deepEqual(problemsOf('So it is.[^1] Or not.[^2]\n\n[^1]: A remark.'), [
    '8:10 "[^1]" is a footnote, and pages have none. Cite the source with <Cite id="…" />, or put the remark into the text or a <Note>.',
    '8:14 "[^2]" is a footnote, and pages have none. Cite the source with <Cite id="…" />, or put the remark into the text or a <Note>.',
    '10:1 "[^1]" is a footnote, and pages have none. Cite the source with <Cite id="…" />, or put the remark into the text or a <Note>.',
  ]);
});

test('a citation may name several sources, each of which exists and is named once', () => {
  const problems = checkPage(
    readPage({ path: 'content/pages/a.mdx', text: `${FRONT}So.<Cite id="unsc-2375 unsc-2379 unsc-2375" />` }),
    known,
  );
  assert.deepEqual(
    problems.map(({ what, fix }) => [what, fix]),
    [
      ['<Cite id="unsc-2375 unsc-2379 unsc-2375">: "unsc-2375" is named twice.', 'id="unsc-2375 unsc-2379"'],
      ['<Cite id="unsc-2375 unsc-2379 unsc-2375">: there is no source "unsc-2379".', 'id="unsc-2375"'],
    ],
  );
});

test('a quotation has words, and fewer than 25', () => {
  const quote = (words: number) => `<Quote cite="unsc-2375" lang="en">${'word '.repeat(words)}</Quote>`;
  assert.deepEqual(problemsOf(`He said ${quote(24)}.`), []);
  assert.deepEqual(problemsOf(`He said ${quote(25)}.`), [
    '8:9 This quotation has 25 words; fewer than 25 are allowed. Quote the words that matter, and tell the rest in your own.',
  ]);
  assert.deepEqual(problemsOf(`He said ${quote(0)}.`), [
    '8:9 This quotation is empty. Put the words that were said between <Quote …> and </Quote>.',
  ]);
});

test('the language of a quotation is a tag', () => {
  assert.deepEqual(problemsOf('So <Quote cite="unsc-2375" lang="Korean (South)">is it</Quote>.'), [
    '8:28 <Quote lang="Korean (South)">: this is not a language. Write a tag such as en, ko or zh-Hant.',
  ]);
});

test('a heading with an id of the frame, or of a thing on the page, is told', () => {
  const taken = [
    'Menu',
    'Related',
    'Figures',
    'Rests on',
    'Source 1',
    'Cite 1',
    'Figure loans 2020',
    'Chart loans',
    'Term register',
  ];
  for (const words of taken)
    assert.deepEqual(problemsOf(`## ${words}\n\nHere.`), [
      `8:1 The heading "${words}" has the name of a part that the site puts on this page. Add a word, so that a link to it leads there.`,
    ]);
  for (const words of ['The menu', 'Related claims', 'Source one', 'Chart boats', 'History', 'Measures'])
    assert.deepEqual(problemsOf(`## ${words}\n\nHere.`), []);
});

test('below the words of a claim and of a resolution stand parts of their own', () => {
  for (const [folder, words] of [
    ['claims', 'History'],
    ['claims', 'Would change'],
    ['resolutions', 'Measures'],
  ] as const) {
    const page = readPage({ path: `content/${folder}/a.mdx`, text: `${FRONT}## ${words}\n\nHere.` });
    assert.equal(checkPage(page, known).length, 1, words);
  }
});

test('the rows of a table on the page have ids too', () => {
  const rows = [{ line: 2, cells: { year: '2017' } }];
  const loans = { id: 'loans', key: ['year'], columns: [{ name: 'year' }], rows } as unknown as Dataset;
  const withTable = {
    ...known,
    ids: { ...known.ids, dataset: new Set(['loans']) },
    datasets: new Map([['loans', loans]]),
  };
  const told = (body: string) =>
    checkPage(readPage({ path: 'content/pages/a.mdx', text: FRONT + body }), withTable).map(({ what }) => what);
  assert.deepEqual(told('## Loans 2017\n\n<Table id="loans" columns="year" />'), [
    'The heading "Loans 2017" has the name of a part that the site puts on this page.',
  ]);
  assert.deepEqual(told('## Loans 2017\n\nHere.'), []);
});

test('a claim and a map stand once on a page', () => {
  assert.deepEqual(problemsOf('<Claim id="loans-doubled" />\n\n<Claim id="loans-doubled" />'), [
    '10:1 The claim "loans-doubled" is already on this page. Show it once, and refer to it in words.',
  ]);
});

test('a crossing needs a chart of two series with figures at both of its places', () => {
  const points = [{ value: 5, sources: [] }];
  const model = {
    ...{ kind: 'bar', title: 'Boats', unit: 'boats', slots: [{ key: '2001' }] },
    series: [
      { label: 'In', colour: 'one', points },
      { label: 'Out', colour: 'two', points },
    ],
  } as unknown as ChartModel;
  const ids = { ...known.ids, map: new Set(['river']) };
  const told = (before: string) =>
    checkPage(
      readPage({
        path: 'content/pages/a.mdx',
        text: `${FRONT}<Crossing map="river" chart="loans" before="2001" after="${before}" />`,
      }),
      { ...known, ids, chartNamed: () => model },
    ).map(({ what, remedy }) => `${what} ${remedy}`);
  assert.deepEqual(told('2001'), []);
  assert.deepEqual(told('2002'), [
    '<Crossing chart="loans">: “In” has no figure for 2002. Name a chart of two series, and two places of its axis with figures, as its data write them.',
  ]);
});
