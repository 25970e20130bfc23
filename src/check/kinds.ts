import { readClaims } from '../accounts/claims/claim-kind.ts';
import { readPages } from '../accounts/page-kind.ts';
import { readResolutions } from '../accounts/resolutions/resolution-kind.ts';
import { readCharts } from '../charts/chart-kind.ts';
import { readColours } from '../charts/colour-kind.ts';
import { readChanges } from '../evidence/changes/change-kind.ts';
import { readDatasets } from '../evidence/datasets/dataset-kind.ts';
import { readEvents } from '../evidence/events/event-kind.ts';
import { readFacts } from '../evidence/facts/fact-kind.ts';
import { readImages } from '../evidence/images/image-kind.ts';
import { readMaps } from '../evidence/maps/map-kind.ts';
import { readItems } from '../evidence/measures/item-kind.ts';
import { readSite } from '../evidence/site/site-kind.ts';
import { readLinks } from '../evidence/sources/link-kind.ts';
import { readSources } from '../evidence/sources/source-kind.ts';
import { readOtherWords } from '../evidence/terms/other-words-kind.ts';
import { readGlossary } from '../evidence/terms/term-kind.ts';
import { kindList } from '../records/reading/kind.ts';
import { readRedirects } from './addresses/address-kind.ts';
import { readEditions } from './editions/edition-kind.ts';

/** Every kind of content, in the order in which they are read: each is held against those before it. */
export const KINDS = kindList()
  .add('site', readSite)
  .add('sources', readSources)
  .add('links', readLinks)
  .add('glossary', readGlossary)
  .add('otherWords', readOtherWords)
  .add('maps', readMaps)
  .add('images', readImages)
  .add('datasets', readDatasets)
  .add('events', readEvents)
  .add('facts', readFacts)
  .add('items', readItems)
  .add('colours', readColours)
  .add('charts', readCharts)
  .keptBesideProse()
  .add('pages', readPages)
  .add('claims', readClaims)
  .add('resolutions', readResolutions)
  .add('editions', readEditions)
  .add('changes', readChanges)
  .add('redirects', readRedirects);

/** Every kind as it was read, by name. */
export type EveryKind = ReturnType<(typeof KINDS)['read']>;
