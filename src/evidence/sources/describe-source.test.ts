import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceSchema } from './source-schema.ts';
import { describeSource } from './describe-source.ts';
import { gradeOf } from './grade.ts';

test('the grade of a press source follows from who speaks in it', () => {
  assert.equal(gradeOf({ kind: 'wire', speaker: 'official' }), 'named official, as reported by the press');
  assert.equal(gradeOf({ kind: 'news', speaker: 'unnamed' }), 'press with unnamed sources');
  assert.equal(gradeOf({ kind: 'un-document' }), 'official document');
  assert.equal(gradeOf({ kind: 'state-media' }), 'state media');
});

test('a repost is named with its agency and carrier, described in brackets, and not linked', () => {
  const source = sourceSchema.parse({
    kind: 'wire',
    speaker: 'unnamed',
    publisher: 'Agency',
    carrier: 'A paper',
    title: 'Report on loans',
    describedTitle: true,
    seen: 'repost',
    published: '2018-04',
    language: 'ko',
    note: 'From one reader.',
  });
  assert.deepEqual(describeSource({ id: 'x', ...source }, 'en'), {
    publisher: 'Agency, carried by A paper',
    title: '[Report on loans]',
    titleLanguage: undefined,
    published: 'April 2018',
    grade: 'press with unnamed sources',
    remarks: 'In Korean; seen as a repost, not linked. From one reader.',
    url: undefined,
  });
});

test('a title in another language is marked as such', () => {
  const source = sourceSchema.parse({
    kind: 'government',
    publisher: 'Ministry',
    title: '公告',
    seen: 'original',
    url: 'https://example.org/',
    language: 'zh',
  });
  const { title, titleLanguage, published } = describeSource({ id: 'x', ...source }, 'en');
  assert.deepEqual([title, titleLanguage, published], ['“公告”', 'zh', 'no date']);
});
