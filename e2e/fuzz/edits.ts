import fc from 'fast-check';
import type { ContentFile } from '../../src/records/reading/content-files.ts';

/** A change of one value or word of one file; both are chosen by a number, counted round and round. */
export interface Edit {
  file: number;
  place: number;
  by: string;
}

/** Texts that mean something to a tool on the way from an editor to a reader. */
const TEXTS = [
  ...[
    '<style>a{</style>',
    '</script><script>',
    '<!--',
    '-->',
    ']]>',
    '&lt;',
    '&',
    '<b>',
    "'",
    '"',
    '`${x}`',
    '\\',
    '%',
  ],
  ...[
    '%E0%A4%A',
    '\u2028',
    '\u202e',
    '\u0001',
    '\u0301',
    '漢字',
    '😀',
    'é',
    '=1+1',
    '@',
    '#',
    '|',
    '*a*',
    '[a](b)',
    '~',
  ],
  ...['import.meta.env.MODE', 'process.env.NODE_ENV', 'export default function MDXContent(', 'frontmatter', '__VITE__'],
  ...['__proto__', 'constructor', 'null', 'undefined', 'true', '$&', "$'", 'x'.repeat(300), ' a ', ''],
  ...['a;b', 'a,b', 'a\nb', '//a', '../a', 'javascript:a', 'https://a.example/', 'index', '404', 'Aa', 'a b', 'a.b'],
];

const FIGURES = [
  '0',
  '-0',
  '1',
  '-1',
  '999999999999999',
  '-99999999999999.9',
  '0.00000000000001',
  '1e21',
  '0.1',
  '1000',
];

const DATES = [
  ...[
    '0001',
    '9999',
    '0001-01-01',
    '9999-12-31',
    '0099-02',
    '2020-02-29',
    '1999',
    '2020-05',
    '2020-05-05',
    '0004-02-29',
  ],
  ...['2018/..', '0001/9999', '9999/..', '2019-12/2020-01', '9999-12-31/..'],
];

/** Parts of a page, put between two of its paragraphs. */
const PARTS = [
  ...['{/* a */}', '---', '***', '> a\n> b', '- a\n- b', '1. a\n2. b', '- [ ] a', '| a | b |\n| - | - |\n| c | d |'],
  ...[
    '```js\n{a}\n```',
    '`{a}`',
    '*a* **b** ~~c~~',
    'a\\\nb',
    '## ???',
    '## a',
    '### `a` *b*',
    '<Note>\n\n## a b\n\n</Note>',
  ],
  ...[
    '<Note title="<style>a{</style>">a</Note>',
    '<Note>{/* a */}</Note>',
    '<Literal why="a">1</Literal>',
    '[a b c](/)',
  ],
  ...[
    '<Answer>\n\na\n\n</Answer>',
    '<Literals>\n\nTen 10.\n\n</Literals>',
    'https://a.example/',
    'a@b.example',
    '\\{a\\}',
  ],
];

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  file: fc.nat(9999),
  place: fc.nat(9999),
  by: fc.constantFrom(...TEXTS, ...FIGURES, ...DATES, ...PARTS, ...PARTS),
});

/** What can be changed in a file: values of YAML, cells of CSV, words and gaps between paragraphs of prose. */
const PLACES = {
  yaml: /(?<=^[^#\n:]*: +)[^\s{[|>][^\n]*$|(?<=[{,] *\w+: )[^,{}\n]+/gm,
  csv: /(?<=^|,)(?:"(?:[^"]|"")*"|[^,"\r\n]*)(?=,|\r?\n|$)/gm,
  mdx: /(?<=\n)\n(?=\S)|(?<=^[a-zA-Z]+: )[^\n]+$|\b[A-Za-z]{4,}\b(?=[^<>]*\n)/gm,
};

/** The files with one of them changed; the same files where there is nothing to change. */
export function withEdit(files: readonly ContentFile[], { file, place, by }: Edit): readonly ContentFile[] {
  const target = files[file % files.length];
  const ending = target?.path.split('.').at(-1) as keyof typeof PLACES | undefined;
  if (!target || ending === undefined) return files;
  const found = [...target.text.matchAll(PLACES[ending])];
  const match = found[place % Math.max(1, found.length)];
  if (!match) return files;
  const after = match.index + match[0].length;
  const text = target.text.slice(0, match.index) + written(by, ending, match[0]) + target.text.slice(after);
  return files.map((each) => (each === target ? { ...target, text } : each));
}

/** A text as the format wants it: sometimes that is more than the text itself. */
function written(by: string, ending: keyof typeof PLACES, before: string): string {
  if (ending === 'mdx') return before === '\n' ? `\n${by}\n\n` : by;
  if (FIGURES.includes(by) || DATES.includes(by)) return by;
  return ending === 'csv' ? `"${by.replaceAll('"', '""')}"` : JSON.stringify(by);
}
