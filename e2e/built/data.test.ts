import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { builtText, pageAddresses } from '../built-site.ts';
import { all, key, readPage, words } from './read-page.ts';

interface Column {
  name: string;
  label: string;
  type: string;
}

interface DatasetFile {
  columns: Column[];
  rows: { url: string; cells: Record<string, string | number | null> }[];
}

interface Package {
  name: string;
  resources: [{ path: string; schema: { fields: { name: string; type: string }[]; primaryKey: string[] } }];
}

const DATASETS = pageAddresses().filter((address) => /^\/data\/.+/.test(address));
const published = new Set((JSON.parse(builtText('sources.json')) as { id: string }[]).map(({ id }) => id));

test('there are datasets', () => {
  assert.ok(DATASETS.length > 10);
});

for (const address of DATASETS) {
  const id = address.split('/')[2] ?? '';

  describe(`the dataset ${id}`, () => {
    const { columns, rows } = JSON.parse(fileOfDataset(`${id}.json`)) as DatasetFile;
    const csv = fileOfDataset(`${id}.csv`);
    const shown = all(readPage(address), '.data-table tbody tr');
    const namesOf = (wanted: string) => columns.filter(({ type }) => type === wanted).map(({ name }) => name);

    test('shows on its page, and holds in its CSV, the numbers that its JSON has', () => {
      const numbers = namesOf('number');
      const wanted = rows.map(({ cells }) => numbers.map((name) => cells[name]));
      const records = parse<Record<string, string>>(csv, { columns: true });
      assert.deepEqual(
        records.map((record) => numbers.map((name) => (record[name] === '' ? null : Number(record[name])))),
        wanted,
      );
      const places = numbers.map((name) => columns.findIndex((column) => column.name === name));
      assert.deepEqual(
        shown.map(({ children }) => places.map((place) => numberIn(words(children[place])))),
        wanted,
      );
    });

    test('has an anchor for every row, at the address that its JSON gives', () => {
      const anchors = shown.map((row) => row.id);
      assert.deepEqual(
        anchors,
        rows.map(({ url }) => new URL(url).hash.slice(1)),
      );
      assert.equal(new Set(anchors).size, anchors.length);
    });

    test('links the sources of every row to the list of all sources, and no figure is without one', () => {
      const named = rows.map(({ cells }) => namesOf('sources').flatMap((name) => idsIn(cells[name])));
      assert.deepEqual(
        shown.map((row) => all(row, 'a[href^="/sources/"]').map((link) => key(link, 'href').split('#')[1])),
        named.map((ids) => ids.map((source) => `source-${source}`)),
      );
      assert.deepEqual(
        named.flat().filter((source) => !published.has(source)),
        [],
      );
      const bare = rows.filter(
        ({ cells }, index) => named[index]?.length === 0 && namesOf('number').some((name) => cells[name] !== null),
      );
      assert.deepEqual(bare, []);
    });

    test('is described as a Data Package that fits its CSV', () => {
      const { name, resources } = JSON.parse(fileOfDataset('datapackage.json')) as Package;
      const [{ path, schema }] = resources;
      assert.equal(name, id);
      const [header = []] = parse(fileOfDataset(path));
      assert.deepEqual(
        schema.fields.map((field) => field.name),
        header,
      );
      assert.deepEqual(
        schema.primaryKey.filter((column) => !header.includes(column)),
        [],
      );
    });

    function fileOfDataset(name: string): string {
      return builtText(`${address.slice(1)}${name}`);
    }
  });
}

function idsIn(cell: string | number | null | undefined): string[] {
  return String(cell ?? '')
    .split(';')
    .map((source) => source.trim())
    .filter((source) => source !== '');
}

function numberIn(text: string): number | null {
  return text === '' ? null : Number(text.replaceAll(',', ''));
}
