import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { pair, swapParts } from './swap-parts.ts';

const { window } = new JSDOM();

/** A document with this in its body. */
function documentOf(html: string): Document {
  return new window.DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
}

/** A page that shows a text of the server, and what swaps another text into it. */
function open(html: string) {
  const document = documentOf(html);
  Reflect.set(globalThis, 'document', document);
  const shown = new WeakMap<Node, Node>();
  let sent: Node = document.body.cloneNode(true);
  pair(shown, sent, document.body);
  const swap = (next: string) => {
    const after = documentOf(next).body;
    swapParts(shown, sent, after);
    sent = after;
  };
  return { document, swap };
}

const anyPart = fc.oneof(
  fc.constantFrom(
    '<p>One.</p>',
    '<p>Two <b>words</b>.</p>',
    '<ul><li>a</li><li>b</li></ul>',
    'Text',
    '<p class="x">One.</p>',
    '<x-part>c</x-part>',
  ),
  fc
    .array(fc.constantFrom('<i>a</i>', 'b', '<b>c</b>'), { maxLength: 4 })
    .map((parts) => `<div>${parts.join('')}</div>`),
);
const anyPage = fc.array(anyPart, { maxLength: 6 }).map((parts) => parts.join(''));

test('after any saves the page is what the server sent last', () => {
  fc.assert(
    fc.property(anyPage, fc.array(anyPage, { minLength: 1, maxLength: 4 }), (first, saves) => {
      const { document, swap } = open(first);
      for (const save of saves) {
        swap(save);
        assert.equal(document.body.innerHTML, documentOf(save).body.innerHTML);
      }
    }),
    { numRuns: 50 },
  );
});

test('what has not changed stays the same element, with what a script added to it', () => {
  const { document, swap } = open('<main><h2>A</h2><p>One.</p><p>Two.</p></main>');
  const heading = document.querySelector('h2');
  heading?.classList.add('added');
  document.body.append(document.createElement('desk-bar'));
  swap('<main><h2>A</h2><p>One!</p><p>New.</p><p>Two.</p></main>');
  assert.equal(document.querySelector('h2'), heading);
  assert.equal(
    document.body.innerHTML,
    '<main><h2 class="added">A</h2><p>One!</p><p>New.</p><p>Two.</p></main><desk-bar></desk-bar>',
  );
});

test('a script that is new is made so that it runs', () => {
  const { document, swap } = open('<main><p>One.</p></main>');
  swap('<main><p>One.</p><div><script type="module" src="/a.js"></script></div></main>');
  assert.equal(document.querySelector('script')?.getAttribute('src'), '/a.js');
});
