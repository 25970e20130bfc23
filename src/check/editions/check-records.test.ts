import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRecords } from './check-records.ts';
import { heldRecords, lineOfRecord, nameOfRecord, type RecordsGround } from './held-records.ts';

const ITEM = {
  ...{ id: 'atlases', name: 'Atlases', side: 'lent to readers', measures: ['12-ban'] },
  ...{ grace: { '12-ban': '2020-12-10' }, due: {}, exceptions: { '12-ban': 'for schools' } },
};
const RESOLUTION = {
  summary: 'No atlases.',
  later: [{ measure: '12-ban', how: 'widened' as const, by: '13', at: 'para. 4', sources: ['gazette'] }],
};
const TERM = { id: 'loan', kind: 'term' as const, name: 'Loan', names: { fr: 'Prêt' }, aliases: [], sources: [] };
const MAP = {
  ...{ title: 'The mill', description: 'A mill.', area: { west: 10, south: 50, east: 11, north: 51 }, names: [] },
  sources: ['gazette'],
};

function ground(
  {
    item = {},
    later = {},
    explanation = 'One book taken home.',
    at = [10.4, 50.3],
    source = {},
    fact = {},
  }: Record<string, object | string> = {},
  more: Partial<RecordsGround> = {},
): RecordsGround {
  const place = { name: 'Weir', at, side: 'right', kind: 'town', about: 'the weir' };
  const changed = RESOLUTION.later.map((each) => ({ ...each, ...(later as object) }));
  return {
    items: new Map([['atlases', { ...ITEM, ...(item as object) }]]),
    resolutions: new Map([
      ['12', { file: 'content/resolutions/12.mdx', frontMatter: { ...RESOLUTION, later: changed } }],
    ]),
    glossary: new Map([['loan', { ...TERM, explanation }]]),
    maps: new Map([['mill', { ...MAP, places: [place] }]]),
    sources: new Map([
      [
        'gazette',
        { id: 'gazette', publisher: 'Gazette', published: '2020-03-04', kind: 'news', ...(source as object) },
      ],
    ]),
    facts: new Map([['fire', { id: 'fire', date: '2020-04-05', ...(fact as object) }]]),
    ...more,
  } as RecordsGround;
}

const BEFORE = Object.fromEntries(
  heldRecords(ground()).map((record) => [nameOfRecord(record), record.lines.map(lineOfRecord)]),
);

function told(now: RecordsGround, before = BEFORE, named = false): string[] {
  return checkRecords({
    ...{ day: '1 June 2021', before, now: heldRecords(now), files: [] },
    fileOf: ({ file }) => file,
    namesOf: ({ address = '/' }) => ({ key: `pages: [${address}]`, isNamed: named }),
  }).map(({ rule, file, what }) => `${rule} ${file}: ${what}`);
}

test('a day of an item, a paragraph of an account and a place on a map that are others are told for sure', () => {
  assert.deepEqual(told(ground()), []);
  assert.deepEqual(told(ground({ item: { grace: { '12-ban': '2020-10-12' } } })), [
    'edition content/items.yaml: The last day of grace for 12-ban in the item "atlases" is now "2020-10-12"; the edition of 1 June 2021 has "2020-12-10", and no change names it.',
  ]);
  assert.deepEqual(told(ground({ later: { at: 'para. 14' } })), [
    'edition content/resolutions/12.mdx: The later change of 12-ban by 13 in the resolution "12" is now "widened, para. 14"; the edition of 1 June 2021 has "widened, para. 4", and no change names it.',
  ]);
  assert.deepEqual(told(ground({ at: [10.9, 50.3] })), [
    'edition content/maps/mill.yaml: The place of Weir of the map "mill" is now "10.9, 50.3"; the edition of 1 June 2021 has "10.4, 50.3", and no change names it.',
  ]);
});

test('what an item or an account says no longer is told, and an explanation in other words as a warning', () => {
  assert.deepEqual(told(ground({ item: { exceptions: {} } })), [
    'edition content/items.yaml: The list of exceptions for 12-ban in the item "atlases" is gone; the edition of 1 June 2021 has "for schools", and no change names it.',
  ]);
  assert.deepEqual(told(ground({ explanation: 'A book taken home.' })), [
    'reworded content/glossary.yaml: The explanation of the term "loan" is now "A book taken home."; the edition of 1 June 2021 has "One book taken home.", and no change names it.',
  ]);
});

test('what a change names, what is new, a record that is gone, and an edition without records are left alone', () => {
  const other = ground({ item: { grace: {} } });
  assert.deepEqual(told(other, BEFORE, true), []);
  assert.deepEqual(told(other, {}), []);
  assert.deepEqual(told(ground({ item: { due: { '12-ban': '2021-01-01' } } })), []);
  assert.deepEqual(told(ground({}, { glossary: new Map(), maps: new Map() })), []);
});

test('another day of a fact is told for sure; what a source has otherwise, which may be brought up to date, as a warning', () => {
  assert.deepEqual(told(ground({ source: { published: '2020-04-03' }, fact: { date: '2020-05-04' } })), [
    'reworded : The day of the source "gazette" is now "2020-04-03"; the edition of 1 June 2021 has "2020-03-04", and no change names it.',
    'edition : The day of the fact "fire" is now "2020-05-04"; the edition of 1 June 2021 has "2020-04-05", and no change names it.',
  ]);
  assert.deepEqual(told(ground({ source: { publisher: 'Times' } })), [
    'reworded : The publisher of the source "gazette" is now "Times"; the edition of 1 June 2021 has "Gazette", and no change names it.',
  ]);
  assert.deepEqual(told(ground({ fact: { date: '2020-05-04', origin: { dataset: 'fires' } } })), []);
});
