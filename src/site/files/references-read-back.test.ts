import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { oneLine } from '../../basics/one-line.ts';
import { SOURCE_KINDS, sourceSchema } from '../../evidence/sources/source-schema.ts';
import { readBibtex, readRis, type ReadReference } from '../testing/read-references.ts';
import { hostileText, hostileTitle } from '../testing/hostile-text.ts';
import { bibtexOfChart } from './cite-chart.ts';
import { sampleEdition } from '../testing/sample-edition.ts';
import { toBibtex } from './to-bibtex.ts';
import { toCsl, type CslItem } from './to-csl.ts';
import { toRis } from './to-ris.ts';

const hostileSource = fc
  .record({
    kind: fc.constantFrom(...SOURCE_KINDS.filter((kind) => kind !== 'wire' && kind !== 'news')),
    title: hostileText,
    publisher: hostileText,
    carrier: fc.option(hostileText, { nil: undefined }),
    note: fc.option(hostileText, { nil: undefined }),
    published: fc.constantFrom(undefined, '2018', '2018-04', '2018-04-03'),
    describedTitle: fc.boolean(),
  })
  .filter(({ publisher, carrier }) => carrier !== publisher)
  .map((values) =>
    sourceSchema.parse({ ...values, seen: 'original', language: 'ko', url: 'https://mill.example/a?b={c}' }),
  );

const hostileItems = fc
  .array(hostileSource, { minLength: 1, maxLength: 3 })
  .map((sources) => sources.map((source, index) => toCsl({ ...source, id: `source-${String(index)}` })));

/** What a program should find of a publication. */
function wanted(item: CslItem): ReadReference {
  const holder = item['container-title'] ?? item.publisher ?? '';
  return {
    id: item.id,
    title: oneLine(item.title),
    author: oneLine(item.author[0]?.literal ?? ''),
    holder: oneLine(holder),
    date: item.issued?.['date-parts'][0],
    note: oneLine(item.note),
  };
}

test('a program that keeps references reads from BibTeX what the site says, whatever an editor wrote', () => {
  fc.assert(
    fc.property(hostileItems, (items) => {
      assert.deepEqual(readBibtex(toBibtex(items)), items.map(wanted));
    }),
  );
});

/** Of an article in a newspaper the program takes only the year, and no name with a comma stands as author. */
function inRis(item: CslItem): ReadReference {
  const { author, date, ...rest } = wanted(item);
  const known = item.type === 'article-newspaper' ? date?.slice(0, 1) : date;
  return { ...rest, author: author.includes(',') ? '' : author, date: known };
}

test('a program that keeps references reads from RIS what the site says; a name with a comma is kept whole as publisher', () => {
  fc.assert(
    fc.property(hostileItems, (items) => {
      const read = readRis(toRis(items));
      const holders = read.map(({ holder }) => holder);
      assert.deepEqual(
        read,
        items.map((item, index) => ({ ...inRis(item), holder: holders[index] })),
      );
      assert.ok(items.every((item, index) => holders[index]?.includes(wanted(item).holder)));
    }),
  );
});

test('the entry of a chart keeps its title, whatever it is', () => {
  fc.assert(
    fc.property(hostileTitle, (title) => {
      const [{ title: read }] = readBibtex(bibtexOfChart(sampleEdition(title))) as [ReadReference];
      assert.equal(read, oneLine(title));
    }),
  );
});
