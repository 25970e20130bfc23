import type { ContentProblem } from '../problems/content-problem.ts';
import type { ContentFile } from './content-files.ts';
import { keptElsewhere } from './kept-elsewhere.ts';
import { meantName } from './names.ts';
import { nearest } from '../problems/suggest.ts';

/** A place of files that are read, with an example for editors. */
export interface FilePlace {
  pattern: RegExp;
  example: string;
}

const ROOT_FILES = ['site', 'glossary', 'items', 'addresses', 'other-words', 'links', 'colours'];

/** Where content/ has files that are read. Of the folders below content/, pages/ alone has folders within. */
const FILE_PLACES: readonly FilePlace[] = [
  ...ROOT_FILES.map((name) => ({
    pattern: new RegExp(`^content/${name}\\.yaml$`),
    example: `content/${name}.yaml`,
  })),
  ...['sources', 'facts', 'charts', 'maps', 'changes'].map((folder) => ({
    pattern: new RegExp(`^content/${folder}/[^/]+\\.yaml$`),
    example: `content/${folder}/name.yaml`,
  })),
  {
    pattern: /^content\/images\/[^/]+\.(?:yaml|jpe?g|png|webp|avif)$/,
    example: 'content/images/name.jpg, with name.yaml beside it',
  },
  ...['claims', 'resolutions'].map((folder) => ({
    pattern: new RegExp(`^content/${folder}/[^/]+\\.mdx$`),
    example: `content/${folder}/name.mdx`,
  })),
  { pattern: /^content\/editions\/\d{4}-\d\d-\d\d\.yaml$/, example: 'content/editions/2020-12-31.yaml' },
  { pattern: /^content\/pages\/.+\.mdx$/, example: 'content/pages/name.mdx' },
  { pattern: /^content\/datasets\/[^/]+\/data\.csv$/, example: 'content/datasets/name/data.csv' },
  { pattern: /^content\/datasets\/[^/]+\/dataset\.yaml$/, example: 'content/datasets/name/dataset.yaml' },
];

/** Files that stand in content/ and are no content. */
const NO_CONTENT = /^content\/(?:README\.md|LICENSE|spelling\.txt)$/;

/**
 * The name of a copy that a program made: "data (1).csv", "loans (copy).mdx", "Copy of loans.yaml", "loans copy.yaml",
 * "loans 2.mdx" by macOS, "loans (Anna's conflicted copy 2021-03-31).yaml" by programs that keep folders alike.
 */
const COPY =
  / ?\((?:\d+|copy|Kopie|[^()]*conflicted copy[^()]*)\)(?=\.)|^(?:Copy of |Kopie von )| ?-? copy(?: \(?\d+\)?)?(?=\.)| \d{1,2}(?=\.\w+$)|-Kopie(?=\.)|\.sync-conflict-[\w-]+(?=\.)|~(?=$)/i;

const SPREADSHEET = /\.(?:xlsx?|xlsm|ods|numbers|tsv)$/i;
const IMAGE = /\.(?:png|jpe?g|webp|avif)$/i;
const OTHER_IMAGE = /\.(?:gif|svg|heic|heif|tiff?|bmp|ico|jxl|eps|psd|ai)$/i;
const DOCUMENT = /\.(?:docx?|odt|rtf|pages|html?)$/i;
const BIBLIOGRAPHY = /\.(?:bib|ris|enw|nbib)$/i;

/** Every file below content/ whose name or place keeps it from being read: none is left out without a word. */
export function placeProblems(files: readonly ContentFile[]): ContentProblem[] {
  const inner = files.flatMap(({ path }) => /^(content\/[^/]+\/)site\.yaml$/.exec(path)?.slice(1) ?? []);
  const others = files.filter(({ path }) => !inner.some((folder) => path.startsWith(folder)));
  return [...inner.map(siteWithin), ...others.flatMap(misplaced)];
}

