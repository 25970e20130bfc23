import { writeXml, type XmlElement } from '../../basics/write-xml.ts';
import { authorsOf } from '../../evidence/site/names-in-words.ts';
import { feedTime, inFull, newestDay, type Feed, type FeedEntry } from './feed.ts';

/** A feed in Atom (RFC 4287). The address of an entry is its id. */
export function toAtom(feed: Feed): string {
  const { title, site, page, path, entries } = feed;
  return writeXml({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language },
    content: [
      text('id', inFull(feed, path)),
      text('title', title),
      text('updated', feedTime(newestDay(feed))),
      link('self', inFull(feed, path), 'application/atom+xml'),
      link('alternate', inFull(feed, page), 'text/html'),
      ...authorsOf(site).map((name) => ({
        name: 'author',
        content: [text('name', name), text('uri', inFull(feed, '/'))],
      })),
      text('rights', site.licence.text),
      ...entries.map((entry) => entryElement(entry, feed)),
    ],
  });
}

function entryElement({ path, title, day, of, tags, summary, html }: FeedEntry, feed: Feed): XmlElement {
  return {
    name: 'entry',
    content: [
      text('id', inFull(feed, path)),
      text('title', title),
      text('updated', feedTime(day)),
      of === 'publication' ? text('published', feedTime(day)) : undefined,
      link('alternate', inFull(feed, path), 'text/html'),
      ...tags.map((term) => ({ name: 'category', attributes: { term } })),
      text('summary', summary),
      { name: 'content', attributes: { type: 'html' }, content: html },
    ],
  };
}

function text(name: string, content: string): XmlElement {
  return { name, content };
}

function link(rel: string, href: string, type: string): XmlElement {
  return { name: 'link', attributes: { rel, type, href } };
}
