import { fullAddress } from '../../basics/full-address.ts';
import type { Site } from '../../evidence/site/site-schema.ts';

/** What a page says of itself to programs, after schema.org, in JSON-LD. */
export interface StructuredData {
  '@type': string;
  [property: string]: unknown;
}

export type SiteNames = Pick<Site, 'name' | 'address' | 'language' | 'madeBy' | 'checkedBy'>;

/** A page above another: its name and its address. */
export type Step = readonly [name: string, path: string];

/** Data as the text of a script element, which nothing in it can end. */
export function scriptJson(data: StructuredData): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}

/** The page that something is the matter of, with the way to it from the home page, and who has checked it. */
export function pageOf(path: string, name: string, above: readonly Step[], site: SiteNames): StructuredData {
  const steps: readonly Step[] = [[site.name, '/'], ...above, [name, path]];
  return {
    '@type': 'WebPage',
    '@id': fullAddress(path, site),
    ...(site.checkedBy && { reviewedBy: site.checkedBy.map(person) }),
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map(([step, at], index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: step,
        item: fullAddress(at, site),
      })),
    },
  };
}

/** Who publishes the site: the site itself. */
export function publisherOf(site: SiteNames): StructuredData {
  return { '@type': 'Organization', name: site.name, url: fullAddress('/', site) };
}

/** Who makes the site: the people that it names, or the site itself where it names none. */
export function makersOf(site: SiteNames): StructuredData | StructuredData[] {
  return site.madeBy?.map(person) ?? publisherOf(site);
}

/** A name may be that of a person or of a group; that of a person is the usual case. */
function person(name: string): StructuredData {
  return { '@type': 'Person', name };
}

/** What the home page says: the site, and how to search it. */
export function siteData(site: SiteNames & Pick<Site, 'tagline'>, search: string): StructuredData {
  return {
    '@type': 'WebSite',
    '@id': fullAddress('/', site),
    name: site.name,
    description: site.tagline,
    url: fullAddress('/', site),
    inLanguage: site.language,
    ...(site.madeBy && { author: makersOf(site) }),
    publisher: publisherOf(site),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${fullAddress(search, site)}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}
