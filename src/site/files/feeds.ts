import { claimAddress } from '../../accounts/claims/claim-addresses.ts';
import { HOME, type Page } from '../../accounts/prose/page.ts';
import { escapeMarkup } from '../../basics/escape-markup.ts';
import { fullAddress } from '../../basics/full-address.ts';
import type { Content } from '../../check/check-content.ts';
import {
  CHANGE_WORDS,
  changeAnchor,
  CHANGES,
  changesOn,
  newestFirst,
  tellsOfChanges,
} from '../../evidence/changes/changes.ts';
import type { Change } from '../../evidence/changes/change-schema.ts';
import { factAddress } from '../../evidence/facts/fact-list.ts';
import { idsOf } from '../../accounts/prose/page-sources.ts';
import { dateInWords } from '../../basics/partial-date.ts';
import { writtenPages } from '../uses/written-pages.ts';
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

/** The feeds that a site has: that of changes from the first change or edition on. */
export function feedNames(content: Pick<Content, 'changes' | 'editions'>): FeedName[] {
  return tellsOfChanges(content) ? ['changes', 'chapters'] : ['chapters'];
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
  const { changes } = content;
  const entries = newestFirst(changes.values()).map((change) => ({
    path: `${CHANGES}#${changeAnchor(change.id)}`,
    title: `${CHANGE_WORDS[change.kind]}: ${change.title}`,
    day: change.date,
    of: 'publication' as const,
    tags: [CHANGE_WORDS[change.kind]],
    summary: change.now,
    html: changeInHtml(change, content),
  }));
  return [...entries, ...standingEntries(content)];
}

function changeInHtml({ was, now, why, noticedBy, pages, claims, facts }: Change, content: Content): string {
  const words = { Before: was, Now: now, Why: why, 'Noticed by': noticedBy };
  const paragraphs = Object.entries(words).flatMap(([label, text]) =>
    text === undefined ? [] : [`<p><b>${label}:</b> ${escapeMarkup(text)}</p>`],
  );
  const labels = new Map(writtenPages(content).map(({ address, label }) => [address, label]));
  const touched = [
    ...[...pages, ...claims.map(claimAddress)].map((path) => [path, labels.get(path) ?? path] as const),
    ...facts.map((id) => [factAddress(id, content.facts), `figure ${id}`] as const),
  ];
  const links = touched.map(([path, label]) => `<li>${linkTo(path, label, content)}</li>`);
  return `${paragraphs.join('')}<ul>${links.join('')}</ul>`;
}

function linkTo(path: string, label: string, { site }: Pick<Content, 'site'>): string {
  return `<a href="${escapeMarkup(fullAddress(path, site))}">${escapeMarkup(label)}</a>`;
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
  return feedPages(content).map(({ address, uses, frontMatter: { title, summary, question, reviewed } }) => {
    const changes = changesOn(content.changes.values(), { address, facts: idsOf(uses, 'Fact') });
    const head = question === undefined ? '' : `<p><b>${escapeMarkup(question)}</b></p>`;
    return {
      path: address,
      title,
      day: changed.get(address) ?? reviewed,
      of: 'change',
      tags: [...new Set(changes.map(({ kind }) => CHANGE_WORDS[kind]))],
      summary,
      html: `${head}${changesInHtml(changes, content)}${texts.get(address) ?? shortText(summary, address, content)}`,
    };
  });
}

/** What was corrected or brought up to date on a page, as its notice says it. */
function changesInHtml(changes: readonly Change[], content: Content): string {
  const lines = changes.map(({ id, kind, date, title }) => {
    const link = linkTo(`${CHANGES}#${changeAnchor(id)}`, title, content);
    return `<li>${CHANGE_WORDS[kind]}, ${dateInWords(date)}: ${link}</li>`;
  });
  return lines.length === 0 ? '' : `<ul>${lines.join('')}</ul>`;
}

function shortText(summary: string, path: string, content: Content): string {
  return `<p>${escapeMarkup(summary)}</p><p>${linkTo(path, fullAddress(path, content.site), content)}</p>`;
}