/** A site of its own within this one: none of its files is read. */
function siteWithin(folder: string): ContentProblem {
  const own = folder.split('/')[1] ?? '';
  const what = 'This folder is a site of its own, and stands within another.';
  const remedy = `Move it beside content/, and name it: CONTENT_FOLDER=../${own} npm run check.`;
  return { rule: 'file-name', file: `${folder}site.yaml`, line: 1, column: 1, what, remedy };
}

function misplaced(read: ContentFile): ContentProblem[] {
  const { path: file, isLink } = read;
  const problem = isLink ? A_LINK : NO_CONTENT.test(file) ? undefined : problemOf(read);
  return problem ? [{ ...problem, file, line: 1, column: 1 }] : [];
}

/** What holds the entries of a kind is told where they belong, whatever its name. */
function problemOf(read: ContentFile): Unplaced | undefined {
  const problem = placeProblem(read.path);
  const isRead = problem === undefined;
  return isRead || problem.rule === 'unread-file' ? (inAnotherPlace(read) ?? problem) : problem;
}

const A_LINK: Unplaced = {
  rule: 'file-name',
  what: 'This is a link to a file that stands elsewhere, and links are not read.',
  remedy: 'Put the file itself here.',
};

type Unplaced = Pick<ContentProblem, 'rule' | 'what' | 'remedy' | 'meant'>;

function inAnotherPlace(file: ContentFile): Unplaced | undefined {
  const place = keptElsewhere(file);
  if (place === undefined) return undefined;
  const name = file.path.split('/').at(-1) ?? '';
  const own = file.path.slice(0, -name.length);
  const isFile = place.endsWith('.yaml');
  const stem = name.replace(/\.\w+$/, '');
  const meant = `content/${isFile ? place : `${place}/${place === 'datasets' ? `${stem}/dataset.yaml` : name}`}`;
  const stands = own === 'content/' ? file.path : own;
  const what = `What this file holds is read from content/${place}${isFile ? '' : '/'}, and it stands in ${stands}.`;
  const remedy = isFile ? `Put it into ${meant}, and delete this file.` : `Move it to ${meant}`;
  return { rule: 'file-name', what, remedy, meant };
}

function placeProblem(file: string): Unplaced | undefined {
  const name = file.split('/').at(-1) ?? file;
  if (COPY.test(name)) return copied(file, name);
  if (/^content\/pages\/.+\/index\.mdx$/.test(file)) return indexWithin(file);
  if (FILE_PLACES.some(({ pattern }) => pattern.test(file))) return undefined;
  if (SPREADSHEET.test(name)) {
    const what = 'This is a spreadsheet, and only CSV is read.';
    const remedy =
      'Save it as "CSV UTF-8 (comma delimited)", name that file data.csv, and take this one out of content/.';
    return { rule: 'file-name', what, remedy };
  }
  if (IMAGE.test(name)) return imageElsewhere(name);
  const meant = meantPlace(file);
  if (meant !== undefined) {
    return {
      rule: 'file-name',
      what: 'This file is not read: its name or its place is another than is looked for.',
      remedy: `Call it ${meant}`,
      meant,
    };
  }
  return unknownFile(name);
}

function copied(file: string, name: string): Unplaced {
  const original = name.replace(COPY, '');
  const own = 'give it a name of its own, in small letters, digits and hyphens';
  const remedy = file.endsWith('.csv')
    ? `Delete it, or let it take the place of ${original}: a table has one file.`
    : `Delete it, or, if it is to stay beside ${original}, ${own}.`;
  return { rule: 'file-name', what: `"${name}" looks like a copy that a program made.`, remedy };
}

