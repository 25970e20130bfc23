import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCitations, citationsIn } from './published-citations.ts';

const page = (text: string) => ({ path: 'content/pages/index.mdx', text: `---\ntitle: Loans\n---\n\n${text}\n` });
const printed = (id: string) => `<${id}>`;
const OLD = page(
  'Loans rose in 2020, the <Quote cite="a">library</Quote> says.<Cite id="gazette report" /> So it was.',
);
const check = (now: ReturnType<typeof page>, isSource = true, isNamed = false) =>
  checkCitations({
    day: '1 June 2021',
    before: { '/': citationsIn(OLD, printed) },
    now: new Map([['/', now]]),
    printed,
    isSource: () => isSource,
    isNamed: () => isNamed,
  }).map(({ rule, line, what, remedy }) => ({ rule, line, words: `${what} ${remedy}` }));
const citing = (cites: string) => ({ ...OLD, text: OLD.text.replace('<Cite id="gazette report" />', cites) });

test('a citation that is gone is told, with the paragraph and the source', () => {
  assert.deepEqual(check(citing('<Cite id="gazette" />')), [
    {
      ...{ rule: 'reworded', line: 5 },
      words:
        '"Loans rose in 2020, the library …" no longer cites "report", as the edition of 1 June 2021 does, and no change names its page. If this is a slip, cite "report" again. If it rests on others now, all is well; if what it said rested on none, say so: add a file to content/changes/ that names it under pages: [/].',
    },
  ]);
});

test('a citation of another source in its place is told with both', () => {
  assert.match(
    check(citing('<Cite id="gazette times" />'))[0]?.words ?? '',
    /^"Loans rose in 2020, the library …" cites "times" where the edition of 1 June 2021 has "report", and no change names its page\. /,
  );
});

test('more citations, another order, a source that is no more, and what a change names are not told', () => {
  assert.deepEqual(check(citing('<Cite id="report" /><Cite id="times gazette" />')), []);
  assert.deepEqual(check(citing(''), false), []);
  assert.deepEqual(check(citing(''), true, true), []);
});
