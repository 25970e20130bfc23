import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import JSZip from 'jszip';
import { CHECKSUMS, jointPackage, zipFile } from './zip-file.ts';

const FILES = new Map([
  ['data/loans/loans.csv', new TextEncoder().encode('year,loans\n2020,6105\n')],
  ['años.txt', new TextEncoder().encode('Años')],
]);

test('a zip file holds every file as it was, the day, and the checksum of each', async () => {
  const read = await JSZip.loadAsync(zipFile(FILES, '2021-03-31'));
  assert.deepEqual(Object.keys(read.files).sort(), ['SHA256SUMS', ...FILES.keys()].sort());
  for (const [name, file] of FILES) {
    assert.deepEqual(await read.files[name]?.async('uint8array'), file);
    assert.equal(read.files[name]?.date.toISOString(), '2021-03-31T12:00:00.000Z');
    const sum = createHash('sha256').update(file).digest('hex');
    assert.ok((await read.files[CHECKSUMS]?.async('string'))?.includes(`${sum}  ${name}\n`));
  }
});

test('the same files of the same day give the same bytes, wherever that is', () => {
  const { TZ } = process.env;
  // In São Paulo this day began at one: summer time came in with it.
  const bytes = ['UTC', 'Asia/Seoul', 'America/Sao_Paulo'].map((zone) => {
    process.env.TZ = zone;
    return zipFile(FILES, '2018-11-04');
  });
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
  assert.deepEqual(bytes[1], bytes[0]);
  assert.deepEqual(bytes[2], bytes[0]);
});

test('the description of all tables says where each lies, and keeps its terms and sources', () => {
  const loans = { title: 'Loans', licenses: [{ title: 'CC0' }], sources: [], resources: [{ path: 'loans.csv' }] };
  assert.deepEqual(jointPackage(new Map([['data/loans', loans]]), { name: 'everything' }), {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'everything',
    resources: [{ path: 'data/loans/loans.csv', licenses: [{ title: 'CC0' }], sources: [] }],
  });
});

test('files of a day before zip files were made bear the first day that these know', async () => {
  const read = await JSZip.loadAsync(zipFile(FILES, '1953-07-27'));
  assert.equal(read.files['años.txt']?.date.toISOString(), '1980-01-01T12:00:00.000Z');
});
