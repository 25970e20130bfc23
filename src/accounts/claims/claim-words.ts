import type { ClaimBasis, ClaimStanding } from './claim-schema.ts';

/** A word for readers and what it means. */
export interface Meaning {
  label: string;
  meaning: string;
}

/** The standings of a claim in words. They say how the evidence lies, not whether a claim is true. */
export const STANDING_WORDS: Readonly<Record<ClaimStanding, Meaning>> = {
  supported: {
    label: 'Supported',
    meaning: 'An official text, official figures or people on the record bear it out.',
  },
  'partly-supported': {
    label: 'Partly supported',
    meaning: 'Evidence on the record bears out a part of it, or bears it out with a limit that the report leaves out.',
  },
  contested: {
    label: 'Contested',
    meaning: 'Sources that deserve a hearing contradict each other about it.',
  },
  unverified: {
    label: 'Unverified',
    meaning: 'Nobody on the record has confirmed it. It may be right; we found nothing that shows it.',
  },
};

/** What the report rests a claim on, in words. */
export const BASIS_WORDS: Readonly<Record<ClaimBasis, Meaning>> = {
  'official-text': { label: 'Official text', meaning: 'A published text of an official body.' },
  'official-statistics': { label: 'Official statistics', meaning: 'Figures published by an office that counts.' },
  named: { label: 'Named person or office', meaning: 'Somebody who is named.' },
  unnamed: { label: 'Unnamed source', meaning: 'Somebody whom the report does not name, or nobody at all.' },
  inference: { label: 'Inference', meaning: 'The newspaper’s own reading of events.' },
};
