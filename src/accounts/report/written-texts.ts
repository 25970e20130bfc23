import type { Nodes } from 'mdast';
import type { Place } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { isElement, placeOf, readMdx } from '../../records/reading/mdx-document.ts';
import { readYaml } from '../../records/reading/read-yaml.ts';
import type { Path, YamlDocument } from '../../records/reading/yaml-document.ts';

/** Words that an editor of the site wrote, with the place where they begin. */
export interface WrittenText extends Place {
  file: string;
  text: string;
}

/** The keys of records whose words are the site's own; titles of sources and names of publishers are those of others. */
const OWN_KEYS = new Set(
  'title statement summary finding note text description subtitle label claim reason about explanation question tagline wouldChange coverage gaps caveats compiledFrom correction was now unit'.split(
    ' ',
  ),
);

/** Components whose words are somebody else's. */
const OTHERS = new Set(['Quote', 'Literal']);

/** Every text of the site's own: the prose of pages without quotations, and the sentences of records. */
export function writtenTexts(files: readonly ContentFile[]): WrittenText[] {
  return files.flatMap((file) => {
    if (file.path.endsWith('.mdx')) return inPage(file);
    return file.path.endsWith('.yaml') && !file.path.startsWith('content/sources/') ? inRecords(file) : [];
  });
}

function inPage(file: ContentFile): WrittenText[] {
  const { tree, frontMatter } = readMdx(file);
  const texts: WrittenText[] = [...ownTexts(frontMatter.value, [])].map(({ path, text }) => ({
    file: file.path,
    ...frontMatter.placeOf(path),
    text,
  }));
  const walk = (node: Nodes): void => {
    if (node.type === 'text') texts.push({ file: file.path, ...placeOf(node), text: node.value });
    if (isElement(node) && OTHERS.has(node.name ?? '')) return;
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return texts;
}

function inRecords(file: ContentFile): WrittenText[] {
  const document = readYaml(file);
  return ownTexts(document.value, []).map(({ path, text }) => ({ file: file.path, ...document.placeOf(path), text }));
}

/** A text of the site's own in a record, or in what a page says of itself. */
export interface RecordText {
  path: Path;
  text: string;
}

/** The same texts as they stand in a file of records or at the head of a page, with what knows their places. */
export function recordTexts(file: ContentFile): { document: YamlDocument; texts: RecordText[] } {
  const document = file.path.endsWith('.mdx') ? readMdx(file).frontMatter : readYaml(file);
  return { document, texts: ownTexts(document.value, []) };
}

/** What an alias repeats, or holds itself, is looked through once. */
function ownTexts(value: unknown, path: Path, isOwn = false, seen = new Set<unknown>()): RecordText[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    const isHere = Array.isArray(value) ? isOwn : OWN_KEYS.has(key);
    if (typeof inner !== 'string') return ownTexts(inner, here, isHere, seen);
    return isHere && (inner.includes(' ') || key === 'unit') ? [{ path: here, text: inner }] : [];
  });
}
