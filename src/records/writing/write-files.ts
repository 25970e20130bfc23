import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFile } from '../reading/content-files.ts';

/** Thrown where files cannot be written as they were meant; nothing of them is. */
export class NotWritten extends Error {}

/**
 * Writes files of a content folder, all of them or none: each is first written beside its place, then put there.
 * `before` are the files as they were read: one that somebody has changed since is not overwritten, nor is one that was
 * not there. Throws a NotWritten then.
 */
export async function writeFiles(
  folder: string,
  changed: readonly ContentFile[],
  before: readonly ContentFile[],
): Promise<void> {
  const texts = new Map(before.map((file) => [file.path, file.text]));
  const places = changed.map(({ path: name, text }) => {
    const full = path.join(folder, ...name.split('/').slice(1));
    const beside = path.join(path.dirname(full), `.${path.basename(full)}.${randomUUID()}`);
    return { name, full, beside, text, old: texts.get(name) };
  });
  const done: typeof places = [];
  try {
    for (const place of places) await writeBeside(place);
    for (const place of places) await asItWas(place);
    for (const place of places) {
      if (place.old === undefined) await link(place.beside, place.full).catch(taken(place.name));
      else await rename(place.beside, place.full);
      done.push(place);
    }
  } catch (error) {
    for (const { full, old } of done) await (old === undefined ? rm(full) : writeFile(full, old));
    throw error;
  } finally {
    for (const { beside } of places) await rm(beside, { force: true });
  }
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
