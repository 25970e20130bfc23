import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '../evidence/site/site-schema.ts';
import type { ContentProblem } from '../records/problems/content-problem.ts';
import { parseYaml } from '../records/reading/yaml-document.ts';

const FILE = 'site.yaml';

/**
 * A site in a folder of its own with the address of the one in `usual` (by default content/), which has another name: its
 * site.yaml was copied, and the address left. Where that folder is the same, or has no site, nothing is told.
 */
export function addressOfAnother(
  folder: string,
  site: Pick<Site, 'name' | 'address'>,
  usual = path.resolve('content'),
): ContentProblem[] {
  if (path.resolve(folder) === usual) return [];
  const other = siteIn(usual);
  const isCopied = bare(other?.address) === bare(site.address) && other?.name !== site.name;
  if (!isCopied || other === undefined) return [];
  const document = parseYaml(`content/${FILE}`, readFileSync(path.join(folder, FILE), 'utf8'));
  const what = `${site.address} is the address of another site beside this one, "${String(other.name)}".`;
  const remedy = 'Write where this one is published: its links, feeds and cards lead there.';
  return [{ rule: 'look-again', file: document.file, ...document.placeOf(['address']), what, remedy }];
}

function siteIn(folder: string): { name?: unknown; address?: unknown } | undefined {
  try {
    const { value } = parseYaml(FILE, readFileSync(path.join(folder, FILE), 'utf8'));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    // There is no site there: what stands in it is told when it is checked by itself.
    return undefined;
  }
}

function bare(address: unknown): string | undefined {
  return typeof address === 'string' ? address.replace(/\/$/, '') : undefined;
}
