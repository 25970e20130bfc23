/**
 * `npm run prose`: how hard every page is to read, and every absence and superlative, to be read again at a review. With a folder, `npm run prose -- FOLDER` or EXCERPTS_FOLDER, it also
 * lists every run of eight or more words that a page shares, outside quotations, with the excerpts of sources in it.
 */
import { existsSync } from 'node:fs';
import { printFact, type FactForm } from '../../evidence/facts/print-fact.ts';
import { contentFolder } from '../../records/problems/content-folder.ts';
import { printTo } from '../../records/problems/as-opened.ts';
import { readContentFiles } from '../../records/reading/content-files.ts';
import { typedPath } from '../../basics/typed-path.ts';
import { loadContent } from '../load-content.ts';
import { endUnlessUnderstood } from './end-unless-understood.ts';
import { parseMdx } from '../../records/reading/mdx-document.ts';
import { absencesIn, lastRead } from '../../accounts/report/absences.ts';
import { proseBlocks } from '../../accounts/report/prose-blocks.ts';
import { proseReport, type PageProse } from '../../accounts/report/prose-report.ts';
import { readExcerpts } from '../../accounts/report/read-excerpts.ts';
import { readingGrade } from '../../accounts/report/reading-grade.ts';
import { rereadList } from '../../accounts/report/reread-list.ts';
import { sharedRuns } from '../../accounts/report/shared-runs.ts';

endUnlessUnderstood({
  command: 'npm run prose',
  about: 'tells how hard each page is to read, and which of its sentences say that nobody or nothing did something.',
  word: 'a folder',
  optional: true,
  usage: 'Usage: npm run prose [-- FOLDER], with the excerpts of sources in files called sources.yaml',
});
const folder = contentFolder();
const named = process.argv[2] ?? process.env.EXCERPTS_FOLDER;
const excerptsFolder = named && typedPath(named);
if (excerptsFolder !== undefined && !existsSync(excerptsFolder)) {
  console.error(`There is no folder "${excerptsFolder}". Name the one that holds the excerpts of sources, or none.`);
  process.exit(2);
}
const [{ facts }, files] = await Promise.all([loadContent(folder), readContentFiles(folder)]);
const excerpts = excerptsFolder ? await readExcerpts(excerptsFolder) : new Map<string, string>();

const printed = (id: string, form?: string) => {
  const fact = facts.get(id);
  return fact ? printFact(fact, form as FactForm | undefined).text : '';
};
const documents = files.filter(({ path }) => path.endsWith('.mdx')).map(({ path, text }) => parseMdx(path, text));
const pages = documents.map(({ file, tree }): PageProse => {
  const blocks = proseBlocks(tree, printed);
  const own = blocks.map((block) => block.own).join(' ¶ ');
  return { page: file, ...readingGrade(blocks.map(({ read }) => read)), shared: sharedRuns(own, excerpts) };
});
const toReread = documents.flatMap((document) => {
  const [file, read] = [document.file, lastRead(document)];
  return absencesIn(document).map((absence) => ({ ...absence, file, read }));
});
printTo(process.stdout)(`${proseReport(pages)}\n\n${rereadList(toReread)}`);
