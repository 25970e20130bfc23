import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Claim } from '../../accounts/claims/claim.ts';
import type { Site } from '../../evidence/site/site-schema.ts';
import { sourceSchema } from '../../evidence/sources/source-schema.ts';
import { parseMdx } from '../../records/reading/mdx-document.ts';
import { annotatedReport, MOST_DAYS, movesBetween, standAt } from './annotated-report.ts';

const PUBLISHED: Record<string, string | undefined> = {
  minutes: '2020-04-02',
  memoir: '2021-06-01',
  leaflet: undefined,
};
const sources = new Map(
  Object.entries(PUBLISHED).map(([id, published]) => {
    const written = { kind: 'government', publisher: 'Mill', title: id, seen: 'original', language: 'en', published };
    return [id, { ...sourceSchema.parse(written), id }];
  }),
);
const account = `---\nshort: A\n---
<EvidenceFor>\n\n- So.<Cite id="minutes memoir" />\n\n</EvidenceFor>
<EvidenceAgainst>\n\n- Not so.<Cite id="leaflet" />\n\n</EvidenceAgainst>\n`;

function claim(number: string, ...history: [date: string, standing: string][]): Claim {
  const turns = history.map(([date, standing]) => ({ date, standing, sources: ['minutes'] }));
  const { uses } = parseMdx('content/claims/a.mdx', account);
  return { id: `claim-${number}`, uses, frontMatter: { number, history: turns } } as unknown as Claim;
}

const claims = [
  claim('2', ['2020-05', 'unverified'], ['2021-06', 'supported']),
  claim('1', ['2020-04-03', 'contested'], ['2020-04-20', 'contested']),
];
const report = annotatedReport({
  claims: new Map(claims.map((each) => [each.id, each])),
  sources,
  site: {
    asOf: '2022-01-01',
    claims: { report: 'minutes', thenUntil: '2020-05-01', knownOn: ['2020-04-03', '2021-01-01'] },
  } as Site,
});

test('the claims stand in the order of the report, each with its turn for each day, and a turn that holds for two days once', () => {
  assert.deepEqual(
    report.days.map(({ name, place }) => [name, place]),
    [
      ['2020-04-03', 1],
      ['2021-01-01', 2],
      ['today', 3],
    ],
  );
  const stands = report.claims.map((each) =>
    each.stands.map(({ turn, places, was }) => [turn.date, turn.standing, places.join(' '), was?.standing]),
  );
  assert.deepEqual(stands, [
    [
      ['2020-04-03', 'contested', '1', undefined],
      ['2020-04-20', 'contested', '2 3', undefined],
    ],
    [
      ['2020-05', 'unverified', '2', undefined],
      ['2021-06', 'supported', '3', 'unverified'],
    ],
  ]);
});

test('what moved between two days is told with both standings; a first standing is no move', () => {
  const [first, second, third] = report.days;
  assert.ok(first && second && third);
  assert.deepEqual(movesBetween(first, second, report.claims), []);
  assert.deepEqual(
    movesBetween(second, third, report.claims).map(({ claim: { id }, from, to }) => [id, from, to]),
    [['claim-2', 'unverified', 'supported']],
  );
  assert.deepEqual(standAt(3, report.claims[1] ?? assert.fail())?.was, { standing: 'unverified', day: '2021-01-01' });
  assert.equal(standAt(1, report.claims[1] ?? assert.fail()), undefined);
});

test('a source is a mark from the first day on which it was out; one without a date only today', () => {
  const [first] = report.claims;
  assert.deepEqual(
    first?.for.map(({ source, from }) => [source.id, from]),
    [
      ['minutes', 1],
      ['memoir', 3],
    ],
  );
  assert.deepEqual(
    first.against.map(({ source, from }) => [source.id, from]),
    [['leaflet', 3]],
  );
});

test('of more days than the style sheet knows the last are taken', () => {
  const knownOn = Array.from({ length: 9 }, (_, index) => `202${String(index)}-01-01`);
  const site = { asOf: '2030-01-01', claims: { report: 'minutes', thenUntil: '2020-05-01', knownOn } } as Site;
  const { days } = annotatedReport({ claims: new Map(), sources, site });
  assert.equal(days.length, MOST_DAYS);
  assert.equal(days.at(-1)?.name, 'today');
});

test('the style sheet has a rule for every day', () => {
  const css = readFileSync('src/styles/annotated.css', 'utf8');
  for (let place = 1; place <= MOST_DAYS; place += 1) {
    assert.ok(css.includes(`.day-${String(place)}:checked ~ * [data-days]:not([data-days~='${String(place)}'])`));
    for (let from = place + 1; from <= MOST_DAYS; from += 1)
      assert.ok(
        css.includes(`.day-${String(place)}:checked ~ * .from-${String(from)}`),
        `${String(place)} ${String(from)}`,
      );
  }
});
