import { parse, type AtRule, type ChildNode, type Container, type Rule } from 'postcss';
import { sha256 } from './own-hashes.ts';

const INLINE = /(?<=<style>)[^]+?(?=<\/style>)/g;
const CLASSES = /\bclass="([^"]*)"/g;
/** Scripts that stand in the page; data in a script names no class. */
const SCRIPTS = /<script(?: type="module")?>([^]*?)<\/script>/g;
/** A sentence in a script, which says something to somebody: its words are no classes. */
const SENTENCE = /[`'"][A-Z][^`'"]* [^`'"]*[.!?][`'"]/g;
const NESTED = /\((?:[^()]|\([^()]*\))*\)/g;

/**
 * A page whose inline styles keep only what may apply to it, and whose policy has the hashes of what is left.
 * Astro gives every page of a collection the styles of all components that one of them might use. `spokenInFiles`
 * are the words of all scripts that have files; to them come those of the page's own scripts. A class that one of them
 * names may be set later, and a custom property that one names may be read.
 */
export function keepOwnStyles(html: string, spokenInFiles: ReadonlySet<string>): string {
  const scripts = [...html.matchAll(SCRIPTS)].map(([, script = '']) => script);
  const spoken = spokenInFiles.union(wordsSpoken(scripts.join('\n')));
  const page = html.replaceAll(INLINE, '');
  const classes = new Set([...page.matchAll(CLASSES)].flatMap(([, names = '']) => names.split(/\s+/))).union(spoken);
  return [...html.matchAll(INLINE)].reduce((kept, [styles]) => {
    const own = ownStyles(styles, { classes, page, spoken });
    return kept.replace(styles, () => own).replace(sha256(styles), () => sha256(own));
  }, html);
}

/** What a script may set as a class or read as a custom property: words that stand alone between quotation marks or spaces, but in no sentence. */
export function wordsSpoken(scripts: string): Set<string> {
  const words = scripts.replaceAll(SENTENCE, '').match(/(?<=[`'"\s])[\w-]+(?=[`'"\s])/g);
  return new Set(words).union(namesRead(scripts));
}

interface Known {
  /** Classes that elements have, or that a script may give them. */
  classes: ReadonlySet<string>;
  /** The page without its styles. */
  page: string;
  spoken: ReadonlySet<string>;
}

function ownStyles(styles: string, { classes, page, spoken }: Known): string {
  const sheet = parse(styles);
  sheet.walkRules((rule) => {
    if (inKeyframes(rule)) return;
    const own = rule.selectors.filter((selector) => classesOf(selector).every((name) => classes.has(name)));
    if (own.length === 0) removeWithEmptyParents(rule);
    else if (own.length < rule.selectors.length) rule.selectors = own;
  });
  while (dropUnread(sheet, page, spoken) > 0);
  sheet.raws.semicolon = true;
  return sheet.toString();
}

function inKeyframes({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');
}

/** A class within brackets may be one of several, or excluded. */
function classesOf(selector: string): string[] {
  const outside = selector.replace(/\[[^\]]*\]/g, '').replace(NESTED, '');
  return [...outside.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
}

/** Drops custom properties that nothing reads, neither a rule nor an attribute of the page nor a script. How many those were. */
function dropUnread(sheet: Container, page: string, spoken: ReadonlySet<string>): number {
  const read = namesRead(sheet.toString()).union(namesRead(page)).union(spoken);
  let dropped = 0;
  sheet.walkDecls(/^--/, (declaration) => {
    if (read.has(declaration.prop)) return;
    removeWithEmptyParents(declaration);
    dropped += 1;
  });
  return dropped;
}

function namesRead(text: string): Set<string> {
  return new Set([...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name));
}

function removeWithEmptyParents(node: ChildNode): void {
  const { parent } = node;
  node.remove();
  if (parent && parent.type !== 'root' && parent.nodes?.length === 0) removeWithEmptyParents(parent as ChildNode);
}
