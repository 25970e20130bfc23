import { fullAddress } from '../../basics/full-address.ts';
import type { Source } from '../../evidence/sources/source-schema.ts';
import { makersOf, pageOf, publisherOf, type SiteNames, type Step, type StructuredData } from './structured-data.ts';

interface Article {
  path: string;
  title: string;
  description: string;
  /** The day on which it was last changed or read against its sources; left out where that is not known. */
  changed?: string | undefined;
  above?: readonly Step[];
  /** What it cites; where there is much, the place of the list on the page stands for it. */
  cited?: readonly Source[] | { path: string; name: string } | undefined;
}

/** An account as an Article of schema.org. When it was first published is not recorded, so that is not said. */
export function articleData(article: Article, site: SiteNames): StructuredData {
  const { path, title, description, changed, above = [], cited } = article;
  return {
    '@type': 'Article',
    headline: title,
    description,
    ...(changed !== undefined && { dateModified: changed }),
    inLanguage: site.language,
    author: makersOf(site),
    ...(site.madeBy && { publisher: publisherOf(site) }),
    ...(cited && { citation: isList(cited) ? cited.map(citation) : listOfSources(cited, site) }),
    mainEntityOfPage: pageOf(path, title, above, site),
  };
}

type Cited = NonNullable<Article['cited']>;

function isList(cited: Cited): cited is readonly Source[] {
  return Array.isArray(cited);
}

function listOfSources({ path, name }: Exclude<Cited, readonly Source[]>, site: SiteNames): StructuredData {
  return { '@type': 'CreativeWork', name, url: fullAddress(path, site) };
}

function citation({ title, publisher, published, url, language }: Source): StructuredData {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(published !== undefined && { datePublished: published }),
    inLanguage: language,
    ...(url !== undefined && { url }),
  };
}
