import type { ContentFile } from '../records/reading/content-files.ts';
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
    problems: pagesAlike(pages),
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
