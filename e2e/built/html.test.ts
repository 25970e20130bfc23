import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { BUILT_SITE } from '../built-site.ts';

const folder = fileURLToPath(BUILT_SITE);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const validator = new HtmlValidate(new FileSystemConfigLoader());

test('there are pages to validate', () => {
  assert.ok(files.length >= 6);
});

for (const file of files) {
  test(`the HTML of ${file} is valid`, async () => {
    const path = join(folder, file);
    const report = await validator.validateString(withSigns(readFileSync(path, 'utf8')), path);
    const messages = report.results.flatMap((result) => result.messages);
    assert.deepEqual(
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${message} (${ruleId})`),
      [],
    );
  });
}

/** The validator counts the signs of a title as they are written, and pages name those beyond ASCII by their number. */
function withSigns(html: string): string {
  return html.replaceAll(/&#(\d{3,});/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
