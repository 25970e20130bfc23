import assert from 'node:assert/strict';
import { test } from 'node:test';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { contentFolder } from '../../../records/problems/content-folder.ts';
import { loadContent } from '../../../check/load-content.ts';
import { TINY_CONTENT } from '../../../../e2e/commands.ts';
import { API_PARTS, apiDescription, apiFile } from './api-files.ts';

for (const folder of [contentFolder(), TINY_CONTENT]) {
  const content = await loadContent(folder);
  for (const name of Object.keys(API_PARTS)) {
    test(`${folder}: the ${name} fit their JSON Schema, by the strict rules of another reader`, () => {
      const ajv = new Ajv2020({ strict: true, allErrors: true });
      addFormats(ajv);
      const file = JSON.parse(JSON.stringify(apiFile(name, content))) as { records: { id: string; page: string }[] };
      const isValid = ajv.compile(apiDescription(name, content.site));
      assert.ok(isValid(file), JSON.stringify(isValid.errors?.slice(0, 3)));
      const ids = file.records.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
    });
  }
}

test('a record with a key too many or a standing that is none does not fit', () => {
  const ajv = new Ajv2020({ strict: true });
  addFormats(ajv);
  const isValid = ajv.compile(apiDescription('claims', { address: 'https://library.example/' }));
  const about = { name: 'a', url: 'https://library.example/', licence: 'b', asOf: '2021-01-01' };
  const record = {
    id: 'a',
    page: 'https://library.example/',
    sources: [],
    number: '1',
    claim: 'c',
    then: null,
    reviewed: 'd',
  };
  const file = (more: object) => ({ $schema: 'https://library.example/', ...about, records: [{ ...record, ...more }] });
  assert.equal(isValid(file({ now: 'supported' })), true);
  assert.equal(isValid(file({ now: 'true' })), false);
  assert.equal(isValid(file({ now: 'supported', rating: 1 })), false);
});
