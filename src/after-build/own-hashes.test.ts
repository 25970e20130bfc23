import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keepOwnHashes } from './own-hashes.ts';

/** The SHA-256 of "a{}" and of an empty text, in Base64, by `openssl dgst -sha256 -binary | base64`. */
const OF_RULE = 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=';
const OF_NOTHING = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

function page(policy: string, rest: string): string {
  return `<head><meta http-equiv="content-security-policy" content="${policy}">${rest}</head>`;
}

describe('the policy of a page', () => {
  test('keeps the hash of a style that stands in it, and drops all others', () => {
    const policy = `script-src 'self' '${OF_NOTHING}'; style-src 'self' '${OF_NOTHING}' '${OF_RULE}';`;
    assert.equal(
      keepOwnHashes(page(policy, '<style>a{}</style>')),
      page(`script-src 'self'; style-src 'self' '${OF_RULE}';`, '<style>a{}</style>'),
    );
  });

  test('needs no hash for a script of a file', () => {
    const rest = '<script type="module" src="/a.js"></script>';
    assert.equal(keepOwnHashes(page(`script-src 'self' '${OF_NOTHING}';`, rest)), page("script-src 'self';", rest));
  });

  test('leaves a page without a policy as it is', () => {
    assert.equal(keepOwnHashes('<p>Text</p>'), '<p>Text</p>');
  });
});
