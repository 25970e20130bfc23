import type { ContentFile } from '../../records/reading/content-files.ts';
import { filesAt, type ReadKind } from '../../records/reading/kind.ts';
import { rememberByFile } from '../../records/reading/remember-by-file.ts';
import { checkSchema } from '../../records/reading/schema-problems.ts';
import { parseYaml } from '../../records/reading/yaml-document.ts';
import { linksSchema, type CheckedLink } from './link-schema.ts';

type ReadLinks = ReadKind<ReadonlyMap<string, CheckedLink>>;

/** How the addresses of sources answered: content/links.yaml. Where it is missing, nothing is said of any address. */
export function readLinks(files: readonly ContentFile[]): ReadLinks {
  const [file] = filesAt(files, /^content\/links\.yaml$/);
  return file ? readFile(file) : { value: new Map(), problems: [] };
}

const readFile = rememberByFile(({ path, text }): ReadLinks => {
  const document = parseYaml(path, text);
  const value = new Map<string, CheckedLink>();
  if (document.problems.length > 0) return { value, problems: document.problems };
  const checked = checkSchema(linksSchema, document);
  for (const [address, link] of Object.entries(checked.value ?? {})) value.set(address, link);
  return { value, problems: checked.problems };
});
