import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSides, sidesIn } from './published-sides.ts';

const page = (forIt: string, against: string) => ({
  path: 'content/claims/more-loans.mdx',
  text: `---\nclaim: More loans.\n---\n\n<Evidence>\n<EvidenceFor>\n\n- ${forIt}\n\n</EvidenceFor>\n<EvidenceAgainst>\n\n- ${against}\n\n</EvidenceAgainst>\n</Evidence>\n`,
});
const printed = (id: string) => `<${id}>`;
const ROSE = 'Loans came to <Fact id="loans" />.';
const LOST = 'The register of 2019 is lost.';
const check = (now: ReturnType<typeof page>, isNamed = false) =>
  checkSides({
    day: '1 June 2021',
    before: { '/claims/more-loans/': sidesIn(page(ROSE, LOST), printed) },
    now: new Map([['/claims/more-loans/', now]]),
    printed,
    isNamed: () => isNamed,
  });

test('points that have changed sides are told, with the side that was published', () => {
  const [first, second, ...more] = check(page(LOST, ROSE));
  assert.deepEqual(more, []);
  assert.deepEqual([first?.line, second?.line], [8, 13]);
  assert.equal(
    `${first?.what ?? ''} ${first?.remedy ?? ''}`,
    '"The register of 2019 is lost." stands under <EvidenceFor> now; the edition of 1 June 2021 has it under <EvidenceAgainst>, and no change names its page. Put it back, if this is a slip. If not, say why: add a file to content/changes/ that names it under pages: [/claims/more-loans/].',
  );
});

test('points that stay, are new or are named by a change are not told', () => {
  assert.deepEqual(check(page(ROSE, LOST)), []);
  assert.deepEqual(check(page('New loans.', LOST)), []);
  assert.deepEqual(check(page(LOST, ROSE), true), []);
});
