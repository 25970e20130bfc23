import { escapeMarkup } from '../../basics/escape-markup.ts';
import { fullAddress } from '../../basics/full-address.ts';
import { HOME } from '../../accounts/prose/page.ts';
import { claimAddress } from '../../accounts/claims/claim-addresses.ts';
import type { Content } from '../../check/check-content.ts';
import { CHANGE_WORDS, changeAnchor, CHANGES, newestFirst } from '../../evidence/changes/changes.ts';
import type { Change } from '../../evidence/changes/change-schema.ts';
import { FACTS, listedFact } from '../../evidence/facts/fact-addresses.ts';
import type { Feed, FeedEntry } from './feed.ts';

type Ground = Pick<Content, 'site' | 'changes' | 'pages'>;

/** What the feeds of a site are of, by name; the files are `/feeds/<name>.xml` (Atom) and `/feeds/<name>.json`. */
export const FEEDS = {
  changes: { title: 'Corrections and updates', page: CHANGES, entries: changeEntries },
  chapters: { title: 'Chapters', page: '/', entries: chapterEntries },
} as const;

export type FeedName = keyof typeof FEEDS;

/** The feeds that a site has: of changes only where there is one. */
export function feedNames({ changes }: Pick<Ground, 'changes'>): FeedName[] {
  return changes.size > 0 ? ['changes', 'chapters'] : ['chapters'];
}

/** Where a feed is. */
export function feedPath(name: FeedName, format: 'xml' | 'json'): string {
  return `/feeds/${name}.${format}`;
}

/** A feed of the site in one format. */
export function feedOf(name: FeedName, format: 'xml' | 'json', content: Ground): Feed {
  const { title, page, entries } = FEEDS[name];
  const { site } = content;
  return { title: `${site.name}: ${title}`, site, page, path: feedPath(name, format), entries: entries(content) };
}

function changeEntries({ changes, site }: Ground): FeedEntry[] {
  return newestFirst(changes.values()).map((change) => ({
    path: `${CHANGES}#${changeAnchor(change.id)}`,
    title: `${CHANGE_WORDS[change.kind]}: ${change.title}`,
    day: change.date,
    tags: [CHANGE_WORDS[change.kind]],
    summary: change.now,
    html: changeInHtml(change, site),
  }));
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

/** The pages of the menu, the one that was read last against its sources first. */
function chapterEntries({ pages, site }: Ground): FeedEntry[] {
  const chapters = [...pages.values()].filter(
    ({ id, frontMatter }) => id !== HOME && frontMatter.navigation !== undefined,
  );
  const inOrder = chapters.sort((a, b) => a.frontMatter.order - b.frontMatter.order);
  return inOrder
    .map(({ address, frontMatter: { title, summary, question, reviewed } }) => ({
      path: address,
      title,
      day: reviewed,
      tags: [],
      summary,
      html: `${question === undefined ? '' : `<p><b>${escapeMarkup(question)}</b></p>`}<p>${escapeMarkup(summary)}</p><p><a href="${escapeMarkup(fullAddress(address, site))}">${escapeMarkup(title)}</a></p>`,
    }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
