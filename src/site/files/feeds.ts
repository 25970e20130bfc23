import { claimAddress } from '../../accounts/claims/claim-addresses.ts';
import { HOME, type Page } from '../../accounts/prose/page.ts';
import { escapeMarkup } from '../../basics/escape-markup.ts';
import { fullAddress } from '../../basics/full-address.ts';
import type { Content } from '../../check/check-content.ts';
import { CHANGE_WORDS, changeAnchor, CHANGES, newestFirst } from '../../evidence/changes/changes.ts';
import type { Change } from '../../evidence/changes/change-schema.ts';
import { FACTS, listedFact } from '../../evidence/facts/fact-addresses.ts';
import { lastChanged } from '../uses/last-changed.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { standingEntries } from './standing-entries.ts';
import { toAtom } from './to-atom.ts';
import { toJsonFeed } from './to-json-feed.ts';

/** The text of pages as sound HTML, by their addresses. */
type Texts = ReadonlyMap<string, string>;

/** What the feeds of a site are of, by name; the files are `/feeds/<name>.xml` (Atom) and `/feeds/<name>.json`. */
export const FEEDS = {
  changes: { title: 'Corrections and updates', page: CHANGES, entries: changeEntries },
  chapters: { title: 'Chapters', page: '/', entries: chapterEntries },
} as const;

export type FeedName = keyof typeof FEEDS;

/** The forms of a feed, by the ending of its file. */
export const FEED_FORMATS = {
  xml: { type: 'application/atom+xml; charset=utf-8', write: toAtom },
  json: { type: 'application/feed+json', write: (feed: Feed) => `${JSON.stringify(toJsonFeed(feed), null, 1)}\n` },
};

export type FeedFormat = keyof typeof FEED_FORMATS;

/** The feeds that a site has: of changes only where there is one. */
export function feedNames({ changes }: Pick<Content, 'changes'>): FeedName[] {
  return changes.size > 0 ? ['changes', 'chapters'] : ['chapters'];
}

/** Where a feed is. */
export function feedPath(name: FeedName, format: FeedFormat): string {
  return `/feeds/${name}.${format}`;
}

/** A feed of the site in one format. Chapters have the whole of their text where `texts` has it, else their summary. */
export function feedOf(name: FeedName, format: FeedFormat, content: Content, texts: Texts = new Map()): Feed {
  const { title, page, entries } = FEEDS[name];
  const { site } = content;
  const listed = [...entries(content, texts)].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  return { title: `${site.name}: ${title}`, site, page, path: feedPath(name, format), entries: listed };
}

/** Corrections and updates, and every change of the standing of a claim. */
function changeEntries(content: Content): FeedEntry[] {
  const { changes, site } = content;
  const entries = newestFirst(changes.values()).map((change) => ({
    path: `${CHANGES}#${changeAnchor(change.id)}`,
    title: `${CHANGE_WORDS[change.kind]}: ${change.title}`,
    day: change.date,
    of: 'publication' as const,
    tags: [CHANGE_WORDS[change.kind]],
    summary: change.now,
    html: changeInHtml(change, site),
  }));
  return [...entries, ...standingEntries(content)];
}

function changeInHtml({ was, now, why, noticedBy, pages, claims, facts }: Change, site: Content['site']): string {
  const words = { Before: was, Now: now, Why: why, 'Noticed by': noticedBy };
  const paragraphs = Object.entries(words).flatMap(([label, text]) =>
    text === undefined ? [] : [`<p><b>${label}:</b> ${escapeMarkup(text)}</p>`],
  );
  const touched = [...pages, ...claims.map(claimAddress), ...facts.map((id) => `${FACTS}#${listedFact(id)}`)];
  const links = touched.map(
    (path) => `<li><a href="${escapeMarkup(fullAddress(path, site))}">${escapeMarkup(path)}</a></li>`,
  );
  return `${paragraphs.join('')}<ul>${links.join('')}</ul>`;
}

/** The pages in the feed of chapters: those of the menu, in its order. */
export function feedPages({ pages }: Pick<Content, 'pages'>): Page[] {
  return [...pages.values()]
    .filter(({ id, frontMatter }) => id !== HOME && frontMatter.navigation !== undefined)
    .sort((a, b) => a.frontMatter.order - b.frontMatter.order);
}

/** The chapters, the one that changed last first. */
function chapterEntries(content: Content, texts: Texts): FeedEntry[] {
  const changed = lastChanged(content);
  return feedPages(content).map(({ address, frontMatter: { title, summary, question, reviewed } }) => ({
    path: address,
    title,
    day: changed.get(address) ?? reviewed,
    of: 'change',
    tags: [],
    summary,
    html: `${question === undefined ? '' : `<p><b>${escapeMarkup(question)}</b></p>`}${texts.get(address) ?? shortText(summary, fullAddress(address, content.site))}`,
  }));
}

function shortText(summary: string, address: string): string {
  return `<p>${escapeMarkup(summary)}</p><p><a href="${escapeMarkup(address)}">${escapeMarkup(address)}</a></p>`;
}
