import { STANDING_WORDS } from '../../accounts/claims/claim-words.ts';
import { inOrderOfReport, standingNow } from '../../accounts/claims/claim.ts';
import { HOME } from '../../accounts/prose/page.ts';
import { curlQuotes } from '../../basics/curl-quotes.ts';
import { keepWhole } from '../../basics/keep-whole.ts';
import { onceFor } from '../../basics/once-for.ts';
import { dateInWords } from '../../basics/partial-date.ts';
import { chartAddresses } from '../../charts/chart-addresses.ts';
import { printFactText } from '../../evidence/facts/fact-text.ts';
import type { Card } from './card.ts';
import { kickerOf, type Ground, type Unsigned } from './card-ground.ts';
import { changeCards, datasetCards, itemCards, resolutionCards } from './record-cards.ts';
import { undrawnSigns } from './undrawn-signs.ts';

/** Kinds of charts that may be drawn wide and low. */
const OVER_AN_AXIS: ReadonlySet<string> = new Set(['line', 'bar', 'stacked-bar', 'dots']);

/** The cards of the pages that have one of their own, by the address of the page. */
export const cardsOf = onceFor((content: Ground): ReadonlyMap<string, Card> => {
  const makers = [writtenCards, claimCards, chartCards, resolutionCards, datasetCards, itemCards, changeCards];
  const cards = makers.flatMap((make) => make(content));
  return new Map(cards.map((card) => [card.page, { ...card, ...setInPrint(card), site: content.site.name }]));
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

function setInPrint({ title, finding, kicker, foot }: Unsigned): Pick<Card, 'title' | 'finding' | 'kicker' | 'foot'> {
  const set = (text: string) => keepWhole(curlQuotes(text));
  const [setFinding, setKicker, setFoot] = [finding, kicker, foot].map((text) => text && set(text));
  return { title: set(title), finding: setFinding, kicker: setKicker, foot: setFoot };
}
