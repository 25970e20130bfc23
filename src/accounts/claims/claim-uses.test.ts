import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usesOfClaim } from './claim-uses.ts';
import type { Claim } from './claim.ts';

test('a claim uses the figures of its sentences and the sources of its history, in the order of its page', () => {
  const place = { line: 1, column: 1 };
  const claim = {
    frontMatter: {
      claim: 'It lent {loans}.',
      history: [
        { reason: 'It was {readers}.', sources: ['minutes', 'gazette'] },
        { reason: 'Still so.', sources: ['memoir'] },
      ],
      wouldChange: 'Less than {loans:number}.',
    },
    uses: [{ ...place, name: 'Quote', words: 'so', props: { cite: { ...place, value: 'gazette' } } }],
  };
  const uses = usesOfClaim(claim as unknown as Pick<Claim, 'frontMatter' | 'uses'>);
  assert.deepEqual(
    uses.map(({ name, props }) => `${name} ${props.id?.value ?? props.cite?.value ?? ''}`),
    ['Fact loans', 'Quote gazette', 'Fact readers', 'Cite minutes gazette', 'Cite memoir', 'Fact loans'],
  );
});
