/**
 * The grammar of MDX as the packages of this project have it: the parts of a page and of its attributes (Sätteri, which
 * compiles pages), and those of JavaScript that may stand in braces (ESTree).
 */
import { readFileSync } from 'node:fs';

const PACKAGES = new URL('../../../node_modules/', import.meta.url);

const textOf = (file: string) => readFileSync(new URL(file, PACKAGES), 'utf8');

/** The parts of a text between braces of a declaration: `interface X { A: A; B: B; }` gives A and B. */
function keysOf(text: string, declaration: string): string[] {
  const [, body = ''] = text.split(declaration);
  return [...(body.split('}')[0] ?? '').matchAll(/^\s*(\w+): /gm)].map(([, name = '']) => name);
}

/** Every sort of part that the compiler knows, `paragraph` for example. */
export const NODE_TYPES = [
  ...textOf('satteri/dist/mdast/generated/node-types.js').matchAll(/^ +\d+: "([a-z]\w+)"/gm),
].map(([, name = '']) => name);

/** Every sort of attribute that the compiler knows, `SPREAD` for example. */
export const ATTRIBUTE_KINDS = [
  ...textOf('satteri/dist/generated/wire-constants.js').matchAll(/const MDX_ATTR_(\w+) =/g),
].map(([, name = '']) => name);

/** Every sort of expression, JSX among them. */
export const EXPRESSION_KINDS = [
  ...keysOf(textOf('@types/estree/index.d.ts'), 'export interface ExpressionMap {'),
  ...[...textOf('@types/estree-jsx/index.d.ts').matchAll(/interface (JSX\w+)/g)].map(([, name = '']) => name),
];

/** Every sort of statement that only modules have. */
export const MODULE_STATEMENTS = [
  ...(textOf('@types/estree/index.d.ts').split('export type ModuleDeclaration =')[1]?.split(';')[0] ?? '').matchAll(
    /\w+/g,
  ),
].map(([name]) => name);
