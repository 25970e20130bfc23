import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentFolder } from '../../records/problems/content-folder.ts';
import { loadContent } from '../../check/load-content.ts';
import { idsOf, pageSources } from '../../accounts/prose/page-sources.ts';
import { relatedClaims } from './related-claims.ts';

const none = () => [];
const content = await loadContent(contentFolder());

test('the claims related to a page share sources with it, most first, and none of them stands on it', () => {
  for (const page of content.pages.values()) {
    const related = relatedClaims(page, content.claims.values(), none, 3);
    const own = new Set(pageSources(page.uses, none).cited.map(({ id }) => id));
    const shared = related.map(({ shared: count }) => count);
    assert.deepEqual(
      shared,
      shared.toSorted((a, b) => b - a),
    );
    assert.ok(related.length <= 3);
    for (const { claim, shared: count } of related) {
      assert.ok(!idsOf(page.uses, 'Claim').includes(claim.id));
      const both = pageSources(claim.uses, none).cited.filter(({ id }) => own.has(id));
      assert.equal(both.length, count);
      assert.ok(count >= 2);
    }
  }
});

test('a page without sources has no related claims', () => {
  assert.deepEqual(relatedClaims({ uses: [] }, content.claims.values(), none, 3), []);
});
