import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compared, letterPairs, stretches } from './letters.ts';

describe('letters', () => {
  test('of scripts without spaces are told from others, and nothing is lost', () => {
    assert.deepEqual(stretches('안보리 결의 2397호'), ['안보리', ' ', '결의', ' 2397', '호']);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => stretches(text).join('') === text));
  });

  test('stand in pairs, so that a word within a longer string is among them', () => {
    assert.deepEqual(letterPairs('图书馆 and ライブラリー'), ['图书', '书馆', 'ライ', 'イブ', 'ブラ', 'ラリ', 'リー']);
    assert.deepEqual(letterPairs('library 书'), []);
  });

  test('are compared in one form each, small', () => {
    assert.equal(compared(' ＬＯＡＮ  Ｃard '), 'loan  card');
  });
});
