import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import JSZip from 'jszip';
import { BUILT_SITE } from '../built-site.ts';

const zip = await JSZip.loadAsync(readFileSync(new URL('data/everything.zip', BUILT_SITE)));
const names = Object.keys(zip.files);
const OWN = ['README.txt', 'SHA256SUMS', 'datapackage.json'];
/** What the file holds, taken out once. */
const kept = new Map(
  await Promise.all(names.map(async (name) => [name, await zip.files[name]?.async('nodebuffer')] as const)),
);

function textOf(name: string): string {
  const file = kept.get(name);
  assert.ok(file !== undefined, `${name} is in the file`);
  return file.toString();
}

test('the file of all data holds what the site has, byte for byte', () => {
  const files = names.filter((name) => !OWN.includes(name));
  assert.ok(files.length > 50);
  for (const name of files) {
    assert.ok(kept.get(name)?.equals(readFileSync(new URL(name, BUILT_SITE))), name);
  }
});

test('the file of all data has the checksum of every file in it', () => {
  const sums = textOf('SHA256SUMS')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  '));
  assert.deepEqual(sums.map(([, name]) => name).sort(), names.filter((name) => name !== 'SHA256SUMS').sort());
  for (const [sum, name = ''] of sums) {
    const digest = createHash('sha256').update(kept.get(name) ?? '');
    assert.equal(digest.digest('hex'), sum, name);
  }
});

test('the description of all tables together names each, with the columns that it has', () => {
  const { resources } = JSON.parse(textOf('datapackage.json')) as {
    resources: { path: string; schema: { fields: { name: string }[] }; licenses: object[] }[];
  };
  const tables = names.filter((name) => /^data\/.*\.csv$/.test(name));
  assert.deepEqual(resources.map(({ path }) => path).sort(), tables.sort());
  for (const { path, schema, licenses } of resources) {
    const rows: string[][] = parse(textOf(path), { to: 1, bom: true });
    assert.deepEqual(
      schema.fields.map(({ name }) => name),
      rows[0],
      path,
    );
    assert.ok(licenses.length > 0, path);
  }
});
