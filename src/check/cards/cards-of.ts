import { STANDING_WORDS } from '../../accounts/claims/claim-words.ts';
import { inOrderOfReport, standingNow, type Claim } from '../../accounts/claims/claim.ts';
import { HOME, type Page } from '../../accounts/prose/page.ts';
import { onceFor } from '../../basics/once-for.ts';
import { dateInWords } from '../../basics/partial-date.ts';
import { chartAddresses } from '../../charts/chart-addresses.ts';
import type { ChartSpec } from '../../charts/specification/chart-schema.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import type { ResolvedFact } from '../../evidence/facts/resolved-fact.ts';
import type { ResolutionFrontMatter } from '../../evidence/measures/item-schema.ts';
import type { Site } from '../../evidence/site/site-schema.ts';
import type { Source } from '../../evidence/sources/source-schema.ts';
import { datasetAddress } from '../../evidence/datasets/dataset-addresses.ts';
import { printFactText } from '../../evidence/facts/fact-text.ts';
import { resolutionsOf } from '../../evidence/measures/resolution.ts';
import { CARD, type Card } from './card.ts';
import { FRAME } from './lay-card.ts';
import { measureText, signsWithoutGlyph } from './measure-text.ts';
import { undrawnSigns } from './undrawn-signs.ts';

/** Kinds of charts that may be drawn wide and low. */
const OVER_AN_AXIS: ReadonlySet<string> = new Set(['line', 'bar', 'stacked-bar', 'dots']);

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
}

/** The cards of the pages that have one of their own, by the address of the page. */
export const cardsOf = onceFor((content: Ground): ReadonlyMap<string, Card> => {
  const cards = [writtenCards, claimCards, chartCards, resolutionCards, datasetCards].flatMap((make) => make(content));
  return new Map(cards.map((card) => [card.page, { ...card, ...curved(card), site: content.site.name }]));
});

/** Those of them whose letters can be drawn. */
export const drawnCards = onceFor((content: Ground): ReadonlyMap<string, Card> => {
  return new Map([...cardsOf(content)].filter(([, card]) => undrawnSigns(card).length === 0));
});

/** The card of a page, which may be that of the home page; undefined where that cannot be drawn either. */
export function cardOf(page: string, content: Ground): Card | undefined {
  const cards = drawnCards(content);
  return cards.get(page) ?? cards.get('/');
}

/** The name of a card's file: `claims/late-boats` for the page `/claims/late-boats/`. */
export function cardName(page: string): string {
  return page === '/' ? 'index' : page.replace(/^\/|\/$/g, '');
}

/** Where the picture is. */
export function cardAddress({ page }: Card): string {
  return `/cards/${cardName(page)}.png`;
}

/** What a card says in large letters, for those who cannot see it. */
export function cardInWords({ title, stamp, chart }: Card): string {
  if (stamp) return `${STANDING_WORDS[stamp.standing].label}: ${title}`;
  return chart ? `Chart: ${title}` : title;
}

type Unsigned = Omit<Card, 'site'>;

function writtenCards({ pages, site }: Ground): Unsigned[] {
  return [...pages.values()].map(({ id, address, file, frontMatter: { title, question, summary, navigation } }) => ({
    page: address,
    kicker: id === HOME ? undefined : kickerOf([navigation ?? title], site.name),
    title: question ?? (id === HOME ? site.tagline : title),
    finding: id === HOME ? undefined : summary,
    mayLackFinding: true,
    from: { file, title: question === undefined ? 'title' : 'question', finding: 'summary' },
  }));
}

function claimCards({ claims, facts, site, sources }: Ground): Unsigned[] {
  const report = sources.get(site.claims?.report ?? '');
  const inWords = report && [report.publisher, ...(report.published ? [dateInWords(report.published)] : [])].join(', ');
  return inOrderOfReport(claims.values()).map(({ address, file, frontMatter: { number, claim, history } }) => ({
    page: address,
    kicker: kickerOf([inWords, `Claim ${number}`], site.name),
    title: `“${printFactText(claim, facts)}”`,
    stamp: { standing: standingNow(history).standing, day: site.asOf },
    from: { file, title: 'claim' },
  }));
}

function chartCards({ charts, datasets, site }: Ground): Unsigned[] {
  const kicker = kickerOf(['Chart'], site.name);
  return [...charts].map(([id, { title, subtitle, kind, panels, attribution, dataset }]) => ({
    page: chartAddresses(id).page,
    kicker,
    title,
    finding: subtitle,
    foot: `Figures: ${attribution ?? datasets.get(dataset)?.attribution ?? ''}`,
    chart: { id, place: OVER_AN_AXIS.has(kind) && panels === undefined ? 'below' : 'beside' },
    from: { file: `content/charts/${id}.yaml`, title: 'title', finding: 'subtitle', foot: 'attribution' },
  }));
}

function resolutionCards({ resolutions, datasets, site }: Ground): Unsigned[] {
  const days = new Map(resolutionsOf(datasets).map(({ number, date }) => [number, date]));
  return [...resolutions.values()].map(({ id, address, file, frontMatter: { summary } }) => ({
    page: address,
    kicker: kickerOf([days.has(id) ? `Adopted ${dateInWords(days.get(id) ?? '')}` : undefined], site.name),
    title: `Resolution ${id}`,
    finding: summary,
    from: { file, title: 'summary', finding: 'summary' },
  }));
}

function datasetCards({ datasets, site }: Ground): Unsigned[] {
  return [...datasets.values()].map(({ id, title, coverage, rows }) => ({
    page: datasetAddress(id),
    kicker: kickerOf([`Data, ${rows.length === 1 ? 'one row' : `${String(rows.length)} rows`}`], site.name),
    title,
    finding: coverage,
    mayLackFinding: true,
    from: { file: `content/datasets/${id}/dataset.yaml`, title: 'title', finding: 'coverage' },
  }));
}

/** The words above the rule that fit beside the name of the site, of those that would do; none where none fits. */
function kickerOf(candidates: readonly (string | undefined)[], site: string): string | undefined {
  const { size, gap } = FRAME.kicker;
  const room = CARD.width - 2 * FRAME.margin - measureText(site, 'serif-700', FRAME.name.size) - gap;
  const fits = (words: string) =>
    measureText(words, 'sans-400', size) <= room && signsWithoutGlyph(words, 'sans-400').length === 0;
  return candidates.find((words) => words !== undefined && fits(words));
}

function curved({ title, finding, kicker, foot }: Unsigned): Pick<Card, 'title' | 'finding' | 'kicker' | 'foot'> {
  const mend = (text: string | undefined) => text?.replaceAll("'", '’');
  return { title: title.replaceAll("'", '’'), finding: mend(finding), kicker: mend(kicker), foot: mend(foot) };
}
