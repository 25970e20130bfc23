import type { Claim } from '../../accounts/claims/claim.ts';
import type { Page } from '../../accounts/prose/page.ts';
import type { ChartSpec } from '../../charts/specification/chart-schema.ts';
import type { Change } from '../../evidence/changes/change-schema.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import type { ResolvedFact } from '../../evidence/facts/resolved-fact.ts';
import type { Item, ResolutionFrontMatter } from '../../evidence/measures/item-schema.ts';
import type { Site } from '../../evidence/site/site-schema.ts';
import type { Source } from '../../evidence/sources/source-schema.ts';
import type { Edition } from '../editions/edition-schema.ts';
import { CARD, type Card } from './card.ts';
import { FRAME } from './lay-card.ts';
import { measureText, signsWithoutGlyph } from './measure-text.ts';

/** What of the content stands on cards. */
export interface Ground {
  site: Site;
  pages: ReadonlyMap<string, Page>;
  claims: ReadonlyMap<string, Claim>;
  charts: ReadonlyMap<string, ChartSpec>;
  resolutions: ReadonlyMap<string, Page<ResolutionFrontMatter>>;
  datasets: ReadonlyMap<string, Dataset>;
  facts: ReadonlyMap<string, ResolvedFact>;
  sources: ReadonlyMap<string, Source>;
  items: ReadonlyMap<string, Item>;
  changes: ReadonlyMap<string, Change>;
  editions: readonly Pick<Edition, 'day'>[];
}

/** A card before the name of the site stands on it. */
export type Unsigned = Omit<Card, 'site'>;

/** The words above the rule that fit beside the name of the site, of those that would do; none where none fits. */
export function kickerOf(candidates: readonly (string | undefined)[], site: string): string | undefined {
  const { size, gap } = FRAME.kicker;
  const room = CARD.width - 2 * FRAME.margin - measureText(site, 'serif-700', FRAME.name.size) - gap;
  const fits = (words: string) =>
    measureText(words, 'sans-400', size) <= room && signsWithoutGlyph(words, 'sans-400').length === 0;
  return candidates.find((words) => words !== undefined && fits(words));
}
