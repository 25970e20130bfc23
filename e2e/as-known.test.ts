import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownOn } from '../src/site/uses/known-on.ts';
import { endOf } from '../src/basics/partial-date.ts';
import { factsInText } from '../src/evidence/facts/fact-text.ts';
import { contentFolder } from '../src/records/problems/content-folder.ts';
import { knownDays } from '../src/accounts/claims/claim-addresses.ts';
import { loadContent } from '../src/check/load-content.ts';

const content = await loadContent(contentFolder());

/** The days of all pages, and every day on which a claim came to stand otherwise. */
const days = new Set([
  ...knownDays(content.site).values(),
  ...[...content.claims.values()].flatMap(({ frontMatter }) => frontMatter.history.map(({ date }) => endOf(date))),
]);

/** Every source on which something that is shown for a day rests. */
function sourcesShown(day: string): Set<string> {
  const { claims, figures, events } = knownOn(day, content);
  const texts = claims.flatMap(({ claim, turn }) => [claim.frontMatter.claim, turn.reason]);
  const bound = texts.flatMap(factsInText).flatMap((id) => content.facts.get(id)?.sources ?? []);
  return new Set([
    ...bound,
    ...claims.flatMap(({ turn }) => turn.sources),
    ...figures.flatMap(({ sources }) => sources),
    ...events.flatMap(({ sources }) => sources),
  ]);
}

test('there is more than one day to look at', () => {
  assert.ok(days.size > 3);
});

for (const day of days) {
  test(`nothing that could be known on ${day} rests on a later source`, () => {
    const shown = [...sourcesShown(day)];
    assert.ok(shown.length > 0);
    const later = shown.filter((id) => {
      const published = content.sources.get(id)?.published;
      return published === undefined ? day < content.site.asOf : endOf(published) > day;
    });
    assert.deepEqual(later, []);
  });
}

test('every claim had a standing on the last day of the time of the report', () => {
  const day = content.site.claims?.thenUntil ?? '';
  assert.equal(knownOn(day, content).claims.length, content.claims.size);
});
