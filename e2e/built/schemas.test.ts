import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { BUILT_SITE, builtText } from '../built-site.ts';

const files = readdirSync(BUILT_SITE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
const schemas = files.filter((file) => file.endsWith('.schema.json'));
const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: false });

/** The schemas of this site by the address under which its files name them. */
const byAddress = new Map(schemas.map((file) => [(JSON.parse(builtText(file)) as { $id: string }).$id, file]));

test('there are schemas of our own, and files that name them', () => {
  assert.ok(schemas.length > 0);
});

for (const file of schemas) {
  test(`${file} is a JSON Schema without a word that a strict reader takes for a slip`, () => {
    assert.doesNotThrow(() => ajv.compile(JSON.parse(builtText(file)) as object));
  });
}

test('every file that names one of our schemas keeps to it', () => {
  const described = files.flatMap((file) => {
    const value = JSON.parse(builtText(file)) as { $schema?: string };
    return value.$schema !== undefined && byAddress.has(value.$schema) ? [{ file, value, schema: value.$schema }] : [];
  });
  assert.deepEqual([...new Set(described.map(({ schema }) => schema))], [...byAddress.keys()]);
  const faults = described.flatMap(({ file, value, schema }) => {
    const check = ajv.getSchema(schema);
    assert.ok(check, schema);
    return check(value) === true ? [] : [`${file}: ${ajv.errorsText(check.errors)}`];
  });
  assert.deepEqual(faults, []);
});
