import type { ContentFile } from './content-files.ts';

/** The lines by which the content of a file is known, by the folder in which such files stand. */
const MARKS: Readonly<Record<string, readonly RegExp[]>> = {
  sources: [/^ {2}publisher:/m, /^ {2}seen:/m],
  facts: [/^ {2}standing:/m, /^ {2}(?:value|expect|statement):/m],
  changes: [/^ {2}why:/m, /^ {2}now:/m],
  charts: [/^kind:/m, /^dataset:/m],
  maps: [/^area:/m, /^places:/m],
  images: [/^alt:/m, /^licence:/m],
  claims: [/^history:/m, /^wouldChange:/m],
  pages: [/^title:/m, /^summary:/m],
};

/** The folder in which a file should stand, where it holds what is kept there and nothing of what is kept where it stands. */
export function keptElsewhere({ path, text }: ContentFile): string | undefined {
  const [, own = '', ending] = /^content\/([a-z]+)\/[^/]+\.(yaml|mdx)$/.exec(path) ?? [];
  const marks = MARKS[own];
  if (!marks || marks.some((mark) => mark.test(text))) return undefined;
  const isPage = (folder: string) => folder === 'claims' || folder === 'pages';
  const [folder] =
    Object.entries(MARKS).find(
      ([other, needed]) => isPage(other) === (ending === 'mdx') && needed.every((mark) => mark.test(text)),
    ) ?? [];
  return folder;
}
