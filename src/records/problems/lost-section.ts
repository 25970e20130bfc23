import { slug } from 'github-slugger';
import { didYouMean } from './suggest.ts';

interface Lost {
  what: string;
  remedy: string;
  missing: string;
}

/**
 * Says of a section that a page does not have where it is now: under the same name on another page, or under a heading that
 * has much of the words. `anchors` are those of every page.
 */
export function lostSection(page: string, section: string, anchors: ReadonlyMap<string, ReadonlySet<string>>): Lost {
  const own = anchors.get(page) ?? new Set<string>();
  const what = `There is no section "#${section}" on the page "${page}".`;
  const missing = `section ${page}#${section}`;
  const named = slug(section);
  if (own.has(named)) return { what, missing, remedy: `Write ${page}#${named}` };
  const elsewhere = [...anchors].find(([address, on]) => address !== page && named.includes('-') && on.has(named))?.[0];
  if (elsewhere !== undefined)
    return { what, missing, remedy: `It stands on another page now: write ${elsewhere}#${named}` };
  const guess = didYouMean(section, own);
  const reworded = rewordedFrom(named, own);
  if (guess === '' && reworded !== undefined) {
    return {
      what,
      missing,
      remedy: `Is it ${page}#${reworded} now? Then write that, wherever a link leads there.`,
    };
  }
  const remedy = `${guess}A section is named after its heading: ## How many? is #how-many.`;
  return { what, missing, remedy };
}

/** The share of words that a heading keeps when it is worded otherwise. */
const KEPT = 0.5;

/** In how many words one may be the same by chance. */
const FEW_WORDS = 3;

/** The name of a section that shares most of its words with another, in their order, and at least half of them. */
function rewordedFrom(section: string, candidates: Iterable<string>): string | undefined {
  const words = section.split('-');
  if (words.length < FEW_WORDS) return undefined;
  const shares = [...candidates].map((candidate) => {
    const others = candidate.split('-');
    const shared = words.filter((word) => others.includes(word)).length;
    return { candidate, share: shared / Math.max(words.length, others.length) };
  });
  const [best] = shares.sort((a, b) => b.share - a.share);
  return best && best.share >= KEPT ? best.candidate : undefined;
}
