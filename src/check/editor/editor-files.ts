import type { EveryKind } from '../kinds.ts';
import { CHECK_TASKS } from './check-task.ts';
import { editorSchema, FILE_SORTS } from './editor-schemas.ts';
import { componentSnippets, idSnippets, type KnownId } from './snippets.ts';

/** A file that VS Code reads; `path` is from the root of the project. */
export interface EditorFile {
  path: string;
  text: string;
}

const FOLDER = '.vscode';

/** What VS Code should do with the files of content/. */
const SETTINGS = {
  'files.associations': { '*.mdx': 'mdx' },
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'files.insertFinalNewline': true,
  'yaml.schemas': Object.fromEntries(
    Object.entries(FILE_SORTS).map(([name, { files }]) => [`./${FOLDER}/schemas/${name}.json`, files]),
  ),
  'yaml.schemaStore.enable': false,
  'yaml.format.enable': false,
  '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2 },
  '[mdx]': {
    'editor.wordWrap': 'on',
    'editor.quickSuggestions': { other: true, comments: false, strings: true },
    'editor.snippetSuggestions': 'top',
  },
};

const EXTENSIONS = {
  recommendations: [
    'redhat.vscode-yaml',
    'unifiedjs.vscode-mdx',
    'mechatroner.rainbow-csv',
    'editorconfig.editorconfig',
  ],
};

/** All files of .vscode/ that are kept with the project, made from the schemas and the vocabulary. */
export function editorFiles(): EditorFile[] {
  const schemas = Object.entries(FILE_SORTS).map(([name, sort]) => file(`schemas/${name}.json`, editorSchema(sort)));
  return [
    file('settings.json', SETTINGS),
    file('extensions.json', EXTENSIONS),
    file('tasks.json', CHECK_TASKS),
    file('components.code-snippets', componentSnippets()),
    ...schemas,
  ];
}

/** The file that completes ids. It follows the content, and so is not kept with the project. */
export function idsFile(read: EveryKind): EditorFile {
  return file('ids.code-snippets', idSnippets(idsOf(read)));
}

function idsOf({ facts, sources, charts, glossary, datasets, claims, events, maps }: EveryKind): KnownId[] {
  const list = <T>(kind: string, things: Iterable<readonly [string, T]>, about: (thing: T) => string | undefined) =>
    [...things].map(([id, thing]) => ({ id, kind, about: about(thing) }));
  return [
    ...list('fact', facts.value, ({ statement }) => statement),
    ...list('source', sources.value, ({ publisher, title }) => `${publisher}, ${title}`),
    ...list('chart', charts.value, ({ title }) => title),
    ...list('term', glossary.value, ({ name }) => name),
    ...list('dataset', datasets.value, ({ title }) => title),
    ...list('claim', claims.value, ({ frontMatter }) => frontMatter.short),
    ...list(
      'event',
      events.value.map((event) => [event.id, event] as const),
      ({ label }) => label,
    ),
    ...list('map', maps.value, ({ title }) => title),
  ];
}

function file(name: string, value: unknown): EditorFile {
  return { path: `${FOLDER}/${name}`, text: `${JSON.stringify(value, null, 2)}\n` };
}
