import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import type { ResolvedFact } from '../../evidence/facts/resolved-fact.ts';
import type { Site } from '../../evidence/site/site-schema.ts';
import { sourceSchema } from '../../evidence/sources/source-schema.ts';
import type { Claim } from '../../accounts/claims/claim.ts';
import { knownOn } from './known-on.ts';

const PUBLISHED: Record<string, string | undefined> = {
  minutes: '2020-04-02',
  gazette: '2020-04',
  memoir: '2021-06-01',
  leaflet: undefined,
};

const sources = new Map(
  Object.entries(PUBLISHED).map(([id, published]) => {
    const written = { kind: 'government', publisher: 'Mill', title: id, seen: 'original', language: 'en', published };
    return [id, { ...sourceSchema.parse(written), id }];
  }),
);

function fact(id: string, ...of: string[]): [string, ResolvedFact] {
  const rest = { value: 1, unit: 'books', stated: true, attribution: 'Mill', standing: 'reported' as const };
  return [id, { id, ...rest, sources: of }];
}

function datasetOf(...rows: [id: string, date: string, source: string][]): Map<string, Dataset> {
  const cells = rows.map(([id, date, source], index) => ({
    line: index + 2,
    cells: { id, date, title: id, summary: 'So it was.', category: 'loan', actors: 'Mill', source },
  }));
  const columns = [{ name: 'source', label: 'Source', type: 'sources', required: true }];
  return new Map([['events', { id: 'events', columns, rows: cells } as unknown as Dataset]]);
}

const claim = {
  id: 'closed',
  frontMatter: {
    number: '1',
    facts: ['early', 'mixed', 'undated'],
    history: [
      { date: '2020-04-03', standing: 'unverified', sources: ['minutes'] },
      { date: '2021-06', standing: 'supported', sources: ['memoir'] },
    ],
  },
} as unknown as Claim;

const evidence = {
  claims: new Map([[claim.id, claim]]),
  facts: new Map([fact('early', 'minutes'), fact('mixed', 'minutes', 'memoir'), fact('undated', 'leaflet')]),
  sources,
  datasets: datasetOf(
    ['opening', '2020-04-01', 'minutes'],
    ['looked-back-on', '2020-04-01', 'minutes;memoir'],
    ['told-later', '2020-04-01', 'memoir'],
    ['of-the-month', '2020-04', 'minutes'],
    ['undated', '2020-04-01', 'leaflet'],
  ),
  site: { asOf: '2022-01-01' } as Site,
};

test('a claim has the standing of that day', () => {
  const standings = (day: string) => knownOn(day, evidence).claims.map(({ turn }) => turn.standing);
  assert.deepEqual(standings('2020-04-02'), []);
  assert.deepEqual(standings('2020-04-03'), ['unverified']);
  assert.deepEqual(standings('2021-06-29'), ['unverified']);
  assert.deepEqual(standings('2021-06-30'), ['supported']);
});

test('a figure is there if all of its sources were out, and one without a date only today', () => {
  const figures = (day: string) => knownOn(day, evidence).figures.map(({ id }) => id);
  assert.deepEqual(figures('2020-04-01'), []);
  assert.deepEqual(figures('2020-04-03'), ['early']);
  assert.deepEqual(figures('2021-06-01'), ['early', 'mixed']);
  assert.deepEqual(figures('2022-01-01'), ['early', 'mixed', 'undated']);
});

test('an event is there if it was over and told, without the hindsight of later sources', () => {
  const events = (day: string) => knownOn(day, evidence).events.map(({ id, summary }) => [id, summary]);
  assert.deepEqual(events('2020-04-03'), [
    ['looked-back-on', undefined],
    ['opening', 'So it was.'],
  ]);
  assert.ok(events('2020-04-30').some(([id]) => id === 'of-the-month'));
  assert.deepEqual(knownOn('2020-04-03', evidence).events[0]?.sources, ['minutes']);
});
