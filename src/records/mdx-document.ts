import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown, type MdxJsxAttribute } from 'mdast-util-mdx';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { visit } from 'unist-util-visit';
import type { ContentProblem } from './content-problem.ts';
import { parseYaml, type Place, type YamlDocument } from './yaml-document.ts';

/** One property as typed; `value` is undefined where it is an expression in braces. */
export interface PropUse extends Place {
  value: string | undefined;
}

/** One use of a component in a page, in reading order. */
export interface ComponentUse extends Place {
  name: string;
  props: Readonly<Record<string, PropUse>>;
}

/** A parsed MDX file: its front matter as YAML and the components it uses. */
export interface MdxDocument {
  file: string;
  frontMatter: YamlDocument;
  uses: ComponentUse[];
  problems: ContentProblem[];
}

/** Parses MDX without running it. Syntax errors, imports and expressions come back as problems. */
export function parseMdx(file: string, text: string): MdxDocument {
  const { front, firstLine } = splitFrontMatter(text);
  const frontMatter = parseYaml(file, front, firstLine);
  const { uses, problems } = readBody(file, text);
  return { file, frontMatter, uses, problems: [...frontMatter.problems, ...problems] };
}

function splitFrontMatter(text: string): { front: string; firstLine: number } {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  return match?.index === 0 ? { front: match[1] ?? '', firstLine: 2 } : { front: '', firstLine: 1 };
}

function readBody(file: string, text: string): { uses: ComponentUse[]; problems: ContentProblem[] } {
  const uses: ComponentUse[] = [];
  const problems: ContentProblem[] = [];
  try {
    const tree = fromMarkdown(text, {
      extensions: [frontmatter('yaml'), gfm(), mdxjs()],
      mdastExtensions: [frontmatterFromMarkdown('yaml'), gfmFromMarkdown(), mdxFromMarkdown()],
    });
    visit(tree, (node) => {
      const problem = problemWith(node);
      if (problem) problems.push({ file, ...placeOf(node), ...problem });
      if (isElement(node)) uses.push(readUse(node));
    });
  } catch (error) {
    problems.push(syntaxProblem(file, error));
  }
  return { uses, problems };
}

type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function problemWith(node: Nodes): { what: string; remedy: string } | undefined {
  if (node.type === 'mdxjsEsm')
    return {
      what: 'A page may not import or export anything.',
      remedy: 'Remove this line: every component can be used as it is.',
    };
  const expression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  if (expression && !/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) {
    return {
      what: 'Braces { } begin code, and a page holds no code.',
      remedy: 'Write \\{ and \\} for the signs themselves, or {/* … */} for a remark that is not printed.',
    };
  }
  return undefined;
}

function readUse(node: Element): ComponentUse {
  const named = node.attributes.filter(
    (attribute): attribute is MdxJsxAttribute => attribute.type === 'mdxJsxAttribute',
  );
  const props = named.map((attribute) => [
    attribute.name,
    { ...placeOf(attribute, node), value: typeof attribute.value === 'string' ? attribute.value : undefined },
  ]);
  return { ...placeOf(node), name: node.name ?? '', props: Object.fromEntries(props) as ComponentUse['props'] };
}

interface Positioned {
  position?: { start: Place } | undefined;
}

function placeOf(node: Positioned, fallback?: Positioned): Place {
  const start = node.position?.start ?? fallback?.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

function syntaxProblem(file: string, error: unknown): ContentProblem {
  const { reason, line, column, place } = error as {
    reason?: string;
    line?: number;
    column?: number;
    place?: Place | { start: Place };
  };
  const start = place && 'start' in place ? place.start : place;
  return {
    file,
    line: line ?? start?.line ?? 1,
    column: column ?? start?.column ?? 1,
    what: `This is not valid MDX: ${(reason ?? 'it cannot be read').replace(/\.?$/, '.')}`,
    remedy: 'Look for a tag that is not closed, or write \\< and \\{ for the signs themselves.',
  };
}
