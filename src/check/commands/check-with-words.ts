import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nearMisses } from '../../accounts/report/near-misses.ts';
import { misspelt } from '../../accounts/report/spelling.ts';
import { writtenTexts } from '../../accounts/report/written-texts.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { cacheFolder, readContentFiles, type ContentFile } from '../../records/reading/content-files.ts';
import type { CheckedContent } from '../check-content.ts';
import { checkFolder } from '../load-content.ts';
import { ownWords, readSpeller } from './speller.ts';

/** Checks a folder as `checkFolder` does; of what is sound also the words are told that look like slips for others of the site. */
export async function checkWithWords(folder: string): Promise<CheckedContent> {
  const read = readContentFiles(folder);
  const checked = await checkFolder(folder, read);
  if (!checked.content) return checked;
  return { ...checked, problems: [...checked.problems, ...(await likelyMisspelt(folder, await read))] };
}

/** Such words that the dictionary has not. It is asked once of each word, for reading it takes more than a second. */
async function likelyMisspelt(folder: string, files: readonly ContentFile[]): Promise<ContentProblem[]> {
  const near = nearMisses(files);
  const kept = join(cacheFolder(folder), 'right-words.txt');
  const before = await wordsIn(kept);
  const right = new Set([...before, ...(await ownWords(folder))]);
  const doubtful = [...near.keys()].filter((word) => !right.has(word));
  const own = files.filter(({ path, text }) => isOwn(path) && doubtful.some((word) => text.includes(word)));
  if (own.length === 0) return [];
  const { knows } = await readSpeller([]);
  const found = doubtful.filter(knows);
  await keepWords(kept, [...before, ...found]);
  const wrong = new Set(doubtful.filter((word) => !found.includes(word)));
  if (wrong.size === 0) return [];
  return misspelt(writtenTexts(own), {
    knows: (word) => !wrong.has(word),
    suggest: (word) => [near.get(word) ?? ''],
  });
}

function isOwn(path: string): boolean {
  return /\.(?:mdx|yaml)$/.test(path) && !/^content\/(?:sources\/|editions\/|links\.yaml)/.test(path);
}

async function wordsIn(file: string): Promise<string[]> {
  return (await readFile(file, 'utf8').catch(() => '')).split('\n');
}

/** Where nothing can be kept, the dictionary is asked again. */
async function keepWords(file: string, words: readonly string[]): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true }).catch(() => undefined);
  await writeFile(file, words.join('\n')).catch(() => undefined);
}
