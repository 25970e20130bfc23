import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { expect, test } from 'playwright/test';
import { BUILT_SITE } from './fixtures.ts';

const folder = fileURLToPath(BUILT_SITE);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const validator = new HtmlValidate(new FileSystemConfigLoader());

test('there are pages to validate', () => {
  expect(files.length).toBeGreaterThanOrEqual(6);
});

for (const file of files) {
  test(`the HTML of ${file} is valid`, async () => {
    const path = join(folder, file);
    const report = await validator.validateString(readFileSync(path, 'utf8'), path);
    const messages = report.results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${message} (${ruleId})`)).toEqual([]);
  });
}
