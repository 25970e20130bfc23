import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { mdxToMdast } from 'satteri';
import { attributePlaces } from './attribute-places.ts';
import type { ContentProblem, Place } from '../problems/content-problem.ts';
import { noFrontMatter } from './no-front-matter.ts';
import { misplacedTag } from './misplaced-tags.ts';
import { mdxMistake } from './mdx-words.ts';
import { rememberByFile } from './remember-by-file.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';
import { eachNode } from './each-node.ts';
import { slipInTag, type TagMistake } from './tag-slips.ts';
import { splitFrontMatter } from './front-matter.ts';

/** One property as typed; `value` is undefined where it has none, and where it is an expression in braces. */
export interface PropUse extends Place {
  end?: Place | undefined;
  value: string | undefined;
  isCode?: true;
}

/** One use of a component in a page, in reading order. */
export interface ComponentUse extends Place {
  /** Where the component ends that holds others. */
  end?: Place;
  name: string;
  /** The component that comes directly after it, with nothing between. */
  next?: string | undefined;
  /** The words between its tags. */
  words: string;
  /** The heading above it. */
  section?: string;
  props: Readonly<Record<string, PropUse>>;
}

/** A parsed MDX file: its front matter as YAML, its tree, and the components it uses. */
export interface MdxDocument {
  file: string;
  /** The whole file, as typed. */
  text: string;
  frontMatter: YamlDocument;
  /** False where the lines of --- around it are missing. */
  hasFrontMatter: boolean;
  /** The prose; without children where the file cannot be read. */
  tree: Root;
  uses: readonly ComponentUse[];
  problems: readonly ContentProblem[];
}

export type ElementNode = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Attribute = Extract<ElementNode['attributes'][number], { type: 'mdxJsxAttribute' }>;

/** Parses MDX without running it. Syntax errors come back as problems. */
export function parseMdx(file: string, text: string): MdxDocument {
  const { front, prose } = splitFrontMatter(text);
  const frontMatter = parseYaml(file, front ?? '', front === undefined ? 1 : 2);
  const { tree, problem: inBody } = parseBody(file, prose);
  const problem = front === undefined ? noFrontMatter(file, text) : inBody;
  const problems = [...frontMatter.problems, ...(problem ? [problem] : [])];
  return { file, text, frontMatter, hasFrontMatter: front !== undefined, tree, uses: usesIn(tree), problems };
}

/** Parses an MDX file; one that has not changed since the last time is not parsed again. */
export const readMdx = rememberByFile(({ path, text }) => parseMdx(path, text));

/** True for a component or an HTML element in the prose. */
export function isElement(node: Nodes): node is ElementNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** What a property of a component says; undefined where it is missing or an expression in braces. */
export function valueOfProp({ attributes }: ElementNode, name: string): string | undefined {
  const attribute = attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

interface Positioned {
  position?: { start: Place; end?: Place } | undefined;
}

/** Where a node begins and ends. */
export function placeOf(node: Positioned, fallback?: Positioned): Place & { end?: Place | undefined } {
  const position = node.position ?? fallback?.position;
  const { line = 1, column = 1 } = position?.start ?? {};
  const end = position?.end;
  return { line, column, ...(end ? { end: { line: end.line, column: end.column } } : {}) };
}

const NOTHING: Root = { type: 'root', children: [] };

/**
 * Parses with what the site is built with, and the same features, so that what is accepted here can be built. Signs are
 * not made round: rules ask for what is typed.
 */
function parseBody(file: string, text: string): { tree: Root; problem?: ContentProblem } {
  try {
    const tree = mdxToMdast(text) as Root;
    eachNode(tree, (node) => {
      if (isElement(node)) placeAttributes(node, text);
    });
    const seen = slipInTag(text);
    return seen ? { tree: NOTHING, problem: inTag(file, text, seen) } : { tree };
  } catch (error) {
    return { tree: NOTHING, problem: syntaxProblem(file, text, error) };
  }
}

function placeAttributes(node: ElementNode, text: string): void {
  const { offset } = node.position?.start ?? {};
  if (offset === undefined) return;
  const places = attributePlaces(text, offset, placeOf(node));
  for (const [index, attribute] of node.attributes.entries()) attribute.position = places[index];
}

function usesIn(tree: Root): ComponentUse[] {
  const uses: ComponentUse[] = [];
  let section: string | undefined;
  eachNode(tree, (node, index = 0, parent) => {
    if (node.type === 'heading') section = toString(node);
    if (isElement(node)) uses.push({ ...readUse(node, parent?.children[index + 1]), ...(section && { section }) });
  });
  return uses;
}

function readUse(node: ElementNode, after: Nodes | undefined): ComponentUse {
  const named = node.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
  const props = named.map((attribute) => [attribute.name, readProp(attribute, node)]);
  const { line, column, end } = placeOf(node);
  const next = after && isElement(after) ? after.name : undefined;
  return {
    line,
    column,
    ...(end && node.children.length > 0 ? { end } : {}),
    name: node.name ?? '',
    ...(next ? { next } : {}),
    words: toString(node),
    props: Object.fromEntries(props) as ComponentUse['props'],
  };
}

function readProp(attribute: Attribute, node: ElementNode): PropUse {
  const { value } = attribute;
  const isCode = typeof value === 'object' && value !== null;
  const text = typeof value === 'string' ? value : undefined;
  return { ...placeOf(attribute, node), value: text, ...(isCode ? { isCode } : {}) };
}

/** The parser's message, as `line:column: what is wrong (rule)`. */
const MESSAGE = /^(?<line>\d+):(?<column>\d+): (?<what>.+?)(?: \(\d+:\d+\))?(?: \(mdx[\w:-]*\))?$/s;

/** What the signs of a tag show is told where it stands; the parser stumbles over it later. */
function syntaxProblem(file: string, text: string, error: unknown): ContentProblem {
  const seen = slipInTag(text) ?? misplacedTag(text);
  if (seen) return inTag(file, text, seen);
  const { line, column, what } = MESSAGE.exec(error instanceof Error ? error.message : '')?.groups ?? {};
  const told = { line: Number(line ?? 1), column: Number(column ?? 1) };
  const place = what?.includes('parse expression') ? atBrace(text, told) : told;
  return { rule: 'mdx-syntax', file, ...place, ...mdxMistake(what ?? 'it cannot be read.', textFrom(text, place)) };
}

function inTag(file: string, text: string, { offset, what, remedy }: TagMistake): ContentProblem {
  const before = text.slice(0, offset).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  return { rule: 'mdx-syntax', file, line: before.length, column, what, remedy };
}

/** What is wrong in braces is told within them; the editor typed the brace. */
function atBrace(text: string, { line, column }: Place): Place {
  const brace = (text.split('\n')[line - 1] ?? '').lastIndexOf('{', column - 1);
  return { line, column: brace < 0 ? column : brace + 1 };
}

function textFrom(text: string, { line, column }: Place): string {
  return text
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1);
}
