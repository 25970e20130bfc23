import type { z } from 'astro/zod';
import { pageSchema, type PageFrontMatter } from './prose/page-schema.ts';
import type { ContentFile } from '../records/reading/content-files.ts';
import type { ContentProblem } from '../records/problems/content-problem.ts';
import { parseMdx, type ComponentUse, type MdxDocument } from '../records/reading/mdx-document.ts';
import { addressOf } from './prose/menu.ts';
import { checkBareFigures } from './rules/check-bare-figures.ts';
import { checkCode } from './rules/check-code.ts';
import { checkComponents } from './rules/check-components.ts';
import { checkFactForms } from './rules/check-fact-forms.ts';
import { checkFootnotes } from './rules/check-footnotes.ts';
import { checkHeadings } from './rules/check-headings.ts';
import { checkImages } from './rules/check-images.ts';
import { checkLinks } from './rules/check-links.ts';
import { checkQuotes } from './rules/check-quotes.ts';
import { checkRounding } from './rules/check-rounding.ts';
import { checkTables } from './rules/check-tables.ts';
import type { Known, PageRule } from './rules/page-rule.ts';
import { readingTimes, type ReadingTimes } from './prose/reading-time.ts';
import { checkSchema } from '../records/reading/schema-problems.ts';

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

const RULES: readonly PageRule[] = [
  checkComponents,
  checkTables,
  checkCode,
  checkHeadings,
  checkImages,
  checkLinks,
  checkFootnotes,
  checkFactForms,
  checkRounding,
  checkQuotes,
  checkBareFigures,
];

/**
 * A reader for one folder of MDX files whose front matter fits a schema. It checks what can be checked without the
 * other files: syntax and front matter. The path of a file within its folder is the id of its page; `placeOf` turns it into an address.
 */
export function pageReader<S extends z.ZodType>(
  schema: S,
  placeOf: (id: string) => string,
): (file: ContentFile) => ReadPage<z.output<S>> {
  return ({ path: file, text }) => {
    const id = file
      .split('/')
      .slice(2)
      .join('/')
      .replace(/\.mdx$/, '');
    const address = placeOf(id);
    const document = parseMdx(file, text);
    const front = checkSchema(schema, document.frontMatter);
    const read = { id, address, document, problems: [...document.problems, ...front.problems] };
    if (front.problems.length > 0) return read;
    const frontMatter = front.value as z.output<S>;
    return {
      ...read,
      page: { id, file, address, frontMatter, uses: document.uses, reading: readingTimes(document.tree) },
    };
  };
}

/** Reads a page of content/pages/. */
export const readPage = pageReader(pageSchema, addressOf);

const checked = new WeakMap<MdxDocument, { known: Known; problems: ContentProblem[] }>();

/**
 * Holds a page of any folder against every rule, given what the rest of the site has. A page that has not changed is
 * not held against the same rest again.
 */
export function checkPage(page: ReadPage<unknown>, known: Known): ContentProblem[] {
  const last = checked.get(page.document);
  if (last?.known === known) return last.problems;
  const problems = everyProblem(page, known);
  checked.set(page.document, { known, problems });
  return problems;
}

function everyProblem({ address, document, problems }: ReadPage<unknown>, known: Known): ContentProblem[] {
  const page = { address, document, known };
  const found = RULES.flatMap((rule) => rule(page));
  return [...problems, ...found.map((problem) => ({ ...problem, file: document.file }))];
}
