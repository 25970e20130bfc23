import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import { isElement, placeOf } from '../../../records/reading/mdx-document.ts';
import { sentencesOf } from '../../../records/reading/sentences.ts';
import type { PageRule } from '../page-rule.ts';

/** What says in itself, or on its own page, on what it rests. */
const RESTS = new Set([
  'Cite',
  'Quote',
  'Fact',
  'Term',
  'Claim',
  'Chart',
  'Table',
  'Measures',
  'Timeline',
  'Dates',
  'Literal',
]);

/** The past of a verb: regular, or one of those that reports use most. */
const PAST =
  '(?:\\p{Ll}{2,}ed|said|told|sent|met|made|came|went|gave|took|held|rose|fell|began|ate|left|wrote|sold|bought|paid|grew|ran|kept|won|lost|built|shut)';

/** Words with a capital at the beginning of a sentence that are no names. */
const NO_NAME =
  '(?:It|They|He|She|We|I|You|This|That|These|Those|There|Both|Some|Many|Others|Each|All|Most|Not|None|Nobody|Everybody|Two|Three|Four|Five|What|Who)(?![\\p{L}])';

/** Somebody, by name, who did something: "Kim met", "The Foreign Ministry also said". */
const DEED = new RegExp(
  `(?<before>^|.*?[ (])(?!${NO_NAME})\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)*(?: (?:had|has|have|also|later|then|first|soon|\\p{Ll}+ly))? ${PAST}(?![\\p{L}-])`,
  'u',
);

/** Words that make a clause part of another thought, or say that something is not there. */
const DEPENDENT =
  /\b(?:that|which|who|what|where|whether|how|when|since|before|after|until|while|if|because|as|we|nobody|none|no|not|never)\b/i;

/**
 * A paragraph that says what somebody did, and on what nothing in it rests. Lists and boxes are left alone, and so is the
 * answer directly below a heading, where what follows says on what it rests.
 */
export const checkUncited: PageRule = ({ document: { tree } }) =>
  tree.children.flatMap((paragraph, index): PlacedProblem[] => {
    if (paragraph.type !== 'paragraph' || rests(paragraph)) return [];
    const [above, below] = [tree.children[index - 1], tree.children[index + 1]];
    if (above?.type === 'heading' && below && rests(below)) return [];
    const deed = sentencesOf(toString(paragraph)).find(isDeed);
    if (deed === undefined) return [];
    return [
      {
        rule: 'uncited',
        ...placeOf(paragraph),
        what: `Nothing says on what this rests: "${shortened(deed)}"`,
        remedy: 'Put <Cite id="…" /> after the sentence, with the id of a source in content/sources/.',
      },
    ];
  });

function rests(node: Nodes): boolean {
  if (node.type === 'link' || (isElement(node) && RESTS.has(node.name ?? ''))) return true;
  return 'children' in node && (node.children as Nodes[]).some(rests);
}

/** A sentence with such a clause that depends on no other, and is no question. */
function isDeed(sentence: string): boolean {
  const before = DEED.exec(sentence)?.groups?.before;
  return before !== undefined && !DEPENDENT.test(before) && !sentence.trim().endsWith('?');
}

const MOST = 100;

function shortened(sentence: string): string {
  if (sentence.length <= MOST) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', MOST))} …`;
}
