import { counted } from '../../basics/counted.ts';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dateInWords } from '../../basics/partial-date.ts';
import { errorsIn } from '../../records/problems/content-problem.ts';
import { formatProblems } from '../../records/problems/format-problems.ts';
import { contentFolder } from '../../records/problems/content-folder.ts';
import { publicAssets, readContentFiles, type ContentFile } from '../../records/reading/content-files.ts';
import { checkContent, type Content } from '../check-content.ts';
import { editionOf } from '../editions/edition.ts';
import type { Edition } from '../editions/edition-schema.ts';
import { editionText } from '../editions/edition-text.ts';
import { answered } from './not-understood.ts';
import type { Say } from './run-check.ts';
import { printTo } from '../../records/problems/as-opened.ts';

const TAKES = {
  command: 'npm run edition',
  about: 'keeps what the site says on the day of a release, in a file of editions/ that is never changed.',
  word: 'a day',
  usage: 'Usage: npm run edition -- DAY, the day of the release: npm run edition -- 2020-12-31',
} as const;

/**
 * Writes the edition of a day into content/editions/. Exit code 0: written; 1: the content does not allow it; 2: it could not run.
 */
export async function writeEdition(
  parameters: readonly string[],
  folder = contentFolder(),
  say: Say = printTo(process.stdout),
  complain: Say = printTo(process.stderr),
): Promise<0 | 1 | 2> {
  const ended = answered(parameters, TAKES, { say, complain });
  if (ended !== undefined) return ended;
  const [day = ''] = parameters;
  const files = await readContentFiles(folder);
  const { content, problems } = checkContent(files, await publicAssets());
  if (!content) {
    complain(formatProblems(errorsIn(problems)));
    return 1;
  }
  const reason = await whyNot(day, content, folder);
  if (reason !== undefined) {
    complain(reason);
    return 1;
  }
  const edition = editionNow(day, content, files);
  await mkdir(join(folder, 'editions'), { recursive: true });
  await writeFile(join(folder, fileOf(day)), editionText(edition));
  say(`content/${fileOf(day)} has ${counts(edition)}. Next: npm run addresses, then npm run publish:check.`);
  return 0;
}

/** The site as it is now, as the edition of a day. */
export function editionNow(day: string, content: Content, files: readonly ContentFile[]): Edition {
  const written = [content.pages, content.claims, content.resolutions].flatMap((pages) => [...pages.values()]);
  const addresses = new Map(written.map(({ file, address }) => [file, address]));
  return editionOf(day, content, { files, addressOf: (file) => addresses.get(file) });
}

function fileOf(day: string): string {
  return `editions/${day}.yaml`;
}

async function whyNot(day: string, { editions, changes }: Content, folder: string): Promise<string | undefined> {
  const isThere = await access(join(folder, fileOf(day))).then(
    () => true,
    () => false,
  );
  if (isThere) {
    return `content/${fileOf(day)} is there already, and an edition is never written again.\n  Name the day of this release; or delete the file, if nothing of it has been published.`;
  }
  // Sweden writes days as ISO 8601 does: the day of this place, not of Greenwich.
  const today = new Date().toLocaleDateString('sv-SE');
  if (day > today)
    return `${dateInWords(day)} has not come yet: today is ${dateInWords(today)}.\n  Name the day of this release.`;
  const last = editions.at(-1);
  if (last && day < last.day) {
    return `There is an edition of ${dateInWords(last.day)} already, a later day.\n  Name the day of this release.`;
  }
  const later = [...changes.values()].find(({ date }) => date > day);
  if (!later) return undefined;
  return `The change "${later.id}" is of ${dateInWords(later.date)}, after that day.\n  Name the day of this release: ${later.date} or later.`;
}

function counts({ figures, claims, texts }: Edition): string {
  const count = (part: object, noun: string) => counted(Object.keys(part).length, noun);
  return `${count(figures, 'figure')}, ${count(claims, 'claim')} and the words of ${count(texts, 'page')}`;
}
