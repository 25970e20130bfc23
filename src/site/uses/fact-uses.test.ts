import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../check/load-content.ts';
import { factUses } from './fact-uses.ts';

test('a fact is used by each page whose text prints it, at its row in the list of that page', async () => {
  const content = await loadContent('e2e/tiny-site/content');
  const home = content.pages.get('index');
  assert.ok(home);
  for (const [id, places] of factUses(content)) {
    const printed = home.uses.some(({ name, props }) => name === 'Fact' && props.id?.value === id);
    assert.equal(
      places.some(({ address }) => address === `/#figure-${id}`),
      printed,
    );
  }
  assert.ok(factUses(content).size > 0);
});
