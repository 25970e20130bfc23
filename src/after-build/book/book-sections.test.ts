import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TINY_CONTENT } from '../../../e2e/commands.ts';
import { loadContent } from '../../check/load-content.ts';
import { bookSections } from './book-sections.ts';

const content = await loadContent(TINY_CONTENT);

test('a book begins with the home page and what is handed out, under its own name, before the chapters', () => {
  const [home] = content.pages.values();
  assert.ok(home);
  const page = (id: string, more: object) => {
    return [id, { ...home, id, address: `/${id}/`, frontMatter: { ...home.frontMatter, ...more } }] as const;
  };
  const pages = new Map([
    ['index', home],
    page('loans', { order: 1 }),
    page('sheet', { sheets: 2, title: 'In short' }),
  ]);
  const [first, second, third] = bookSections({ ...content, pages });
  assert.deepEqual([first?.address, second?.address, third?.address], ['/', '/sheet/', '/loans/']);
  assert.deepEqual([second?.title, second?.id, third?.title], ['In short', 's2-sheet', undefined]);
});