/** The path that was perhaps meant: another ending or other capitals, a folder misspelt, or one too many or too few. */
function meantPlace(file: string): string | undefined {
  const [content = 'content', ...parts] = file.split('/');
  const ending = withKnownEnding(parts.at(-1) ?? '');
  if (ending === undefined) return undefined;
  const folders = parts.slice(0, -1);
  const root = folders.length > 0 ? undefined : nearest(ending.toLowerCase().replace(/\.yaml$/, ''), ROOT_FILES);
  const [first = ''] = folders;
  const known = nearest(first.toLowerCase(), FOLDERS) ?? first;
  const tries = [
    ...(root === undefined ? [] : [[`${root}.yaml`]]),
    [known, ...folders.slice(1), ending],
    [known, ...folders.slice(1), ending.toLowerCase()],
    [known, ending],
    ...(known === 'datasets' ? inDataset(known, folders, ending) : []),
    ...(folders.length === 0 ? [[nearest(stemOf(ending), FOLDERS) ?? stemOf(ending), ending]] : []),
    ['pages', ending],
  ].map((path) => [content, ...path].filter((part) => part !== '').join('/'));
  return tries.find((path) => path !== file && FILE_PLACES.some(({ pattern }) => pattern.test(path)));
}

function stemOf(name: string): string {
  return name.replace(/\.\w+$/, '').toLowerCase();
}

function inDataset(known: string, folders: readonly string[], ending: string): string[][] {
  const name = ending.endsWith('.csv') ? 'data.csv' : 'dataset.yaml';
  return [
    [known, ...folders.slice(1), name],
    [known, ending.replace(/\.\w+$/, ''), name],
  ];
}

const FOLDERS = [
  'sources',
  'facts',
  'charts',
  'maps',
  'images',
  'changes',
  'editions',
  'claims',
  'resolutions',
  'pages',
  'datasets',
];

/** `trade.md`, `trade.MDX` and `trade.mdx.txt` are meant to be `trade.mdx`; undefined for what is no text of ours. */
function withKnownEnding(name: string): string | undefined {
  const bare = name.replace(/(\.(?:ya?ml|csv|mdx?))\.txt$/i, '$1');
  if (/\.ya?ml$/i.test(bare)) return bare.replace(/\.ya?ml$/i, '.yaml');
  if (/\.csv$/i.test(bare)) return bare.replace(/\.csv$/i, '.csv');
  return /\.(?:mdx?|markdown)$/i.test(bare) ? bare.replace(/\.\w+$/, '.mdx') : undefined;
}

/** A page named as a server would have it: here the name of the folder is the name of the page. */
function indexWithin(file: string): Unplaced {
  const address = file.replace(/^content\/pages/, '').replace(/\.mdx$/, '/');
  const meant = file.replace(/\/index\.mdx$/, '.mdx');
  return { rule: 'file-name', what: `This page would stand at ${address}.`, remedy: `Call it ${meant}.` };
}

function imageElsewhere(name: string): Unplaced {
  const [, stem = '', ending = ''] = /^(.*)(\.\w+)$/.exec(name) ?? [];
  const id = meantName(stem) || 'name';
  const remedy = `Call it content/images/${id}${ending.toLowerCase()}, and describe it in ${id}.yaml beside it.`;
  const what = 'This image is not read: its name or its place is another than is looked for.';
  return { rule: 'file-name', what, remedy };
}

function unknownFile(name: string): Unplaced {
  if (BIBLIOGRAPHY.test(name)) {
    const remedy = 'Write each of its sources into a file of content/sources/, and take this one out of content/.';
    return { rule: 'unread-file', what: 'Lists of literature are not read here, only YAML.', remedy };
  }
  if (OTHER_IMAGE.test(name)) {
    const what = `An image of this sort is not read: ${name.split('.').at(-1) ?? ''}.`;
    const remedy = 'Save it as JPEG or PNG in content/images/, with a description beside it.';
    return { rule: 'file-name', what, remedy };
  }
  if (DOCUMENT.test(name)) {
    const page = name.replace(/\.\w+$/, '.mdx');
    const remedy = `Write its text into a page, content/pages/${page}, and take this one out of content/.`;
    return { rule: 'unread-file', what: 'This is a document of another program, and only MDX is read.', remedy };
  }
  const what = 'Nothing reads this file.';
  const remedy = `Take it out of content/. What is read there: ${FILE_PLACES.map(({ example }) => example).join(', ')}.`;
  return { rule: 'unread-file', what, remedy };
}
