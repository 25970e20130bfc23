import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { contentOf } from '../../../../e2e/commands.ts';
import type { Asker } from '../asker.ts';
import { runNew } from '../run-new.ts';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(dirname(folder), { recursive: true }))));

/** The tiny site, a day later: a claim has only one standing on a day. */
export async function tinyContent(): Promise<string> {
  const folder = await contentOf();
  folders.push(folder);
  const site = join(folder, 'site.yaml');
  await writeFile(site, (await readFile(site, 'utf8')).replace('asOf: 2021-03-31', 'asOf: 2021-04-01'));
  return folder;
}

/** Every file of a folder with its text. */
export async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = files
    .sort()
    .map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** Runs the command on a folder: how it ends, and what it says. */
export async function add(parameters: readonly string[], folder: string, asker?: Asker) {
  const [said, complained]: [string[], string[]] = [[], []];
  const around = { folder, asker, today: '2021-04-30' };
  const exitCode = await runNew(parameters, {
    ...around,
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
  });
  return { exitCode, said: said.join('\n'), complained: complained.join('\n') };
}

/** A table that is to become a dataset. */
export const CSV = 'month,visitors,part,source\n2020-01,31,mill,annual-report-2020\n2020-02,,mill,annual-report-2020\n';
export const csv = join(dirname(await tinyContent()), 'visitors.csv');
await writeFile(csv, CSV);

/** The flags of a source that can be added. */
export const A_SOURCE = [
  '--url',
  'https://library.example/2021/03/04/weir',
  '--title',
  'The weir: a report',
  '--language',
  'en',
];
