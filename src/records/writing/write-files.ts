import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFile } from '../reading/content-files.ts';

/** Thrown where files cannot be written as they were meant; nothing of them is. */
export class NotWritten extends Error {}

/**
 * Writes files of a content folder, all of them or none: each is first written beside its place, then put there.
 * `before` are the files as they were read: one that somebody has changed since is not overwritten, nor is one that was
 * not there. `removed` are the paths of files that have another path now. Throws a NotWritten then.
 */
export async function writeFiles(
  folder: string,
  changed: readonly ContentFile[],
  before: readonly ContentFile[],
  removed: readonly string[] = [],
): Promise<void> {
  const texts = new Map(before.map((file) => [file.path, file.text]));
  const places = changed.map((file) => placeOf(folder, file, texts));
  const gone = removed.map((name) => placeOf(folder, { path: name, text: '' }, texts));
  const done: typeof places = [];
  const aside: typeof places = [];
  try {
    for (const place of places) await writeBeside(place);
    for (const place of [...places, ...gone]) await asItWas(place);
    for (const place of places) {
      if (place.old === undefined) await link(place.beside, place.full).catch(taken(place.name));
      else await rename(place.beside, place.full);
      done.push(place);
    }
    for (const place of gone) {
      await rename(place.full, place.beside);
      aside.push(place);
    }
  } catch (error) {
    for (const { full, beside } of aside) await rename(beside, full);
    for (const { full, old } of done) await (old === undefined ? rm(full) : writeFile(full, old));
    throw error;
  } finally {
    for (const { beside } of [...places, ...gone]) await rm(beside, { force: true });
  }
  for (const { full } of gone) await removeEmpty(path.dirname(full));
}

/** Removes a folder in which nothing is left. */
async function removeEmpty(folder: string): Promise<void> {
  const left = await readdir(folder).catch(() => ['']);
  if (left.length === 0) await rmdir(folder);
}

/** Where a file stands, and where what is to stand there waits. */
function placeOf(folder: string, { path: name, text }: ContentFile, texts: ReadonlyMap<string, string>) {
  const full = path.join(folder, ...name.split('/').slice(1));
  const beside = path.join(path.dirname(full), `.${path.basename(full)}.${randomUUID()}`);
  return { name, full, beside, text, old: texts.get(name) };
}

async function writeBeside({ beside, text }: { beside: string; text: string }): Promise<void> {
  await mkdir(path.dirname(beside), { recursive: true });
  await writeFile(beside, text, { flag: 'wx' });
}

async function asItWas({ name, full, old }: { name: string; full: string; old: string | undefined }): Promise<void> {
  const now = await readFile(full, 'utf8').catch(() => undefined);
  if (now === old) return;
  if (old === undefined) throw new NotWritten(`${name} is there already. Nothing was written.`);
  throw new NotWritten(`${name} was changed meanwhile. Nothing was written; run the command again.`);
}

function taken(name: string) {
  return (error: unknown): never => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new NotWritten(`${name} is there already. Nothing was written.`);
    }
    throw error;
  };
}
