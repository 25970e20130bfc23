import { pageSchema, type PageFrontMatter } from '../schemas/page-schema.ts';
import type { ContentFile } from './content-files.ts';
import type { ContentProblem } from './content-problem.ts';
import { parseMdx, type ComponentUse, type MdxDocument } from './mdx-document.ts';
import { addressOf } from './menu.ts';
import { checkCode } from './page-rules/check-code.ts';
import { checkComponents } from './page-rules/check-components.ts';
import { checkFootnotes } from './page-rules/check-footnotes.ts';
import { checkHeadings } from './page-rules/check-headings.ts';
import { checkImages } from './page-rules/check-images.ts';
import { checkLinks } from './page-rules/check-links.ts';
import type { Known, PageRule } from './page-rules/page-rule.ts';
import { checkSchema } from './schema-problems.ts';

/** A page as the checks and the citations see it: what it says of itself and the components it uses, in reading order. */
export interface Page {
  id: string;
  /** Its file: `content/pages/loans.mdx`. */
  file: string;
  frontMatter: PageFrontMatter;
  uses: readonly ComponentUse[];
}

/** A page that has been read but not yet compared with the rest of the site. `page` is absent if its front matter is faulty. */
export interface ReadPage {
  id: string;
  document: MdxDocument;
  page?: Page;
  problems: readonly ContentProblem[];
}

const RULES: readonly PageRule[] = [checkComponents, checkCode, checkHeadings, checkImages, checkLinks, checkFootnotes];

/** Reads one page and checks what can be checked without the others: syntax and front matter. */
export function readPage({ path: file, text }: ContentFile): ReadPage {
  const id = file.replace(/^content\/pages\//, '').replace(/\.mdx$/, '');
  const document = parseMdx(file, text);
  const front = checkSchema(pageSchema, document.frontMatter);
  const problems = [...document.problems, ...front.problems];
  if (!front.value) return { id, document, problems };
  return { id, document, problems, page: { id, file, frontMatter: front.value, uses: document.uses } };
}

/** Holds a page against every rule, given what the rest of the site has. */
export function checkPage({ id, document, problems }: ReadPage, known: Known): ContentProblem[] {
  const page = { address: addressOf(id), document, known };
  const found = RULES.flatMap((rule) => rule(page));
  return [...problems, ...found.map((problem) => ({ ...problem, file: document.file }))];
}
