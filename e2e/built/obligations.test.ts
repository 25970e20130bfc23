import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtText } from '../built-site.ts';
import { all, key, readPage, words } from './read-page.ts';

const PAGES = {
  '/resolutions/obligations/': [
    'reporting-deadlines',
    'china-reports',
    'repatriation-reports',
    'repatriation-report-counts',
  ],
  '/resolutions/acts/': ['china-implementing-acts'],
};

for (const [address, tables] of Object.entries(PAGES)) {
  test(`${address} has its tables, each row with a source that the list at the foot has`, () => {
    const page = readPage(address);
    for (const id of tables) {
      const rows = all(page, `#table-${id} tbody tr`);
      assert.ok(rows.length > 3, id);
      const lost = rows.filter((row) => {
        const target = key(row.querySelector('td:last-child a'), 'href');
        return !target.startsWith('#') || words(page.getElementById(target.slice(1))) === '';
      });
      assert.deepEqual(lost.map(words), [], id);
    }
  });
}

/** The words of an element, with plain spaces. */
const said = (element: Element | null | undefined) => words(element).replaceAll(/\s+/g, ' ');

const obligations = readPage('/resolutions/obligations/');
const acts = readPage('/resolutions/acts/');

test('a due day is worked out from its term, and set against what was done', () => {
  const row = (name: string) => said(obligations.getElementById(`reporting-deadlines-${name}`));
  assert.match(row('midterm-report'), /15 months from 22 December 2017/);
  assert.match(row('midterm-report'), /8 March 2019, 14 days before it was due/);
  assert.match(row('final-report'), /20 March 2020, 2 days before it was due/);
  assert.match(row('repatriation-deadline'), /the day has come; no act with a date is listed/);
});

test('a figure that no report states is told as such, and no lag is made up', () => {
  const second = (row: Element | null) => said(row?.querySelectorAll('td')[1]);
  assert.match(said(obligations.getElementById('repatriation-reports-china-final')), /not stated/);
  assert.equal(second(obligations.getElementById('repatriation-reports-kuwait-midterm')), 'not known');
  assert.equal(second(acts.getElementById('china-implementing-acts-announcement-no-81-of-2016')), 'not known');
  assert.match(said(acts.getElementById('china-implementing-acts-announcement-no-40-of-2017')), /9 days after/);
});

test('every due day is in the calendar, and leads back to its row', () => {
  const rows = all(obligations, '#table-reporting-deadlines tbody tr').map(({ id }) => id);
  const link = all(obligations, 'a').find((one) => words(one) === 'a calendar (ICS)');
  const calendar = builtText(key(link, 'href').slice(1)).replaceAll('\r\n ', '');
  assert.deepEqual(
    [...calendar.matchAll(/^URL:.*#(.*)\r$/gm)].map(([, id]) => id),
    rows,
  );
  assert.match(calendar, /DTSTART;VALUE=DATE:20190322/);
});
