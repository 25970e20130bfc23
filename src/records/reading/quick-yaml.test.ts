import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { quickYaml } from './quick-yaml.ts';

/** What the library with places reads; undefined where it finds a mistake. */
function slowly(text: string): { value: unknown } | undefined {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  return document.errors.length > 0 ? undefined : { value: document.toJS() as unknown };
}

function assertSame(text: string): void {
  const quick = quickYaml(text);
  if (quick) assert.deepStrictEqual(quick, slowly(text), JSON.stringify(text));
}

const PIECES = [
  ...[
    'a',
    'key',
    'a b',
    'a:\n',
    '- a\n',
    '- a: b\n',
    '  c: d\n',
    '- ',
    '-',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\n- ',
    ': ',
    ':',
  ],
  ...[',', ', ', '[', ']', '{', '}', '"', "'", '#', ' # x', '|', '>', '>-', '|+', '|2', '? ', '<<', '---', '...', '\\'],
  ...['~', 'null', 'true', '1', '-0', '1.0', '.5', '1e3', '0x1f', '0o7', '0b1', '.inf', '.nan', '1_000', '2018-03-01'],
  ...[
    '12:30',
    '!',
    '&a ',
    '*a',
    '%',
    '@',
    '`',
    '=',
    '\t',
    '\r',
    '\u0085',
    '\u2028',
    '\u00a0',
    '\uFEFF',
    'é',
    '漢',
    '\0',
  ],
  ...['[a, b]', '{a: b}', '{a, b}', '[a: b]', '[a]: b', '"x y"', "'x''y'", '"a\n  b"', '"\\x41"', '__proto__: 1\n'],
];

test('a text is read quickly as the library with places reads it, or not at all', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(texts, assertSame), { numRuns: 4000 });
});

test('so is a file of records, whatever is typed into it', async () => {
  const file = await readFile('e2e/tiny-site/content/facts/loans.yaml', 'utf8');
  const edits = fc.record({ at: fc.nat(file.length), cut: fc.nat(3), typed: fc.constantFrom('', ...PIECES) });
  const edited = edits.map(({ at, cut, typed }) => file.slice(0, at) + typed + file.slice(at + cut));
  fc.assert(fc.property(edited, assertSame), { numRuns: 500 });
});

const READ_QUICKLY = {
  'records with lists and groups':
    'a:\n  title: One\n  where: { year: 2017 }\n  sources: [a, b]\nb:\n  - c\n  - d: e\n',
  'texts over several lines': 'a: >-\n  One\n  two\nb: one\n  two\nc: |\n  One\n   two\nd: "one\n  two"\n',
  'numbers and words': 'a: 1\nb: -1.5e3\nc: true\nd: ~\ne:\nf: "1"\ng: 2018-03-01\nh: 0x1f\n',
  'remarks and nothing': '# a remark\n',
};

for (const [what, text] of Object.entries(READ_QUICKLY)) {
  test(`read quickly: ${what}`, () => {
    assert.deepStrictEqual(quickYaml(text), slowly(text));
  });
}
