import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { writeXml } from './write-xml.ts';

const { window } = new JSDOM();
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('<', '&', '"', "'", ']]>', '\u0000', '\ud800', '\ufffe'),
    fc.string({ unit: 'binary' }),
  ),
});

test('elements stand in one another, with what has a meaning escaped', () => {
  const xml = writeXml({
    name: 'a',
    attributes: { b: '"', c: undefined },
    content: [{ name: 'd', content: '<&' }, undefined],
  });
  assert.equal(xml, '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&quot;"><d>&lt;&amp;</d></a>\n');
});

test('another reader finds the text that went in, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { documentElement } = new window.DOMParser().parseFromString(
        writeXml({ name: 'a', attributes: { b: text }, content: [{ name: 'c', content: text }] }),
        'application/xml',
      );
      const wanted = text.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
      assert.equal(documentElement.textContent, wanted.replaceAll(/\r\n?/g, '\n'));
      assert.equal(documentElement.getAttribute('b')?.length, wanted.replaceAll(/\r\n?/g, '\n').length);
    }),
  );
});
