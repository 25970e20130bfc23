import { leftOver } from '../../basics/left-over.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { lineOfQuotation, quotationOfLine, type PlacedQuotation, type Quotation } from './published-quotations.ts';

/** What quotations are held against. */
export interface QuotationsGround {
  /** The day of the last edition, in words. */
  day: string;
  /** The lines of the last edition, by the address of their page. */
  before: Readonly<Record<string, readonly string[]>>;
  /** The quotations of every page as it is now, by its address. */
  now: ReadonlyMap<string, readonly PlacedQuotation[]>;
  /** Whether a newer change names a page. */
  isNamed: (address: string) => boolean;
}

/**
 * The words of others stay as they were published: a quotation with other words, or of another source, is named by a change.
 * One may be taken out, or move to another page.
 */
export function checkQuotations({ day, before, now, isNamed }: QuotationsGround): ContentProblem[] {
  const published = new Set(Object.values(before).flat());
  return Object.entries(before).flatMap(([address, lines]) => {
    if (isNamed(address)) return [];
    const there = now.get(address) ?? [];
    const fresh = there.filter((quotation) => !published.has(lineOfQuotation(quotation)));
    return leftOver(lines, there.map(lineOfQuotation)).flatMap((line) => {
      const old = quotationOfLine(line);
      const altered = fresh.find((one) => isAltered(old, one));
      return altered ? [told(old, altered, { day, address })] : [];
    });
  });
}

/** The share of their words that two quotations of one source have in common, from which one is taken for the other, or for a part of it. */
const ALIKE = { ofBoth: 0.5, ofOne: 0.6 };

function isAltered(old: Quotation, now: Quotation): boolean {
  if (old.words === now.words) return true;
  if (old.source !== now.source) return false;
  const [before, after] = [wordsOf(old), wordsOf(now)];
  const common = before.filter((word) => after.includes(word)).length;
  const ofBoth = common / Math.max(before.length, after.length);
  return ofBoth >= ALIKE.ofBoth || common / Math.min(before.length, after.length) >= ALIKE.ofOne;
}

function wordsOf({ words }: Quotation): string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
}

function told(
  old: Quotation,
  now: PlacedQuotation,
  { day, address }: { day: string; address: string },
): ContentProblem {
  const { file, line, column } = now;
  const [is, was] =
    old.words === now.words ? [`of "${now.source}"`, `it as of "${old.source}"`] : [`"${now.words}"`, `"${old.words}"`];
  const what = `This quotation is now ${is}; the edition of ${day} has ${was}, and no change names it.`;
  const remedy = `Put back what the edition has, if this is a slip. Or say what was wrong and what is right: add a file to content/changes/ that names it under pages: [${address}].`;
  return { rule: 'edition', file, line, column, what, remedy };
}
