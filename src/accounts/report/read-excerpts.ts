import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

interface Excerpted {
  id: string;
  excerpt?: unknown;
}

/** The excerpts in all files `sources.yaml` of a folder: the id of a source, and what it says. */
export async function readExcerpts(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => path.basename(name) === 'sources.yaml').sort();
  const texts = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
  return excerptsIn(texts);
}

/** The excerpts in the texts of files, each a list of sources or a map from id to source. */
export function excerptsIn(texts: readonly string[]): Map<string, string> {
  const excerpts = new Map<string, string>();
  for (const { id, excerpt } of texts.flatMap(sourcesIn)) {
    if (typeof excerpt === 'string') excerpts.set(id, [excerpts.get(id) ?? [], excerpt].flat().join('\n¶\n'));
  }
  return excerpts;
}

function sourcesIn(text: string): Excerpted[] {
  const sources = parse(text) as Excerpted[] | Record<string, Omit<Excerpted, 'id'>> | null;
  if (Array.isArray(sources)) return sources;
  return Object.entries(sources ?? {}).map(([id, source]) => ({ ...source, id }));
}
