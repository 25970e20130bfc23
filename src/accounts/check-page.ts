import type { ContentProblem } from '../records/problems/content-problem.ts';
import type { MdxDocument } from '../records/reading/mdx-document.ts';
import type { ReadPage } from './prose/page.ts';
import { checkArticles } from './rules/figures/check-articles.ts';
import { checkBareFigures } from './rules/figures/check-bare-figures.ts';
import { checkBrokenOff } from './rules/words/check-broken-off.ts';
import { checkCode } from './rules/markup/check-code.ts';
import { checkComponents } from './rules/components/check-components.ts';
import { checkCrossings } from './rules/components/check-crossings.ts';
import { checkDays } from './rules/check-days.ts';
import { checkDirection } from './rules/figures/check-direction.ts';
import { checkFactForms } from './rules/figures/check-fact-forms.ts';
import { checkFootnotes } from './rules/markup/check-footnotes.ts';
import { checkHeadings } from './rules/markup/check-headings.ts';
import { checkHeld } from './rules/components/check-held.ts';
import { checkImages } from './rules/components/check-images.ts';
import { checkLikelySlips } from './rules/words/check-likely-slips.ts';
import { checkLinks } from './rules/markup/check-links.ts';
import { checkLists } from './rules/components/check-lists.ts';
import { checkLiterals } from './rules/figures/check-literals.ts';
import { checkMarkup } from './rules/markup/check-markup.ts';
import { checkNeighbours } from './rules/words/check-neighbours.ts';
import { checkQuoteDays } from './rules/words/check-quote-days.ts';
import { checkQuotes } from './rules/words/check-quotes.ts';
import { checkRounding } from './rules/figures/check-rounding.ts';
import { checkSaidTwice } from './rules/figures/check-said-twice.ts';
import { checkReporters } from './rules/words/check-reporters.ts';
import { checkSpeakers } from './rules/words/check-speakers.ts';
import { checkSentenceEnds } from './rules/words/check-sentence-ends.ts';
import { checkSlips } from './rules/words/check-slips.ts';
import { checkTables } from './rules/components/check-tables.ts';
import { checkTerms } from './rules/components/check-terms.ts';
import { checkTimelines } from './rules/components/check-timelines.ts';
import { checkTypedDays } from './rules/words/check-typed-days.ts';
import { checkUncited } from './rules/words/check-uncited.ts';
import type { Known, PageRule } from './rules/page-rule.ts';

const RULES: readonly PageRule[] = [
  checkComponents,
  checkHeld,
  checkTables,
  checkLists,
  checkTimelines,
  checkCrossings,
  checkCode,
  checkHeadings,
  checkImages,
  checkLinks,
  checkFootnotes,
  checkDirection,
  checkFactForms,
  checkRounding,
  checkQuotes,
  checkQuoteDays,
  checkSpeakers,
  checkMarkup,
  checkSlips,
  checkSentenceEnds,
  checkBrokenOff,
  checkReporters,
  checkNeighbours,
  checkSaidTwice,
  checkArticles,
  checkTerms,
  checkLikelySlips,
  checkBareFigures,
  checkLiterals,
  checkUncited,
  checkDays,
  checkTypedDays,
];

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
