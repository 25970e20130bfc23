import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../../accounts/claims/claim.ts';
import type { Page } from '../../accounts/prose/page.ts';
import { eventLinks } from './event-links.ts';
import type { TimelineEvent } from '../../evidence/events/timeline-events.ts';

const opening: TimelineEvent = {
  id: 'opening',
  date: '2020-04-03',
  title: 'The opening',
  summary: 'So it was.',
  category: 'loan',
  actors: [],
  sources: ['minutes', 'gazette'],
};

function page(id: string, navigation: string | undefined, name: string, props: Record<string, string>): Page {
  const place = { line: 1, column: 1 };
  const written = Object.fromEntries(Object.entries(props).map(([key, value]) => [key, { ...place, value }]));
  const uses = [{ ...place, name, words: '', props: written }];
  return { id, address: `/${id}/`, frontMatter: { navigation, order: 1 }, uses } as unknown as Page;
}

function claim(id: string, number: string, events: string[]): Claim {
  return { id, frontMatter: { number, events } } as unknown as Claim;
}

const labels = (pages: Page[], claims: Claim[] = []) =>
  eventLinks(opening, { pages, claims, resolutions: [] }).map(({ label }) => label);

test('an event leads to the pages of the menu that cite or quote one of its sources', () => {
  const pages = [
    page('loans', 'Loans', 'Cite', { id: 'year-book minutes' }),
    page('sales', 'Sales', 'Quote', { cite: 'gazette' }),
    page('gifts', 'Gifts', 'Cite', { id: 'year-book' }),
    page('hidden', undefined, 'Cite', { id: 'minutes' }),
    page('named', 'Named', 'Fact', { id: 'minutes' }),
  ];
  assert.deepEqual(labels(pages), ['Loans', 'Sales']);
});

test('an event leads to the claims that name it, in the order of the report', () => {
  const claims = [claim('b', '10', ['opening']), claim('a', '2', ['opening', 'other']), claim('c', '1', ['other'])];
  assert.deepEqual(labels([], claims), ['Claim 2', 'Claim 10']);
  assert.equal(eventLinks(opening, { pages: [], claims, resolutions: [] })[0]?.address, '/claims/a/');
});

test('the event of a resolution leads first to the page of that resolution, and no other event does', () => {
  const resolutions = [{ id: '12', address: '/resolutions/12/' }];
  const written = { pages: [], claims: [], resolutions };
  const adopted = { ...opening, id: 'resolution-12' };
  assert.deepEqual(eventLinks(adopted, written), [{ address: '/resolutions/12/', label: 'Resolution 12' }]);
  assert.deepEqual(eventLinks({ ...opening, id: 'resolution-123' }, written), []);
});
