/**
 * `npm run vscode`: writes what VS Code reads: the JSON Schemas of the YAML files, snippets, tasks and settings, and the ids
 * that stand in the content now.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { contentFolder } from '../../records/problems/content-folder.ts';
import { readContentFiles } from '../../records/reading/content-files.ts';
import { editorFiles, idsFile } from '../editor/editor-files.ts';
import { KINDS } from '../kinds.ts';

const ids = idsFile(KINDS.read(await readContentFiles(contentFolder())));
for (const { path, text } of [...editorFiles(), ids]) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
