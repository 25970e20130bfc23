import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtText, fileOf, pageAddresses } from '../built-site.ts';
import { assertNone } from './read-page.ts';

/** What is no text, or is typed as it stands. */
const NO_TEXT = /<(script|style|svg|pre|code|textarea|template)\b[^]*?<\/\1>/g;

/** A tag of an element that stands in the line, and any other. */
const IN_LINE = /<\/?(?:a|abbr|b|bdi|cite|data|em|i|mark|q|s|small|span|strong|sub|time|wbr)\b[^>]*>/g;
const OTHER = /<[^>]*>/g;

/** The blocks of text of a page, with a bar where an element in the line begins or ends. */
function blocksOf(address: string): string[] {
  const body = builtText(fileOf(address)).replace(/^[^]*?<body/, '<body');
  const bare = body.replace(NO_TEXT, '\n').replaceAll(IN_LINE, '|').replaceAll(OTHER, '\n');
  const signs = (text: string) => text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  return signs(bare).split(/\n+/);
}

function found(pattern: RegExp): string[] {
  const places = pageAddresses().flatMap((address) =>
    blocksOf(address).flatMap((block) => (block.match(pattern) ?? []).map((words) => `${address} ${words}`)),
  );
  return [...new Set(places)].slice(0, 20);
}

test('words that a style sheet sets apart are apart without it: as copied, read aloud, found and read by programs', () => {
  assert.ok(blocksOf('/').join('').length > 10_000);
  assertNone({
    'are one word': found(/.{0,20}[\p{L}\p{N}]\|+[“\p{L}\p{N}].{0,20}/gu).filter(
      (place) => !place.startsWith('/about/design/'),
    ),
  });
});

test('no sign of a sentence has a space before it, and every mark of quotation is curled', () => {
  assertNone({
    'has a space before it': found(/.{0,30} \|*[.,;!?](?=[\s|]+[^\s|])/g),
    'is straight': found(/.{0,20}(?:['"]|&quot;|&#39;).{0,20}/g),
  });
});
