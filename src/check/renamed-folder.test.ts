import assert from 'node:assert/strict';
import { test } from 'node:test';
import { causesOf } from '../records/problems/causes-of.ts';
import { checkContent } from './check-content.ts';
import { editionNow } from './commands/write-edition.ts';
import { editionText } from './editions/edition-text.ts';
import { tiny } from './testing/told-with.ts';

test('a folder of a table that was renamed is told by that, and nothing that follows from it', () => {
  const { content } = checkContent(tiny);
  assert.ok(content);
  const edition = editionNow('2021-06-01', content, tiny);
  const files = [
    ...tiny.map((file) => ({ ...file, path: file.path.replace('datasets/events/', 'datasets/days/') })),
    { path: 'content/editions/2021-06-01.yaml', text: editionText(edition) },
  ];
  const told = causesOf(checkContent(files).problems).told.filter(({ rule }) => rule !== 'new-address');
  assert.deepEqual(
    told.map(({ file, what, remedy }) => `${file}: ${what} ${remedy}`),
    [
      'content/datasets/days: This folder has all the columns of "events", which is not there now and was in the edition of 1 June 2021: it seems to have been renamed. Call it events again: charts, facts, pages and links know the table by that name.',
    ],
  );
});
