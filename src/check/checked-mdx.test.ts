import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedMdx } from './checked-mdx.ts';

interface Plugin {
  enforce: string;
  transform: {
    order: string;
    filter: { id: RegExp };
    handler: (text: string, id: string) => { code: string };
  };
}

/** What the integration adds to the build. */
function plugins(): Plugin[] {
  const added: Plugin[] = [];
  const setup = checkedMdx('/site/content').hooks['astro:config:setup'] as unknown as (options: object) => void;
  setup({ updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) => added.push(...vite.plugins) });
  return added;
}

test('the compiler of pages, in a build and in development, gets a text only if it holds no code', () => {
  const [plugin] = plugins();
  assert.ok(plugin);
  const { handler, filter, order } = plugin.transform;
  assert.deepEqual([plugin.enforce, order], ['pre', 'pre']);
  assert.ok(filter.id.test('/site/content/pages/a.mdx'));
  assert.equal(handler('---\ntitle: A\n---\n\nSo.\n', '/site/content/pages/a.mdx').code, '---\n\n---\n\nSo.\n\n');
  assert.throws(() => handler('---\ntitle: A\n---\n\nSo {1}.\n', '/site/content/pages/b/a.mdx'), {
    message: `content/pages/b/a.mdx:5:4
  Braces { } begin code, and a page holds no code.
  Write \\{ and \\} for the signs themselves, or {/* … */} for a remark that is not printed.

1 problem in 1 file. Nothing was built.`,
  });
});
