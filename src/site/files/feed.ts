import { fullAddress } from '../../basics/full-address.ts';
import type { Site } from '../../evidence/site/site-schema.ts';

/** What is new, for programs that follow a site. */
export interface Feed {
  title: string;
  site: Pick<Site, 'name' | 'address' | 'language' | 'asOf' | 'licence' | 'madeBy'>;
  /** The page that shows the same to readers. */
  page: string;
  /** Where the feed itself is. */
  path: string;
  entries: readonly FeedEntry[];
}

/** One thing that is new. Addresses are paths; `html` is sound HTML with full addresses. */
export interface FeedEntry {
  path: string;
  title: string;
  /** The day of the news, `YYYY-MM-DD`. */
  day: string;
  /** Whether it was published on that day and stays, or was changed on that day and may change again. */
  of: 'publication' | 'change';
  tags: readonly string[];
  summary: string;
  html: string;
}

/** A day as feeds want it (RFC 3339). */
export function feedTime(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The day of the newest entry, or of the evidence where there is none. */
export function newestDay({ entries, site }: Feed): string {
  return entries.reduce((newest, { day }) => (day > newest ? day : newest), entries[0]?.day ?? site.asOf);
}

/** A path of the site in full. */
export function inFull({ site }: Feed, path: string): string {
  return fullAddress(path, site);
}
