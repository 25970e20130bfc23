import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from '../../records/reading/mdx-document.ts';
import { evidenceSides } from './evidence-sides.ts';

const sidesOf = (body: string) => evidenceSides(parseMdx('content/claims/a.mdx', `---\nshort: A\n---\n${body}\n`).uses);

test('what is cited within the evidence for a claim and against it is told apart from what is cited beside it', () => {
  const body = `Before.<Cite id="before" />

<Evidence>
<EvidenceFor>

- One.<Cite id="b a" /> Another said <Quote cite="c">so</Quote>.<Cite id="a" at="p. 2" />

</EvidenceFor>
<EvidenceAgainst>

- Against.<Cite id="d a" />

</EvidenceAgainst>
</Evidence>

After.<Cite id="after" />`;
  assert.deepEqual(sidesOf(body), { for: ['b', 'a', 'c'], against: ['d', 'a'] });
});

test('an account without evidence has none on either side', () => {
  assert.deepEqual(sidesOf('So.<Cite id="a" />'), { for: [], against: [] });
});
