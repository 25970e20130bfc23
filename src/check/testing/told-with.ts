import assert from 'node:assert/strict';
import { TINY_CONTENT } from '../../../e2e/commands.ts';
import { readContentFiles, type ContentFile } from '../../records/reading/content-files.ts';
import { checkContent } from '../check-content.ts';

/** The files of the library. */
export const tiny = await readContentFiles(TINY_CONTENT);

/** What is told of the library with other files, beside what is told of it as it is. */
export function toldWith(...others: readonly ContentFile[]): string[] {
  const paths = new Set(others.map(({ path }) => path));
  const { problems } = checkContent([...tiny.filter(({ path }) => !paths.has(path)), ...others]);
  return problems.flatMap(({ rule, what, remedy }) => (rule === 'new-address' ? [] : [`${what} ${remedy}`]));
}

/** One of its files. */
export function fileOf(path: string): ContentFile {
  const file = tiny.find((each) => each.path === path);
  assert.ok(file, path);
  return file;
}

/** A file of the library with some of its text altered. */
export function altered(path: string, from: string, to: string): ContentFile {
  const file = fileOf(path);
  assert.ok(file.text.includes(from), `${path}: ${from}`);
  return { ...file, text: file.text.replace(from, to) };
}

/** A file of the library with lines added at its end. */
export function longer(path: string, lines: string): ContentFile {
  const file = fileOf(path);
  return { ...file, text: `${file.text.trimEnd()}\n${lines}` };
}
