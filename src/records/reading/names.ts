import { slug } from 'github-slugger';
import type { ContentProblem } from '../problems/content-problem.ts';
import type { ContentFile } from './content-files.ts';

/** The most characters of a name: it becomes that of a file, with an ending, and systems of files stop at 255. */
const MOST = 100;
/** The most characters of the path of a file: its names together make an address. */
const MOST_IN_A_PATH = 400;

/** What is named: an id is the name of a record, or of a row that others name. */
type Sort = 'id' | 'name of a file' | 'name of a folder';

/** Names of parts that every page of the site has, and names that Windows keeps for devices: no file there can have one. */
const OF_EVERY_PAGE = /^(?:main|menu)$/;
const OF_WINDOWS = /^(?:con|prn|aux|nul|(?:com|lpt)[1-9])$/;

/**
 * Whether a text is a name. One rule for ids, files, folders and rows: each may become a file and an address. What every
 * object of JavaScript knows by itself is none, nor is what others keep for themselves.
 */
export function isName(text: string): boolean {
  const isKept = OF_EVERY_PAGE.test(text) || OF_WINDOWS.test(text) || text in Object.prototype;
  return text.length <= MOST && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && !isKept;
}

/** The name that somebody meant who wrote capitals, blanks or other signs; it may be none. */
export function meantName(text: string): string {
  return slug(
    text
      .replace(/\.(?:ya?ml|mdx?|csv)$/i, '')
      .replaceAll('_', ' ')
      .trim(),
  );
}

/** Why a text is no name, for editors. */
export function noName(text: string, sort: Sort = 'id'): Pick<ContentProblem, 'what' | 'remedy'> {
  if (text.length > MOST) {
    const what = `"${text.slice(0, 20)}…" has ${String(text.length)} characters; ${sort === 'id' ? 'an id' : `the ${sort}`} has at most ${String(MOST)}.`;
    return { what, remedy: 'Shorten it.' };
  }
  const cannot = `"${text}" cannot be ${sort === 'id' ? 'an id' : `the ${sort}`}`;
  if (OF_EVERY_PAGE.test(text))
    return { what: `${cannot}: every page has a part of that name.`, remedy: 'Add a word to it.' };
  if (OF_WINDOWS.test(text))
    return { what: `${cannot}: Windows keeps it for itself, and can hold no such file.`, remedy: 'Add a word to it.' };
  const meant = meantName(text);
  const remedy = `Use small letters, digits and single hyphens${isName(meant) ? `: ${meant}` : ', for example annual-trade-2017'}.`;
  return { what: `${cannot}.`, remedy };
}

/** Whose names are not told as ids where a record is read. */
const NAMED_HERE = /^content\/(?:pages|claims|resolutions|sources|facts|changes|images)\/./;

/** Files of the content, and folders of pages, that are named otherwise than ids are. */
export function nameProblems(files: readonly ContentFile[]): ContentProblem[] {
  return files.flatMap(({ path: file }) => {
    const problem = NAMED_HERE.test(file) ? pathProblem(file) : undefined;
    return problem ? [{ rule: 'id' as const, file, line: 1, column: 1, ...problem }] : [];
  });
}

function pathProblem(file: string): Pick<ContentProblem, 'what' | 'remedy'> | undefined {
  const folders = file.split('/').slice(2);
  const name = (folders.pop() ?? '').replace(/\.(?:mdx|yaml|jpe?g|png|webp|avif)$/i, '');
  const folder = folders.find((each) => !isName(each));
  if (folder !== undefined) return noName(folder, 'name of a folder');
  if (!isName(name)) return noName(name, 'name of a file');
  if (file.length <= MOST_IN_A_PATH) return undefined;
  const what = `The path of this file has ${String(file.length)} characters; at most ${String(MOST_IN_A_PATH)} make an address.`;
  return { what, remedy: 'Use fewer folders, or shorter names.' };
}
