import { newClaim } from '../accounts/claims/new-claim.ts';
import { newStanding } from '../accounts/claims/new-standing.ts';
import { newPage } from '../accounts/new-page.ts';
import { newChart } from '../charts/new-chart.ts';
import { newCorrection } from '../evidence/changes/new-correction.ts';
import { newDataset } from '../evidence/datasets/new-dataset.ts';
import { newEvent } from '../evidence/events/new-event.ts';
import { newFact } from '../evidence/facts/new-fact.ts';
import { newImage } from '../evidence/images/new-image.ts';
import { newSite } from '../evidence/site/new-site.ts';
import { newSource } from '../evidence/sources/new-source.ts';
import { newTerm } from '../evidence/terms/new-term.ts';
import type { NewKind } from '../records/writing/new-kind.ts';
import type { EveryKind } from './kinds.ts';

/** Every kind of thing that `npm run new` adds, in the order in which it offers them. */
export const NEW_KINDS: readonly NewKind<EveryKind>[] = [
  newSource,
  newFact,
  newDataset,
  newChart,
  newPage,
  newEvent,
  newClaim,
  newStanding,
  newCorrection,
  newTerm,
  newImage,
  newSite,
];
