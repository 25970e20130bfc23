import { inOrderOfReport } from '../../accounts/claims/claim.ts';
import { CLAIMS } from '../../accounts/claims/claim-addresses.ts';
import { HOME, type Page } from '../../accounts/prose/page.ts';
import type { Content } from '../../check/check-content.ts';
import { SOURCES } from '../../evidence/sources/source-addresses.ts';
import { handoutsOf } from './books.ts';
import { GLOSSARY } from '../../evidence/terms/term-addresses.ts';

/** A page of the site as a section of a book. */
export interface BookSection {
  /** Unique in the book: `s5-trade`. */
  id: string;
  address: string;
  /** Begins a part of this name: "Claims". */
  part?: string;
  /** Its name among the contents, where its heading is that of another section. */
  title?: string;
}

type BookContent = Pick<Content, 'pages' | 'claims' | 'resolutions' | 'glossary' | 'addresses'>;

/** What of a site is in a book, in order: its pages, the accounts of resolutions, the claims, the terms, the sources. */
export function bookSections({ pages, claims, resolutions, glossary, addresses }: BookContent): BookSection[] {
  const written = [...pages.values()].sort((a, b) => byPlace(placeOf(a, pages), placeOf(b, pages)));
  const ledger = inOrderOfReport(claims.values());
  const sources = addresses.filter((address) => address.startsWith(SOURCES) && address !== SOURCES);
  const parts: [part: string | undefined, addresses: string[]][] = [
    [undefined, written.map(({ address }) => address)],
    ['Resolutions', [...resolutions.values()].map(({ address }) => address)],
    ['Claims', ledger.length > 0 ? [CLAIMS, ...ledger.map(({ address }) => address)] : []],
    ['Words', glossary.size > 0 ? [GLOSSARY] : []],
    ['Sources', [SOURCES, ...sources]],
  ];
  const sections = parts.flatMap(([part, all]) =>
    all.map((address, index) => ({ address, ...(index === 0 && part && { part }) })),
  );
  const titles = new Map(handoutsOf(pages).map(({ address, frontMatter: { title } }) => [address, title]));
  return sections.map((section, index) => {
    const title = titles.get(section.address);
    return { ...section, ...(title !== undefined && { title }), id: idOf(section.address, index) };
  });
}

/** A page stands after the home page by its order, and one below it by that of the page above; a hand-out, which says all in short, before them. */
function placeOf(
  { id, address, frontMatter }: Page,
  pages: ReadonlyMap<string, Page>,
): [order: number, address: string] {
  const above = pages.get(id.replace(/\/.*/, ''));
  if (id === HOME || frontMatter.sheets !== undefined) return [id === HOME ? -2 : -1, address];
  return [above?.frontMatter.order ?? Infinity, address];
}

function byPlace([a, nameA]: [number, string], [b, nameB]: [number, string]): number {
  return a === b ? nameA.localeCompare(nameB, 'en', { numeric: true }) : a - b;
}

/** A name that begins with a letter, as ids of XML do, and is unique by its number. */
function idOf(address: string, index: number): string {
  return `s${String(index + 1)}-${address.slice(1, -1).replaceAll('/', '-') || 'start'}`;
}
