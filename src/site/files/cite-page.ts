import { inOrderOfReport, standingNow } from '../../accounts/claims/claim.ts';
import { STANDING_WORDS } from '../../accounts/claims/claim-words.ts';
import { HOME } from '../../accounts/prose/page.ts';
import { fullAddress } from '../../basics/full-address.ts';
import { onceFor } from '../../basics/once-for.ts';
import { dateInWords, parsePartialDate } from '../../basics/partial-date.ts';
import { chartAddresses } from '../../charts/chart-addresses.ts';
import type { Content } from '../../check/check-content.ts';
import { datasetAddress } from '../../evidence/datasets/dataset-addresses.ts';
import { printFactText } from '../../evidence/facts/fact-text.ts';
import { authorsOf, checkedInWords, listOfNames } from '../../evidence/site/names-in-words.ts';
import type { Site } from '../../evidence/site/site-schema.ts';
import { lastChanged } from '../uses/last-changed.ts';
import type { CslItem } from './to-csl.ts';

/** The page that says how each page is cited; its files are `/cite.bib`, `/cite.ris` and `/cite.json`. */
export const CITE = '/cite/';

/** What can be cited, in groups as the page shows them. */
export const CITE_GROUPS = ['Pages', 'Claims', 'Resolutions', 'Charts', 'Data'] as const;

/** A page that can be cited, as it was after its last change. */
export interface CitedPage {
  address: string;
  /** Its anchor on the page of citations, no two of which are the same. */
  anchor: string;
  group: (typeof CITE_GROUPS)[number];
  title: string;
  /** The day of its last change, or that up to which the evidence was gathered. */
  day: string;
  /** The day of the last edition, where there is one. */
  edition?: string | undefined;
}

type SiteNames = Pick<Site, 'name' | 'address' | 'language' | 'asOf' | 'madeBy' | 'checkedBy'>;

/** Every page that can be cited, by its address. */
export const citedPages = onceFor((content: Content): ReadonlyMap<string, CitedPage> => {
  const changed = lastChanged(content);
  const anchors = new Set<string>();
  const pages = titlesOf(content).map(([group, address, title]) => ({
    ...{ address, anchor: freeAnchor(address, anchors), group, title: title.replaceAll(/\s/g, ' ') },
    day: changed.get(address) ?? content.site.asOf,
    edition: content.editions.at(-1)?.day,
  }));
  return new Map(pages.map((page) => [page.address, page]));
});

function titlesOf({ pages, claims, resolutions, charts, datasets, facts, site }: Content) {
  // A hand-out repeats other pages.
  const own = [...pages.values()].filter(({ frontMatter }) => frontMatter.sheets === undefined);
  const written = own.sort((a, b) => a.frontMatter.order - b.frontMatter.order);
  return [
    ...written.map(({ id, address, frontMatter: { title, question } }) => {
      return ['Pages', address, question ?? (id === HOME ? site.tagline : title)] as const;
    }),
    ...inOrderOfReport(claims.values()).map(({ address, frontMatter: { claim, history } }) => {
      const standing = STANDING_WORDS[standingNow(history).standing].label;
      return ['Claims', address, `${standing}: “${printFactText(claim, facts)}”`] as const;
    }),
    ...[...resolutions.values()].map(({ id, address }) => ['Resolutions', address, `Resolution ${id}`] as const),
    ...[...charts].map(([id, { title }]) => ['Charts', chartAddresses(id).page, title] as const),
    ...[...datasets.values()].map(({ id, title }) => ['Data', datasetAddress(id), title] as const),
  ];
}

/**
 * The anchor of a page on the page of citations: `claims-late-boats`; `home` for the home page. A page that would have
 * that of another, such as `/claims-late-boats/`, has a number behind it.
 */
function freeAnchor(address: string, taken: Set<string>): string {
  const wished = address.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'home';
  let [anchor, number] = [wished, 1];
  while (taken.has(anchor)) anchor = `${wished}-${String((number += 1))}`;
  taken.add(anchor);
  return anchor;
}

/**
 * A reference in the manner of the APA (7th edition, "Webpage on a website"), with the day of the last change. The name of
 * the site stands once: as author where nobody is named. Names of people stay as they are written.
 */
export function citePage({ address, title, day, edition }: CitedPage, site: SiteNames): string {
  const [number = '', month = '', year = ''] = dateInWords(day).split(' ');
  const end = /[?!.”]$/.test(title) ? '' : '.';
  const which = edition === undefined ? '' : ` Edition of ${dateInWords(edition)}.`;
  const place = site.madeBy ? ` ${site.name}.` : '';
  const authors = listOfNames(authorsOf(site));
  return `${authors}. (${year}, ${month} ${number}). ${title}${end}${which}${place} ${fullAddress(address, site)}`;
}

/** The same for programs that keep references. */
export function pageItem({ address, anchor, title, day, edition }: CitedPage, site: SiteNames): CslItem {
  const { year = 0, month = 1, day: dayOfMonth = 1 } = parsePartialDate(day) ?? {};
  return {
    id: `${site.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${anchor}`,
    type: 'webpage',
    title,
    author: authorsOf(site).map((literal) => ({ literal })),
    'container-title': site.name,
    // Readers of RIS know no name of a website, but its publisher.
    ...(site.madeBy && { publisher: site.name }),
    issued: { 'date-parts': [[year, month, dayOfMonth]] },
    language: site.language,
    URL: fullAddress(address, site),
    note: [
      ...(edition === undefined ? [] : [`Edition of ${dateInWords(edition)}.`]),
      `Last changed on ${dateInWords(day)}. Evidence gathered up to ${dateInWords(site.asOf)}.`,
      ...(site.checkedBy ? [checkedInWords(site)] : []),
    ].join(' '),
  };
}
