import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * The bytes that `make` makes, kept in a file for the next time; they are not made again as long as `key` is the same,
 * which must say all that they depend on. The file appears whole or not at all, even if the process is killed.
 */
export async function keepFile(
  path: string,
  key: string,
  make: () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const head = Buffer.from(`${key}\n`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept?.subarray(0, head.length).equals(head)) return kept.subarray(head.length);
  const made = await make();
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${String(process.pid)}`;
  await writeFile(unfinished, [head, made]);
  await rename(unfinished, path);
  return made;
}
