import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { evaluate } from 'satteri';
import { ContentError } from '../records/problems/content-error.ts';
import { compilable } from './compilable.ts';
import { ATTRIBUTES, EXPRESSIONS, HOLDERS, OTHER_DIALECTS, STATEMENTS, WORDS } from './testing/code-in-pages.ts';
import { ATTRIBUTE_KINDS, EXPRESSION_KINDS, MODULE_STATEMENTS, NODE_TYPES } from './testing/grammar.ts';

const FRONT = '---\ntitle: A\n---\n\n';
const FILE = 'content/pages/a.mdx';

/** How often an expression of these tests was run: each of them reads the global `ran`. */
let ran = 0;
Object.defineProperty(globalThis, 'ran', { configurable: true, get: () => (ran++, () => ({})) });

type Node = (props: unknown) => unknown;
const jsx = (type: unknown, props: unknown) => (typeof type === 'function' ? (type as Node)(props) : { type, props });

/** Compiles and runs a page as the build does, with components that give back what they get. */
function run(text: string, guard: (file: string, text: string) => string = compilable): void {
  const { default: Content } = evaluate(guard(FILE, text), { jsx, jsxs: jsx, Fragment: 'fragment' }) as {
    default: Node;
  };
  const components = Object.fromEntries(['Note', 'Term', 'Fact', 'Answer'].map((name) => [name, () => name]));
  Content({ components });
}

/** Holds that a text is refused, at the place of its @, and that nothing of it has run. */
function assertRefused(marked: string): void {
  const text = FRONT + marked.replace('@', '');
  const before = (FRONT + marked).split('@')[0]?.split('\n') ?? [];
  const [line, column] = [before.length, (before.at(-1) ?? '').length + 1];
  const count = ran;
  assert.throws(
    () => {
      run(text);
    },
    (error) => {
      assert.ok(error instanceof ContentError, `${marked}: ${String(error)}`);
      const places = error.problems.map(
        (problem) => `${problem.file}:${problem.line}:${problem.column} ${problem.rule}`,
      );
      const isRead = !error.problems.some(({ rule }) => rule === 'mdx-syntax');
      assert.ok(
        !isRead || places.includes(`${FILE}:${line}:${column} code-in-page`),
        `${marked}: ${places.join(', ')}`,
      );
      return true;
    },
    marked,
  );
  assert.equal(ran, count, marked);
}

