import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { ReadKind } from '../../records/reading/kind.ts';

/** The files that the site makes beside its pages, whatever its content. A test holds this against a built site. */
export const MADE_FILES =
  /^\/(?:_headers|_redirects|data\/everything\.zip|download\/.+|(?:404|500|index)\.html|sitemap-[\w-]+\.xml|claims\.(?:schema\.)?json|(?:cite|sources|timeline)\.\w+|oembed\/[^/]+\.json|(?:_astro|pagefind)\/.+|charts\/[^/]+\.\w+|charts\/[^/]+\/live\.json|data\/[^/]+\/[^/]+\.\w+|calendars\/[^/]+\.ics|resolutions\/in-force\.json|(?:licences|robots)\.txt|site\.webmanifest|\.well-known\/security\.txt|api\/[^/]+\.json|feeds\/[^/]+\.(?:json|xml)|cards\/.+\.png|maps\/[^/]+\.svg|images\/[^/]+\.(?:webp|jpg|png)|.+\/index\.html)$/;

/** Names at the root that are no pages of an editor: pages of errors, and folders of made files. */
export const TAKEN: readonly string[] = ['/404/', '/500/', '/_astro/', '/pagefind/'];

/** An address as a disk has it that tells no capitals apart. */
export function onDisk(address: string): string {
  return address.normalize('NFC').toLowerCase();
}

/** Written pages that would stand where the site makes a page by itself, and files of public/ that would stand in the way. */
export function checkCollisions(
  written: Pick<ReadKind, 'addresses'>,
  others: readonly Pick<ReadKind, 'addresses' | 'frames'>[],
  frame: Iterable<string>,
  assets: ReadonlySet<string>,
): ContentProblem[] {
  const pages = [...(written.addresses ?? new Map<string, unknown>()).keys()];
  const made = [...others.flatMap(({ addresses, frames = [] }) => [...(addresses?.keys() ?? []), ...frames]), ...frame];
  const taken = new Set([...TAKEN, ...made.map(onDisk)]);
  const standing = new Set([...pages, ...made].map(onDisk));
  return [
    ...pages.filter((page) => taken.has(onDisk(page))).map(pageInTheWay),
    ...[...assets].filter((asset) => isInTheWay(onDisk(asset), standing)).map(assetInTheWay),
  ];
}

function pageInTheWay(address: string): ContentProblem {
  return {
    rule: 'address',
    file: `content/pages${address.slice(0, -1)}.mdx`,
    line: 1,
    column: 1,
    what: `"${address}" is the address of a page that the site makes by itself.`,
    remedy: 'Give this file another name.',
  };
}

/** Whether a file has the place of a made file, or the name of a folder in which a page stands. */
function isInTheWay(asset: string, pages: ReadonlySet<string>): boolean {
  return MADE_FILES.test(asset) || [...pages].some((page) => page.startsWith(`${asset}/`));
}

function assetInTheWay(asset: string): ContentProblem {
  return {
    rule: 'address',
    file: `public${asset}`,
    line: 1,
    column: 1,
    what: `"${asset}" is the address of a file or page that the site makes by itself.`,
    remedy: 'Give this file another name.',
  };
}
