import type { Place } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { readMdx } from '../../records/reading/mdx-document.ts';
import { parseYaml, type Path } from '../../records/reading/yaml-document.ts';

/** Where a key stands in a YAML file or in the front matter of a page; its beginning, where the key is not there. */
export function placeInFile(file: string, path: Path, files: readonly ContentFile[]): Place & { file: string } {
  const found = files.find((each) => each.path === file);
  if (!found) return { file, line: 1, column: 1 };
  const document = file.endsWith('.mdx') ? readMdx(found).frontMatter : parseYaml(file, found.text);
  return { file, ...document.placeOfKey(path) };
}
