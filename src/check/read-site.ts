import { siteSchema, type Site } from '../evidence/site/site-schema.ts';
import type { ContentFile } from '../records/reading/content-files.ts';
import type { ContentProblem } from '../records/problems/content-problem.ts';
import { checkSchema } from '../records/reading/schema-problems.ts';
import { parseYaml } from '../records/reading/yaml-document.ts';

/** Reads site.yaml; `file` is undefined where there is none. */
export function readSite(file: ContentFile | undefined): { value?: Site; problems: readonly ContentProblem[] } {
  if (!file) return { problems: [MISSING] };
  const document = parseYaml(file.path, file.text);
  return document.problems.length > 0 ? { problems: document.problems } : checkSchema(siteSchema, document);
}

const MISSING: ContentProblem = {
  rule: 'missing-file',
  file: 'content/site.yaml',
  line: 1,
  column: 1,
  what: 'This file is missing.',
  remedy: 'It holds the name, address and licence of the site; see content/README.md.',
};
