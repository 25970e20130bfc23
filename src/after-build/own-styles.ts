import { parse, type Container } from 'postcss';
import { sha256 } from './own-hashes.ts';

const INLINE = /(?<=<style>)[^]+?(?=<\/style>)/g;

/**
 * A page whose inline styles keep only the rules that may apply to it, and whose policy has the hashes of what is left.
 * Astro gives every page of a collection the styles of all components that one of them might use. `spoken` are the words
 * of all scripts: a class that one of them names may be set later.
 */
export function keepOwnStyles(html: string, spoken: ReadonlySet<string>): string {
  const words = wordsOf(html.replaceAll(INLINE, '')).union(spoken);
  return [...html.matchAll(INLINE)].reduce((page, [styles]) => {
    const own = ownRules(styles, words);
    return page.replace(styles, () => own).replace(sha256(styles), () => sha256(own));
  }, html);
}

/** The words of a text, as names of classes are written. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\w-]+/g));
}

/** The rules that can apply where only these words stand. A class within brackets may be one of several, or excluded. */
function ownRules(styles: string, words: ReadonlySet<string>): string {
  const sheet = parse(styles);
  sheet.walkRules((rule) => {
    const applies = rule.selectors.some((selector) => classesOf(selector).every((name) => words.has(name)));
    if (!applies) removeWithEmptyParents(rule);
  });
  return sheet.toString();
}

function classesOf(selector: string): string[] {
  const outside = selector.replace(/\[[^\]]*\]/g, '').replace(/\((?:[^()]|\([^()]*\))*\)/g, '');
  return [...outside.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
}

function removeWithEmptyParents(node: Container): void {
  const { parent } = node;
  node.remove();
  if (parent?.type === 'atrule' && parent.nodes?.length === 0) removeWithEmptyParents(parent);
}
