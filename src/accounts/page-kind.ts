import type { ContentFile } from '../records/reading/content-files.ts';
import type { ContentProblem } from '../records/problems/content-problem.ts';
import { filesAt, type ReadKind } from '../records/reading/kind.ts';
import { rememberByFile } from '../records/reading/remember-by-file.ts';
import { checkPage } from './check-page.ts';
import { knownToPages, type Evidence } from './known.ts';
import { pagesAlike } from './pages-alike.ts';
import { addressOf, type Page } from './prose/page.ts';
import { pageSchema } from './prose/page-schema.ts';
import { addressesOf, namedOn, pageReader, soundPages } from './read-pages.ts';

/** Reads a page of content/pages/. */
export const readPage = pageReader(pageSchema, addressOf);

const readPageOnce = rememberByFile(readPage);

/** Pages: content/pages/, an MDX file each; folders in it are folders of addresses. */
export function readPages(files: readonly ContentFile[], evidence: Evidence): ReadKind<ReadonlyMap<string, Page>> {
  const pages = filesAt(files, /^content\/pages\/.+\.mdx$/).map(readPageOnce);
  const sound = soundPages(pages);
  return {
    value: sound,
    problems: [...pagesAlike(pages), ...noHome(pages.map(({ id }) => id))],
    addresses: addressesOf(pages),
    sources: namedOn(sound.values(), 'source'),
    images: namedOn(sound.values(), 'image'),
    needed: { folder: 'pages', count: pages.length },
    check: (whole) => {
      const known = knownToPages(evidence, whole);
      return pages.flatMap((page) => checkPage(page, known));
    },
  };
}

const HOME = 'content/pages/index.mdx';

/** A site whose own address is no page. Where there is no page at all, that is told. */
function noHome(ids: readonly string[]): ContentProblem[] {
  if (ids.length === 0 || ids.includes('index')) return [];
  const what = 'The home page is missing.';
  const remedy = `It is called index.mdx: give one of the pages this name, or add it by npm run new -- page --path index.`;
  return [{ rule: 'missing-file', file: HOME, line: 1, column: 1, what, remedy }];
}
