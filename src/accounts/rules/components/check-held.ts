import { toString } from 'mdast-util-to-string';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import { eachNode } from '../../../records/reading/each-node.ts';
import { isElement, placeOf, type ElementNode } from '../../../records/reading/mdx-document.ts';
import { holdsWords } from '../../prose/vocabulary.ts';
import type { PageRule } from '../page-rule.ts';

/** Components that are made of the words between their tags have some; the others have none, which would be lost. */
export const checkHeld: PageRule = ({ document: { tree, text } }) => {
  const problems: PlacedProblem[] = [];
  eachNode(tree, (node) => {
    if (!isElement(node)) return;
    const holds = holdsWords(node.name ?? '');
    if (holds === undefined || holds === !isEmpty(node)) return;
    problems.push({ rule: 'component', ...placeOf(node), ...(holds ? nothingIn(node, text) : lostIn(node, text)) });
  });
  return problems;
};

function isEmpty({ children }: ElementNode): boolean {
  return children.every((child) => child.type === 'text' && child.value.trim() === '');
}

type Told = Pick<PlacedProblem, 'what' | 'remedy'>;

function nothingIn(node: ElementNode, text: string): Told {
  const name = node.name ?? '';
  const what = `Nothing stands between <${name}> and </${name}>.`;
  if (node.type === 'mdxJsxFlowElement') return { what, remedy: 'Put its words there, or take both tags out.' };
  return { what, remedy: `Write ${tagOf(node, text)}>words</${name}>.` };
}

/** The first tag as it is typed, without its end. */
function tagOf(node: ElementNode, text: string): string {
  const [tag = ''] = text.slice(node.position?.start.offset ?? 0).split(/\s*\/?>/);
  return tag;
}

/** How many letters of what would be lost are shown. */
const SHOWN = 40;

function lostIn(node: ElementNode, text: string): Told {
  const name = node.name ?? '';
  const words = toString(node).trim().replace(/\s+/g, ' ');
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
  return {
    what: `<${name}> holds no words: "${shown}" between its tags would be lost.`,
    remedy: `Put a slash at its end, ${tagOf(node, text)} />, and the words beside it.`,
  };
}
