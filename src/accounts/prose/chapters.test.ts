import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chaptersOf } from './chapters.ts';
import type { Page } from './page.ts';

const page = (id: string, frontMatter: Partial<Page['frontMatter']>) => ({ id, frontMatter }) as Page;

test('chapters are the pages of the menu with a question, in order; the home page is none', () => {
  const question = 'Is it?';
  const pages = [
    page('second', { navigation: 'Second', question, order: 2 }),
    page('about', { navigation: 'About', order: 9 }),
    page('index', { navigation: 'Start', question, order: 0 }),
    page('hidden', { question, order: 1 }),
    page('first', { navigation: 'First', question, order: 1 }),
  ];
  assert.deepEqual(
    chaptersOf(pages).map(({ id }) => id),
    ['first', 'second'],
  );
});
