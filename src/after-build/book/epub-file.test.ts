import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import JSZip from 'jszip';
import sharp from 'sharp';
import { epubFile } from './epub-file.ts';
import type { Book } from './read-book.ts';

/** A program that ends after a few seconds gains nothing from what Java does for those that last. */
const QUICKLY = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** Debian's epubcheck. */
const EPUBCHECK = '/usr/share/java/epubcheck.jar';
const isThere = existsSync(EPUBCHECK) && spawnSync('java', ['-version']).status === 0;

const IMAGE = await sharp({ create: { width: 4, height: 3, channels: 3, background: 'grey' } })
  .jpeg()
  .toBuffer();

const BOOK: Book = {
  site: {
    name: 'Books & mills',
    tagline: 'Do people still borrow "books"?',
    address: 'https://library.example',
    language: 'en',
    asOf: '2021-03-31',
    contact: 'librarian@library.example',
    madeBy: ['Ada & Sons', '김민지'],
    checkedBy: ['Ben Weir'],
    licence: { text: 'CC BY 4.0', code: 'MIT', data: 'The figures belong to the library.' },
  },
  sections: [
    {
      ...{ id: 's1-start', address: '/', title: 'Loans < before' },
      markup:
        '<h1>Loans &lt; before</h1><p>Fewer.<sup><a href="s1-start.xhtml#s1--source-1" epub:type="noteref" role="doc-noteref">1</a></sup> <a href="s2-words.xhtml">Words</a></p><figure class="chart"><img src="charts/loans.svg" alt="Loans"/></figure><figure class="image"><img src="images/mill-960.jpg" alt="The mill"/></figure><aside id="s1--source-1" epub:type="footnote" role="doc-footnote"><p>1. Gazette</p></aside>',
    },
    {
      id: 's2-words',
      address: '/glossary/',
      part: 'Words',
      title: 'Words',
      markup: '<h1>Words</h1><dl><div><dt>Loan</dt><dd>A book lent.</dd></div></dl>',
    },
  ],
  images: new Map([['images/mill-960.jpg', IMAGE]]),
  pictures: new Map([
    [
      'charts/loans.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9" vector-effect="non-scaling-stroke"/></svg>',
    ],
  ]),
};

const style = await readFile(new URL('book.css', import.meta.url), 'utf8');

test('an EPUB begins with its type, uncompressed, and is the same whenever it is made', () => {
  const epub = epubFile(BOOK, style);
  assert.equal(new TextDecoder().decode(epub.subarray(30, 58)), 'mimetypeapplication/epub+zip');
  assert.deepEqual(epubFile(BOOK, style), epub);
});

test('an EPUB lists every file that it holds, and its contents name every section', async () => {
  const { files } = await JSZip.loadAsync(epubFile(BOOK, style));
  const list = await files['EPUB/package.opf']?.async('string');
  const named = [...(list?.matchAll(/ href="([^"]*)"/g) ?? [])].map(([, href = '']) => `EPUB/${href}`);
  const own = ['mimetype', 'META-INF/container.xml', 'EPUB/package.opf'];
  assert.deepEqual([...own, ...named].sort(), Object.keys(files).sort());
  const contents = await files['EPUB/nav.xhtml']?.async('string');
  for (const { id } of BOOK.sections) assert.ok(contents?.includes(`href="${id}.xhtml"`));
});

const NO_EPUBCHECK = 'There is no epubcheck with Java on this machine: the EPUB was not held against the standard.';

test('epubcheck has nothing to say of an EPUB', { skip: !isThere && NO_EPUBCHECK }, async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'epub-')), 'site.epub');
  await writeFile(file, epubFile(BOOK, style));
  const { status, stdout, stderr } = spawnSync('java', [...QUICKLY, '-jar', EPUBCHECK, '--failonwarnings', file], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
});
