import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asOpened } from './as-opened.ts';

const MESSAGE = `content/pages/index.mdx:3:1
  There is no chart "loans" in content/charts/ (content/site.yaml:3).
  The guide, content/README.md, says more, and so does all of content/.`;

function told(folder: string, called: string): string {
  return asOpened(MESSAGE, { folder, called });
}

test('a place is a path that opens from where its reader stands', () => {
  assert.equal(told('/site/content', '/site'), MESSAGE);
  assert.equal(
    told('/library', '/site'),
    `../library/pages/index.mdx:3:1
  There is no chart "loans" in ../library/charts/ (../library/site.yaml:3).
  The guide, content/README.md, says more, and so does all of ../library/.`,
  );
  assert.equal(
    told('/site/content', '/site/content'),
    `pages/index.mdx:3:1
  There is no chart "loans" in charts/ (site.yaml:3).
  The guide, content/README.md, says more, and so does all of ./.`,
  );
  assert.equal(
    told('/site/content', '/site/content/pages'),
    `index.mdx:3:1
  There is no chart "loans" in ../charts/ (../site.yaml:3).
  The guide, content/README.md, says more, and so does all of ../.`,
  );
});

test('what an editor wrote, and addresses, are quoted as they stand', () => {
  const quoted = '"content/pages/loans.mdx" is no address, and https://library.example/content/loans is one.';
  assert.equal(asOpened(quoted, { folder: '/library', called: '/site' }), quoted);
});

test('a message that was put so once stays as it is', () => {
  for (const folder of ['/site/content/library', '/library', '/site/content'])
    for (const called of ['/site', '/', '/site/content']) {
      const once = told(folder, called);
      assert.equal(asOpened(once, { folder, called }), once, `${folder} from ${called}`);
    }
});
