import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TINY_CONTENT } from '../../e2e/commands.ts';
import { readContentFiles } from '../records/reading/content-files.ts';
import { checkContent } from './check-content.ts';
import { pageKeys } from './page-keys.ts';

const sound = await readContentFiles(TINY_CONTENT);

/** The addresses whose key changes with an edit of one file. */
function changedBy(file: string, from: string, to: string): string[] {
  const edited = sound.map(({ path, text }) => ({ path, text: path === file ? text.replace(from, to) : text }));
  assert.notDeepEqual(edited, sound, `${file} does not hold "${from}"`);
  const [before, after] = [sound, edited].map((files) => {
    const { content, problems } = checkContent(files);
    if (!content) throw new Error(JSON.stringify(problems));
    return pageKeys({ content, files, code: 'the code' });
  });
  return ADDRESSES.filter((address) => before?.(address) !== after?.(address));
}

const ADDRESSES = ['/', '/claims/more-loans/', '/sources/', '/charts/loans-by-year.png'];

test('a word of a page counts for this page only', () => {
  assert.deepEqual(changedBy('content/pages/index.mdx', 'Nobody knows', 'None knows'), ['/']);
  assert.deepEqual(changedBy('content/claims/more-loans.mdx', 'Nobody else', 'No other'), ['/claims/more-loans/']);
});

test('what a page says of itself counts for all, and so do records', () => {
  assert.deepEqual(changedBy('content/pages/index.mdx', 'title: ', 'title: Again, '), ADDRESSES);
  assert.deepEqual(changedBy('content/site.yaml', 'name: ', 'name: New '), ADDRESSES);
});

test('what a page names counts for all', () => {
  assert.deepEqual(changedBy('content/pages/index.mdx', '<Fact id="books-read-aloud" />', 'many'), ADDRESSES);
});

test('so does the code', () => {
  const { content } = checkContent(sound);
  assert.ok(content);
  const [one, other] = ['one', 'other'].map((code) => pageKeys({ content, files: sound, code })('/'));
  assert.notEqual(one, other);
});
