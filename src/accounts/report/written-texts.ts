import type { Nodes } from 'mdast';
import type { Place } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { isElement, placeOf, readMdx } from '../../records/reading/mdx-document.ts';
import { parseYaml, type Path } from '../../records/reading/yaml-document.ts';

/** Words that an editor of the site wrote, with the place where they begin. */
export interface WrittenText extends Place {
  file: string;
  text: string;
}

/** The keys of records whose words are the site's own; titles of sources and names of publishers are those of others. */
const OWN_KEYS = new Set(
  'statement summary note description subtitle label claim reason about explanation question tagline wouldChange coverage compiledFrom correction was now'.split(
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

function inRecords({ path: file, text: yaml }: ContentFile): WrittenText[] {
  const document = parseYaml(file, yaml);
  return ownTexts(document.value, []).map(({ path, text }) => ({ file, ...document.placeOf(path), text }));
}

function ownTexts(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof inner !== 'string') return ownTexts(inner, here);
    return OWN_KEYS.has(key) && inner.includes(' ') ? [{ path: here, text: inner }] : [];
  });
}
