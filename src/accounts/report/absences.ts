import type { MdxDocument } from '../../records/reading/mdx-document.ts';
import { sentencesOf } from '../../records/reading/sentences.ts';
import { citedSentences, type CitedSentence } from '../prose/cited-sentences.ts';

/** A word that says that something is not there, or that nothing comes up to it, with its place and what is cited for it. */
export interface Absence {
  line: number;
  /** The word or words: "nobody", "the first". */
  words: string;
  sentence: string;
  /** The sources of the next citation in the sentence, or of the last before it; absent where there is none. */
  cited?: string;
}

const ORDER = 'half|quarter|third|of|year|month|months|week|day|days|draft|part|time';
const MOST =
  'highest|lowest|largest|smallest|biggest|greatest|longest|shortest|earliest|latest|newest|oldest|best|worst|fewest|strongest|strictest|fastest|slowest|closest|least';

/** Words of absence ("nobody", "no source", "never", "was not found"), then of superlatives ("only", "the first", "on record"). */
const ABSENCES = [
  String.raw`nobody|no\s?-?\s?one|none|nothing|nowhere|never|neither|nor|not\s(?:one|any|a\ssingle)`,
  String.raw`no\s(?!longer\b)[\p{L}-]+`,
  String.raw`without\s(?:an?y?\s)?[\p{L}-]+`,
  String.raw`(?:not|never)\s(?:yet\s)?(?:been\s)?(?:known|found|published|seen|confirmed|shown|named|made\spublic|given)`,
  String.raw`(?:could|did|do|have|has|can)\s?not\s(?:yet\s)?(?:been\s)?(?:find|found|confirm|confirmed|see|seen|name|say|publish|published)`,
  String.raw`only|sole|alone|ever|always|unprecedented|on\srecord`,
  String.raw`(?:the|its|his|their)\sfirst(?!\s(?:${ORDER})\b)|for\sthe\s(?:first|last)\stime`,
  String.raw`the\smost(?!\sof)|most\ssince|(?<!\bat\s)(?:${MOST})(?:\ssince|\son\srecord)?`,
];

const ABSENCE = new RegExp(String.raw`(?<![\p{L}-])(?:${ABSENCES.join('|')})(?![\p{L}-])`, 'giu');

/** Keys of front matter that are no prose. */
const NO_PROSE = new Set(['place', 'number', 'short', 'navigation']);

/** Every absence and superlative in the front matter and the prose of a page, outside quotations, in the order of the file. */
export function absencesIn({ tree, frontMatter }: Pick<MdxDocument, 'tree' | 'frontMatter'>): Absence[] {
  return [...inFront(frontMatter), ...citedSentences(tree).flatMap(inSentence)];
}

function inSentence({ text, lines, citations }: CitedSentence): Absence[] {
  return [...text.matchAll(ABSENCE)].map((match) => {
    const line = lines.findLast(({ offset }) => offset <= match.index)?.line ?? 0;
    // A citation stands after what it is cited for.
    const nearest = citations.find(({ offset }) => offset > match.index) ?? citations.at(-1);
    return { line, words: match[0], sentence: text.trim(), ...(nearest ? { cited: nearest.sources } : {}) };
  });
}

/** Texts of the front matter; the reason of a standing is cited by the sources of that standing. */
function inFront(frontMatter: MdxDocument['frontMatter']): Absence[] {
  const front = recordOf(frontMatter.value);
  const texts = Object.entries(front).map(([key, text]) => ({ path: [key] as PropertyKey[], text, cited: '' }));
  const history = Array.isArray(front.history) ? front.history.map(recordOf) : [];
  const reasons = history.map(({ reason, sources }, index) => {
    const cited = Array.isArray(sources) ? sources.join(' ') : '';
    return { path: ['history', index, 'reason'], text: reason, cited };
  });
  return [...texts, ...reasons].flatMap(({ path, text, cited }) => {
    if (typeof text !== 'string' || NO_PROSE.has(String(path[0]))) return [];
    const { line } = frontMatter.placeOf(path);
    return sentencesOf(text).flatMap((sentence) =>
      inSentence({
        text: sentence,
        lines: [{ offset: 0, line }],
        citations: cited === '' ? [] : [{ offset: sentence.length, sources: cited }],
      }),
    );
  });
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** The day on which a page was last read against its sources: `reviewed`, else the date of its last standing. */
export function lastRead({ frontMatter }: Pick<MdxDocument, 'frontMatter'>): string | undefined {
  const { reviewed, history } = recordOf(frontMatter.value);
  if (typeof reviewed === 'string') return reviewed;
  const { date } = recordOf(Array.isArray(history) ? history.at(-1) : undefined);
  return typeof date === 'string' || typeof date === 'number' ? String(date) : undefined;
}
