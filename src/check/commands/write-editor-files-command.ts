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
import { endUnlessUnderstood } from './end-unless-understood.ts';

endUnlessUnderstood({
  command: 'npm run vscode',
  about: 'writes the schemas, snippets and tasks of VS Code, and the ids that it completes.',
  usage: 'Usage: npm run vscode',
});

const ids = idsFile(KINDS.read(await readContentFiles(contentFolder())));
for (const { path, text } of [...editorFiles(), ids]) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
