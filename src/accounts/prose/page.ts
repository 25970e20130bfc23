import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { ComponentUse, MdxDocument } from '../../records/reading/mdx-document.ts';
import type { PageFrontMatter } from './page-schema.ts';
import type { ReadingTimes } from './reading-time.ts';

/** A page as the checks and the citations see it: what it says of itself and the components it uses, in reading order. */
export interface Page<FrontMatter = PageFrontMatter> {
  id: string;
  /** Its file: `content/pages/loans.mdx`. */
  file: string;
  /** Where it will stand: `/loans/`. */
  address: string;
  frontMatter: FrontMatter;
  uses: readonly ComponentUse[];
  reading: ReadingTimes;
}

/** A page that has been read but not yet compared with the rest of the site. `page` is absent if its front matter is faulty. */
export interface ReadPage<FrontMatter = PageFrontMatter> {
  id: string;
  address: string;
  document: MdxDocument;
  page?: Page<FrontMatter>;
  problems: readonly ContentProblem[];
}

/** The page that stands at the root of the site. */
export const HOME = 'index';

/** The address of a page: its file name between slashes, and `/` for the home page. */
export function addressOf(id: string): string {
  return id === HOME ? '/' : `/${id}/`;
}
