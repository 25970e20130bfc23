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
    shortRemarks: 'In Korean; seen as a repost, not linked.',
    url: undefined,
    checked: undefined,
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

const REPORT = {
  id: 'x',
  ...sourceSchema.parse({
    ...{ kind: 'government', publisher: 'Office', title: 'Loans', seen: 'original', language: 'en' },
    url: 'https://office.example/loans',
    archive: 'https://archive.example/loans',
  }),
};

test('an address that leads where it did is linked, and the day on which that was seen is told', () => {
  const live = describeSource(REPORT, 'en', { checked: '2021-06-02', state: 'live' });
  assert.deepEqual([live.url, live.checked], [REPORT.url, 'Link checked on 2 June 2021.']);
  const moved = describeSource(REPORT, 'en', { checked: '2021-06-02', state: 'moved', to: 'https://office.example/2' });
  assert.equal(moved.url, REPORT.url);
});

test('of an address that is gone the archived copy is linked, and nothing where there is none', () => {
  for (const state of ['gone', 'archived'] as const) {
    const link = { checked: '2021-06-02', state };
    const { url, checked } = describeSource(REPORT, 'en', link);
    assert.equal(url, REPORT.archive);
    assert.equal(checked, 'Its address was gone on 2 June 2021; the link leads to an archived copy.');
    const alone = describeSource({ ...REPORT, archive: undefined }, 'en', link);
    assert.deepEqual([alone.url, alone.checked], [undefined, 'Its address was gone on 2 June 2021.']);
  }
});
