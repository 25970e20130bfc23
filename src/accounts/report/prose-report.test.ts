import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proseReport } from './prose-report.ts';

test('every page has its line, and every shared run is named with its page and text', () => {
  const pages = [
    { page: 'content/pages/loans.mdx', words: 1200, sentences: 80, grade: 9.26, shared: [] },
    {
      page: 'content/pages/b.mdx',
      words: 7,
      sentences: 1,
      grade: 3,
      shared: [{ words: 'as it says', text: 'gazette' }],
    },
  ];
  assert.equal(
    proseReport(pages),
    [
      'page                     words  sentences  grade  shared runs',
      'content/pages/loans.mdx   1200         80    9.3            0',
      'content/pages/b.mdx          7          1    3.0            1',
      '',
      'content/pages/b.mdx: "as it says" (gazette)',
    ].join('\n'),
  );
});
