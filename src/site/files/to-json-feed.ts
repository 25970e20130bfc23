import { authorsOf } from '../../evidence/site/names-in-words.ts';
import { feedTime, inFull, type Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org). The address of an item is its id. */
export function toJsonFeed(feed: Feed): object {
  const { title, site, page, path, entries } = feed;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: inFull(feed, page),
    feed_url: inFull(feed, path),
    language: site.language,
    authors: authorsOf(site).map((name) => ({ name, url: inFull(feed, '/') })),
    items: entries.map((entry) => ({
      id: inFull(feed, entry.path),
      url: inFull(feed, entry.path),
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      [entry.of === 'publication' ? 'date_published' : 'date_modified']: feedTime(entry.day),
      tags: entry.tags,
    })),
  };
}