describe('words are never code', () => {
  test('every part, attribute, expression and statement that the grammar knows is tried here', () => {
    const parts = [...Object.keys(HOLDERS), ...Object.keys(WORDS), ...Object.keys(OTHER_DIALECTS), 'mdxjsEsm'];
    assert.deepEqual(parts.sort(), NODE_TYPES.toSorted());
    assert.deepEqual(Object.keys(ATTRIBUTES).sort(), ATTRIBUTE_KINDS.toSorted());
    assert.deepEqual(Object.keys(EXPRESSIONS).sort(), [...new Set(EXPRESSION_KINDS)].sort());
    assert.deepEqual(Object.keys(STATEMENTS).sort(), MODULE_STATEMENTS.toSorted());
  });

  test('without what refuses them, these expressions do run', () => {
    const alive = Object.values(EXPRESSIONS).filter((expression) => {
      const count = ran;
      try {
        run(`So {${expression}}`, (_, text) => text);
      } catch {
        // Some are none in the body of a function; reading `ran` is what counts.
      }
      return ran > count;
    });
    assert.ok(alive.length >= 20, alive.join(', '));
  });

  for (const [part, holder] of Object.entries({ ...HOLDERS, ...OTHER_DIALECTS })) {
    test(`an expression of any kind is refused in: ${part}`, () => {
      for (const expression of Object.values(EXPRESSIONS)) assertRefused(holder.replace('…', () => expression));
    });
  }

  for (const kind of ['EXPRESSION_PROP', 'SPREAD']) {
    test(`an expression of any kind is refused as an attribute: ${kind}`, () => {
      for (const holder of ATTRIBUTES[kind] ?? [])
        for (const expression of Object.values(EXPRESSIONS)) assertRefused(holder.replace('…', () => expression));
    });
  }

  test('what imports or exports is refused, at the beginning and between paragraphs', () => {
    for (const statement of Object.values(STATEMENTS)) {
      assertRefused(statement);
      assertRefused(`So.\n\n${statement}\n\nSo.`);
    }
  });

  test('elements that are no components are refused, whatever their name', () => {
    for (const name of ['ran.a', 'ran:a', '', 'script', 'constructor', 'toString', '__proto__', 'Fragment', 'ran.Note'])
      assert.throws(() => compilable(FILE, `${FRONT}<${name}>a</${name}>`), ContentError, name);
  });

  test('properties that no component takes are refused, whatever their name', () => {
    for (const name of ['onclick', 'set:html', 'client:load', 'constructor', '__proto__', 'style', 'class', 'is:raw'])
      assert.throws(() => compilable(FILE, `${FRONT}<Note ${name}="ran()">a</Note>`), ContentError, name);
  });

  test('what looks like code where only words can stand is printed, and nothing runs', () => {
    const inert = [...Object.values(WORDS), ...(ATTRIBUTES.LITERAL_PROP ?? []), ...(ATTRIBUTES.BOOLEAN_PROP ?? [])];
    for (const text of inert) {
      const count = ran;
      run(FRONT + text);
      assert.equal(ran, count, text);
    }
  });

  test('a remark is let through, and nothing beside it in its braces', () => {
    for (const remark of ['{/* ran */}', 'So {/* a\nb { } ` */} so', '{ /* ** / * */ }', '> {/* ran */}', '{/**/}'])
      run(FRONT + remark);
    for (const more of [
      '/* a */ ran /* b */',
      '/* a */ran',
      'ran/* a */',
      '/* a */ /* b */',
      '// ran',
      '/* a */;ran;/**/',
    ])
      for (const holder of Object.values(HOLDERS))
        assertRefused(holder.replace('…', () => `${more}${more.startsWith('//') ? '\n' : ''}`));
  });

  test('orders to Astro in the front matter do not reach it, nor does front matter of other kinds', () => {
    const compiled = compilable(FILE, '\uFEFF---\r\nlayout: ran\r\nslug: a\r\n---\r\n\r\nSo.\r\n');
    assert.equal(compiled, '---\n\n\n---\r\n\r\nSo.\r\n\n');
    for (const text of ['So.', '+++\nlayout = "ran"\n+++\n', '\n---\nlayout: ran\n---\n', '---\nlayout: ran\n', ''])
      assert.throws(
        () => compilable(FILE, text),
        ({ message }: Error) => message.includes('front matter'),
      );
  });

  test('whatever signs stand together, a page that is let through runs nothing', () => {
    const holders = Object.values({ ...HOLDERS, ...OTHER_DIALECTS }).map((text) => text.replace('@', ''));
    const parts = [
      ...Object.values(WORDS),
      ...Object.values(ATTRIBUTES).flat(),
      ...Object.values(STATEMENTS),
      ...holders,
    ];
    const signs = [
      '{ran}',
      '{/* ',
      ' */ran/* ',
      ' */}',
      '{',
      '}',
      '`',
      '${ran}',
      '<Note ',
      '/>',
      '>',
      '"',
      "'",
      '\\',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '|',
      '---\n',
      '\u2028',
      '\r',
      '&quot;',
      '&#123;',
    ];
    const text = fc.array(fc.constantFrom(...parts.map((part) => part.replaceAll('@', '')), ...signs), {
      maxLength: 12,
    });
    let passed = 0;
    fc.assert(
      fc.property(text, (pieces) => {
        const count = ran;
        try {
          run(FRONT + pieces.join('').replaceAll('…', 'ran'));
          passed++;
        } catch (error) {
          assert.ok(error instanceof ContentError, String(error));
        }
        assert.equal(ran, count);
      }),
      { numRuns: 3000 },
    );
    assert.ok(passed > 50, `only ${passed} pages were let through`);
  });
});
