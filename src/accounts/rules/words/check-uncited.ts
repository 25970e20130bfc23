import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { MONTHS } from '../../../basics/partial-date.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import { isElement, placeOf } from '../../../records/reading/mdx-document.ts';
import { sentencesOf } from '../../../records/reading/sentences.ts';
import type { PageRule } from '../page-rule.ts';

/** What says in itself, or on its own page, on what it rests. */
const RESTS = ['Cite', 'Quote', 'Fact', 'Claim', 'Chart', 'Table', 'Measures', 'Timeline', 'Dates'];

/** What explains a word or lets one through: enough beside a deed, but not beside what is dated or reported. */
const EXPLAINS = [...RESTS, 'Term', 'Literal'];

/** The past of a verb: regular, or one of those that reports use most. */
const PAST =
  '(?:(?!need|indeed|hundred|speed)\\p{Ll}{2,}ed|said|told|sent|met|made|came|went|gave|took|held|rose|fell|began|ate|left|wrote|sold|bought|paid|grew|ran|kept|won|lost|built|shut)';

/** Words with a capital at the beginning of a sentence that are no names. */
const NO_NAME =
  '(?:It|They|He|She|We|I|You|This|That|These|Those|There|Both|Some|Many|Others|Each|All|Most|Not|None|Nobody|Everybody|Two|Three|Four|Five|What|Who)(?![\\p{L}])';

/** Words that may stand between somebody and what they did, and a remark between two commas. */
const BETWEEN = '(?:, [^,.;:?!]{3,80},)?(?: (?:had|has|have|also|later|then|first|soon|\\p{Ll}+ly))?';

/** Somebody, by name, who did something: "Ann met", "The Foreign Ministry, in a letter, also said". */
const DEED = new RegExp(
  `(?<before>^|.*?[ (])(?!${NO_NAME})\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)*${BETWEEN} ${PAST}(?![\\p{L}-])`,
  'u',
);

const REPORTS =
  '(?:said|told|wrote|reported|announced|denied|confirmed|claimed|warned|estimated|declared|complained|promised|argued|insisted|replied|acknowledged|recalled|testified)';

/** Somebody without a name who said something: "Two traders told", "A clerk, asked again, later denied". */
const REPORTED = new RegExp(
  `(?<before>^[^,;:]*?\\p{Ll}{2,})${BETWEEN} ${REPORTS}(?![\\p{L}-]| (?:nothing|no|none|little)\\b)`,
  'u',
);

/** What happened on a day, in a month or in a year: "The gates were opened in May 2018". */
const DATED = new RegExp(
  `^(?=.*?(?<!\\p{L})(?:[Ii]n|[Oo]n|[Bb]y|[Ss]ince|[Uu]ntil) (?:\\d{1,2} )?(?:(?:${MONTHS.join('|')})\\b|[12]\\d{3}\\b))(?<before>.*?(?<! (?:is|are|be)) )(?:was|were|had|${PAST})(?![\\p{L}-])`,
  'u',
);

/** Words that make a clause part of another thought, or say that something is not there. */
const DEPENDENT =
  /\b(?:that|which|who|what|where|whether|how|when|since|before|after|until|while|if|because|as|we|nobody|none|no|not|never)\b/i;

/**
 * A paragraph that says what somebody did or said, or what happened when, and on what nothing in it rests. Lists and boxes
 * are left alone, and so is the answer directly below a heading, where what follows says on what it rests.
 */
export const checkUncited: PageRule = ({ document: { tree } }) =>
  tree.children.flatMap((paragraph, index): PlacedProblem[] => {
    if (paragraph.type !== 'paragraph' || holds(paragraph, RESTS)) return [];
    const [above, below] = [tree.children[index - 1], tree.children[index + 1]];
    if (above?.type === 'heading' && below && holds(below, EXPLAINS)) return [];
    const signs = holds(paragraph, EXPLAINS) ? [REPORTED, DATED] : [DEED, REPORTED, DATED];
    const told = sentencesOf(toString(paragraph)).find((sentence) => signs.some((sign) => says(sentence, sign)));
    if (told === undefined) return [];
    return [
      {
        rule: 'uncited',
        ...placeOf(paragraph),
        what: `Nothing says on what this rests: "${shortened(told)}"`,
        remedy: 'Put <Cite id="…" /> after the sentence, with the id of a source in content/sources/.',
      },
    ];
  });

function holds(node: Nodes, names: readonly string[]): boolean {
  if (node.type === 'link' || (isElement(node) && names.includes(node.name ?? ''))) return true;
  return 'children' in node && (node.children as Nodes[]).some((child) => holds(child, names));
}

/** Words by which the site speaks of itself. */
const OURSELVES = /\b(?:we|our|us)\b/i;

/** A sentence with a clause of this sign that depends on no other, that is no question, and not of the site itself. */
function says(sentence: string, sign: RegExp): boolean {
  const before = sign.exec(sentence)?.groups?.before;
  if (before === undefined || DEPENDENT.test(before) || sentence.trim().endsWith('?')) return false;
  // What is announced says by itself on what it rests.
  return sign === DEED || !(OURSELVES.test(sentence) || sentence.trim().endsWith(':'));
}

const MOST = 100;

function shortened(sentence: string): string {
  if (sentence.length <= MOST) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', MOST))} …`;
}
