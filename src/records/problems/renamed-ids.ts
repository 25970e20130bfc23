import type { ContentProblem } from './content-problem.ts';
import { nearest } from './suggest.ts';

/** What a search for renamed ids is told of the content. */
interface Known {
  /** The ids of a sort of which one is missing: "source", "column loans". */
  idsOf: (sort: string, id: string) => Iterable<string>;
  /** Whether an id is named anywhere beside the place where it is defined. */
  isNamed: (id: string) => boolean;
}

/** The share of words that an id keeps when it is altered. */
const KEPT = 1 / 3;

/** Of so few ids, the only one that nothing names is the one that was altered, if several places miss it. */
const FEW = 30;

/** The sorts of which each is a file, and is hardly ever there without being named. */
const FILES: readonly string[] = ['dataset', 'chart', 'map', 'image'];

/** More letters than these are no slip. */
const OF_A_SLIP = 2;

/**
 * Says of what many places name and is not there what it is called now: an id of its sort that has words of it and that nothing
 * names yet. That nothing rests on that one is not told as well.
 */
export function tellRenamed(problems: readonly ContentProblem[], known: Known): ContentProblem[] {
  const found = new Map<string, string | undefined>();
  const renamed = (missing: string) => {
    const isWide = problems.filter((problem) => problem.missing === missing).length > 1;
    if (!found.has(missing)) found.set(missing, newId(missing, known, isWide));
    return found.get(missing);
  };
  const told = problems.map((problem) => {
    const { missing, rule } = problem;
    const id = missing === undefined || rule === 'edition' ? undefined : renamed(missing);
    return id === undefined || problem.remedy.includes(id)
      ? problem
      : { ...problem, remedy: inWords(id, problem.remedy) };
  });
  const now = new Set(found.values());
  return told.filter(({ rule, what }) => rule !== 'unused' || ![...now].some((id) => what.includes(`"${String(id)}"`)));
}

function inWords(id: string, remedy: string): string {
  const rest = remedy.replace(/^Did you mean "[^"]*"\? /, '');
  return `Is it "${id}" now? Then write that, wherever the old one stands. ${rest}`;
}

function newId(missing: string, { idsOf, isNamed }: Known, isWide: boolean): string | undefined {
  const [sort = '', named = '', ...more] = missing.split(' ');
  const id = named.split('.').at(-1) ?? '';
  const ids = more.length > 0 ? [] : [...idsOf(sort, named)];
  const slip = nearest(id, ids, OF_A_SLIP);
  // Another figure is another thing: 2018 is no slip for 2019.
  if (slip !== undefined && digitsOf(slip) === digitsOf(id)) return undefined;
  // Several ids in one, or a name, were never an id.
  if (/[\s,;|]/.test(id)) return undefined;
  const words = wordsOf(id);
  const ranked = ids
    .map((candidate) => ({ candidate, share: shareOf(words, wordsOf(candidate)) }))
    .filter(({ share }) => share >= KEPT)
    .sort((a, b) => b.share - a.share);
  const best = ranked.find(({ candidate }) => !isNamed(candidate));
  // One that is more like it, and is used, is what was meant, unless the other alone has its figures.
  const isLess =
    best !== undefined &&
    digitsOf(best.candidate) !== digitsOf(id) &&
    ranked.some(({ candidate, share }) => candidate === slip && share > best.share);
  if (isLess) return undefined;
  const mayBeOnly = (isWide && ids.length <= FEW) || (FILES.includes(sort) && !/[./]/.test(missing));
  const [only, ...others] = best || !mayBeOnly ? [] : ids.filter((candidate) => !isNamed(candidate));
  return best?.candidate ?? (others.length > 0 ? undefined : only);
}

function digitsOf(id: string): string {
  return Array.from(id.replace(/\D/g, '')).sort().join('');
}

function wordsOf(id: string): string[] {
  return id.split(/[-_]/);
}

/** The share of the words that two ids have in common; all, where one has no other words than the other; none, where only figures are. */
function shareOf(some: readonly string[], others: readonly string[]): number {
  const common = some.filter((word) => others.includes(word));
  if (common.every((word) => /^\d+$/.test(word))) return 0;
  const shared = common.length;
  return (
    shared /
    Math.max(1, shared === Math.min(some.length, others.length) ? shared : Math.max(some.length, others.length))
  );
}
