import { counted } from '../../basics/counted.ts';
import { errorsIn } from '../../records/problems/content-problem.ts';
import { contentFolder } from '../../records/problems/content-folder.ts';
import { formatCauses, formatProblems } from '../../records/problems/format-problems.ts';
import { printTo } from '../../records/problems/as-opened.ts';
import { publicAssets, readContentFiles } from '../../records/reading/content-files.ts';
import { NotWritten, writeFiles } from '../../records/writing/write-files.ts';
import { checkContent } from '../check-content.ts';
import { asksForHelp, toldKept } from '../kept-by-npm.ts';
import { didYouMean } from '../../records/problems/suggest.ts';
import type { Around } from '../new/run-new.ts';
import { Stop } from '../new/stop.ts';
import { chooseNames } from './choose-names.ts';
import { withChange } from './published-name.ts';
import { renameIn } from './rename.ts';
import { placesOf } from './tell-places.ts';

/** 0: renamed, or shown by a dry run; 1: it cannot be renamed so; 2: it could not be made of what was typed. */
type ExitCode = 0 | 1 | 2;

const USAGE = `Usage: npm run rename -- OLD NEW [KIND] [--dry-run]
  OLD, NEW   ids, or addresses of pages: npm run rename -- loans-2020 loans-of-2020, npm run rename -- /lent/ /loans/
  KIND       where one id belongs to several things: fact, source, event, claim, chart, dataset, term, map or page
  --dry-run  shows every place, and writes nothing`;

/** `npm run rename`: gives a thing another id, or a page another address, everywhere; writes only what passes the check. */
export async function runRename(parameters: readonly string[], around: Omit<Around, 'asker'> = {}): Promise<ExitCode> {
  const { say = printTo(process.stdout), complain = printTo(process.stderr) } = around;
  try {
    return await rename(parameters, { ...around, say, complain });
  } catch (error) {
    if (!(error instanceof Stop || error instanceof NotWritten)) throw error;
    complain(error.message);
    return 2;
  }
}

type Speaking = Omit<Around, 'asker'> & Required<Pick<Around, 'say' | 'complain'>>;

async function rename(parameters: readonly string[], around: Speaking): Promise<ExitCode> {
  const { say, complain, folder = contentFolder(), today = new Date().toISOString().slice(0, 10) } = around;
  if (parameters.some(asksForHelp)) {
    say(`npm run rename gives a thing another name, everywhere.\n${USAGE}`);
    return 0;
  }
  const words = wordsOf(parameters, around.env ?? process.env);
  const files = await readContentFiles(folder);
  const assets = await publicAssets();
  const { content, problems } = checkContent(files, assets);
  if (!content) {
    complain(`${formatProblems(errorsIn(problems))}\n\nMend this first: what cannot be read cannot be renamed.`);
    return 1;
  }
  const names = chooseNames(words, files, assets);
  const renamed = renameIn(files, names, assets);
  const day = content.site.asOf > today ? content.site.asOf : today;
  const after = withChange(renamed.files, renamed.left, { ...names, day });
  const checked = checkContent(after, assets);
  const before = new Map(files.map((file) => [file.path, file.text]));
  const changed = after.filter(({ path, text }) => before.get(path) !== text);
  const { text, places } = placesOf(files, changed, renamed.moved);
  say(text);
  const errors = errorsIn(checked.problems);
  if (errors.length > 0) {
    complain(`\n${formatCauses(errors)}\n\nNothing was written: it cannot be renamed so.`);
    return 1;
  }
  const fresh = checked.problems.filter(({ what }) => !problems.some((known) => known.what === what));
  if (fresh.length > 0) say(`\nStill to do:\n${formatCauses(fresh)}`);
  const count = `${counted(places, 'place')} in ${counted(changed.length, 'file')}`;
  if (parameters.includes('--dry-run')) {
    say(`\n${count}. Nothing was written (--dry-run).`);
    return 0;
  }
  await writeFiles(folder, changed, files, [...renamed.moved.values()]);
  say(`\n${count}: written, and the content is sound.`);
  return 0;
}

/** The words behind the command. Throws a Stop where they are too few or too many, or a flag is none. */
function wordsOf(parameters: readonly string[], env: NonNullable<Around['env']>): readonly string[] {
  const kept = toldKept('npm run rename', parameters, ['--dry-run'], env);
  if (kept !== undefined) throw new Stop(kept);
  const unknown = parameters.find((word) => word.startsWith('-') && word !== '--dry-run');
  if (unknown !== undefined) {
    const meant = didYouMean(unknown, ['--dry-run']);
    throw new Stop(`${`"${unknown}" is no flag of npm run rename. ${meant}`.trimEnd()}\n${USAGE}`);
  }
  const words = parameters.filter((word) => !word.startsWith('-'));
  if (words.length < 2 || words.length > 3) throw new Stop(`Name the old id and the new one.\n${USAGE}`);
  return words;
}
