import type { Nodes } from 'mdast';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import { eachNode } from '../../../records/reading/each-node.ts';
import { isElement, placeOf, type ElementNode } from '../../../records/reading/mdx-document.ts';
import type { PageToCheck } from '../page-rule.ts';

type Kind = Nodes['type'];

/** What a page may hold, by the names of mdast (https://github.com/syntax-tree/mdast); whatever is not listed is refused. */
const ALLOWED_NODES: ReadonlySet<Kind> = new Set<Kind>([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'link',
  'image',
  'table',
  'tableRow',
  'tableCell',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** Words that are refused by rules of their own, with better advice: links in two pieces and footnotes. */
const TOLD_ELSEWHERE: ReadonlySet<Kind> = new Set<Kind>([
  'definition',
  'linkReference',
  'imageReference',
  'footnoteDefinition',
  'footnoteReference',
]);

/** One remark, and nothing beside it. */
const REMARK = /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/;

/**
 * Words are never code: a page holds the nodes that are listed, components with properties of plain text, and remarks in
 * braces. Nothing else reaches the compiler, which makes JavaScript of a page and runs it.
 */
export function checkCode({ document }: Pick<PageToCheck, 'document'>): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  eachNode(document.tree, (node) => {
    const problem = nodeProblem(node);
    if (problem) problems.push({ rule: 'code-in-page', ...placeOf(node), ...problem });
    if (isElement(node)) problems.push(...attributeProblems(node));
  });
  return problems;
}

function nodeProblem(node: Nodes): Pick<PlacedProblem, 'what' | 'remedy'> | undefined {
  if (ALLOWED_NODES.has(node.type) || TOLD_ELSEWHERE.has(node.type)) return undefined;
  if (node.type === 'mdxjsEsm') {
    const what = 'A page may not import or export anything.';
    return { what, remedy: 'Remove this line: every component can be used as it is.' };
  }
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') {
    const remedy = 'Write paragraphs, headings, lists, tables, links, pictures and components.';
    return { what: `A page may not hold a part of the sort "${node.type}".`, remedy };
  }
  if (REMARK.test(node.value)) return undefined;
  const what = 'Braces { } begin code, and a page holds no code.';
  const [id] = /^[a-z0-9]+(?:-[a-z0-9]+)+$/.exec(node.value.trim()) ?? [];
  if (id !== undefined) return { what, remedy: `Print a fact with <Fact id="${id}" />.` };
  return {
    what,
    remedy: 'Write \\{ and \\} for the signs themselves, or {/* … */} for a remark that is not printed.',
  };
}

function attributeProblems(node: ElementNode): PlacedProblem[] {
  const names = new Set<string>();
  return node.attributes.flatMap((attribute): PlacedProblem[] => {
    const place = placeOf(attribute, node);
    if (attribute.type !== 'mdxJsxAttribute') {
      const remedy = 'Write each property by its name, with its text in quotation marks: name="…".';
      const what = `<${node.name ?? ''} {…}> holds code, and a page holds none.`;
      return [{ rule: 'code-in-page', ...place, what, remedy }];
    }
    const { name, value } = attribute;
    const isSecond = names.has(name);
    names.add(name);
    if (typeof value === 'object' && value !== null) {
      const what = `${name} must be text in quotation marks.`;
      return [{ rule: 'code-in-page', ...place, what, remedy: `Write ${name}="…".` }];
    }
    if (!isSecond) return [];
    const what = `<${node.name ?? ''}> has the property ${name} twice.`;
    return [{ rule: 'component', ...place, what, remedy: 'Remove one of the two.' }];
  });
}
