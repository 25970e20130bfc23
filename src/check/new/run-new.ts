import { readFile } from 'node:fs/promises';
import { didYouMean } from '../../records/problems/suggest.ts';
import { contentFolder } from '../../records/problems/content-folder.ts';
import { readContentFiles } from '../../records/reading/content-files.ts';
import { typedPath } from '../../basics/typed-path.ts';
import { answerTo, type Answers } from '../../records/writing/answers.ts';
import type { Ground, NewKind } from '../../records/writing/new-kind.ts';
import { NotWritten, writeFiles } from '../../records/writing/write-files.ts';
import { toldKept, type Variables } from '../kept-by-npm.ts';
import { KINDS, type EveryKind } from '../kinds.ts';
import { NEW_KINDS } from '../new-kinds.ts';
import { askAll, type MutableAnswers } from './ask-all.ts';
import type { Asker } from './asker.ts';
import { changeAnswer } from './change-answer.ts';
import { completeAnswers } from './complete-answers.ts';
import { readFlags, type Typed } from './flags.ts';
import { noFlag, ofNoFlag } from './no-flag.ts';
import { CHANGE, lineOf, showDraft, stopped, whatNext, WRITE } from './settle.ts';
import { Stop, Stopped } from './stop.ts';
import { tellFlags } from './tell.ts';
import { printTo } from '../../records/problems/as-opened.ts';

/** 0: written, or shown by a dry run; 1: the check would stop for it, or somebody stopped; 2: it could not be made of what was typed. */
type ExitCode = 0 | 1 | 2;
type Kind = NewKind<EveryKind>;

/** Around the command: where it writes and speaks, and whom it may ask. */
export interface Around {
  folder?: string;
  say?: (text: string) => void;
  complain?: (text: string) => void;
  /** Undefined where nobody can be asked, as in a script. */
  asker?: Asker | undefined;
  today?: string;
  /** The variables of the process, among which npm leaves the flags that it took for its own. */
  env?: Variables;
}

/** `npm run new`: adds something to the content, and writes only what passes the check. */
export async function runNew(parameters: readonly string[], around: Around = {}): Promise<ExitCode> {
  const { complain = printTo(process.stderr) } = around;
  try {
    return await addNew(parameters, { ...around, complain });
  } catch (error) {
    if (!(error instanceof Stop || error instanceof NotWritten)) throw error;
    complain(error.message);
    return error instanceof Stopped ? 1 : 2;
  }
}

/** Flags by which it is seen that npm kept them: what all kinds take, and what is mostly said first. */
const KEPT = [
  'dry-run',
  'url',
  'from',
  'kind',
  'title',
  'figure',
  'dataset',
  'value',
  'csv',
  'claim',
  'date',
  'file',
].map((name) => `--${name}`);

async function addNew(
  parameters: readonly string[],
  around: Around & { complain: (text: string) => void },
): Promise<ExitCode> {
  const typed = readFlags(
    parameters.map((word) => (word === '-h' ? '--help' : word)),
    ['dry-run', 'help'],
  );
  const isHelp = typed.flags.has('help');
  const { folder = contentFolder(), say = printTo(process.stdout) } = around;
  const kept = toldKept('npm run new', parameters, KEPT, around.env ?? process.env);
  if (kept !== undefined) throw new Stop(kept);
  if (isHelp && typed.words.length === 0) {
    say(usage());
    return 0;
  }
  const kind = await kindOf(typed, around.asker);
  const ground = await groundOf(folder, around.today);
  const why = isHelp ? undefined : kind.unavailable?.(ground);
  if (why !== undefined) throw new Stop(why);
  const flags = new Map([...typed.flags].filter(([name]) => name !== 'dry-run' && name !== 'help'));
  await readOutside(kind, flags, ground);
  if (isHelp) {
    say(
      `npm run new -- ${kind.name}: adds ${kind.about}.\n${tellFlags(kind.questions(flags, ground))}\nFurther flags may follow from the answers: give some of them, and --help again.`,
    );
    return 0;
  }
  const answers = await answersTo(kind, flags, ground, around.asker);
  for (;;) {
    const shown = await showDraft(kind, answers, ground, { say, complain: around.complain });
    if (typed.flags.has('dry-run') && !shown.isRefused) {
      say('\nNothing was written (--dry-run).');
      return 0;
    }
    const next = around.asker ? await around.asker.choose(...whatNext(shown.isRefused)) : WRITE;
    if (around.asker && next === CHANGE) {
      await changeAnswer(kind, answers, ground, around.asker, (now) => readOutside(kind, now, ground));
      continue;
    }
    if (next !== WRITE) throw stopped(kind, answers);
    if (shown.isRefused) {
      around.complain(`\nNothing was written. Mend this in the answers:\n${lineOf(kind, answers)}`);
      return 1;
    }
    await writeFiles(folder, shown.changed, ground.files);
    say(`\nWritten: ${shown.changed.map(({ path }) => path).join(', ')}`);
    return 0;
  }
}

async function kindOf({ words }: Typed, asker: Asker | undefined): Promise<Kind> {
  const [name, ...rest] = words;
  const names = NEW_KINDS.map((kind) => kind.name);
  if (rest.length > 0) throw new Stop(ofNoFlag(rest.join(' ')));
  const choices = NEW_KINDS.map((kind) => ({ value: kind.name, hint: kind.about }));
  const chosen = name ?? (asker && (await asker.choose('What is to be added?', choices)));
  if (chosen === undefined && asker) throw new Stopped('Nothing was written.');
  const kind = NEW_KINDS.find((each) => each.name === chosen);
  if (kind) return kind;
  const what = chosen === undefined ? '' : `"${chosen}" is none of the kinds. ${didYouMean(chosen, names)}`.trimEnd();
  throw new Stop(`${what === '' ? '' : `${what}\n`}${usage()}`);
}

function usage(): string {
  const list = NEW_KINDS.map(({ name, about }) => `  ${name.padEnd(11)} ${about}`);
  return ['Usage: npm run new -- KIND [--dry-run] [--help] [--NAME ANSWER …]', ...list].join('\n');
}

/** Nothing on a site is dated after its own day, so what is new is not, whatever the clock says; but a change of the site may be. */
async function groundOf(folder: string, today = new Date().toISOString().slice(0, 10)): Promise<MutableGround> {
  const files = await readContentFiles(folder);
  const read = KINDS.read(files);
  const asOf = read.site.value?.asOf ?? today;
  return {
    files,
    read,
    outside: new Map(),
    today: asOf < today ? asOf : today,
    dayOfChange: asOf > today ? asOf : today,
  };
}

type MutableGround = Ground<EveryKind> & { outside: Map<string, string> };

/** Reads the files that answers name. */
async function readOutside(kind: Kind, answers: Answers, ground: MutableGround): Promise<void> {
  for (const { name, sort } of kind.questions(answers, ground)) {
    const path = sort === 'file' ? answerTo(answers, name) : undefined;
    if (path === undefined || ground.outside.has(path)) continue;
    const text = await readFile(typedPath(path), 'utf8').catch(() => undefined);
    if (text === undefined) throw new Stop(`--${name}: there is no file "${path}" that can be read.`);
    ground.outside.set(path, text);
  }
}

async function answersTo(
  kind: Kind,
  flags: Answers,
  ground: MutableGround,
  asker: Asker | undefined,
): Promise<MutableAnswers> {
  const { answers, refused, missing } = completeAnswers(kind, flags, ground);
  const questions = kind.questions(answers, ground);
  const unknown = [...flags.keys()].filter((name) => !questions.some((question) => question.name === name));
  const wrong = [
    ...unknown.map((name) => noFlag(name, questions)),
    ...refused.map(({ name, why }) => `--${name}: ${why.replace(/Add a line "([\w-]+): …"\./, 'Add $1=… to it.')}`),
  ];
  if (wrong.length > 0) throw new Stop(wrong.join('\n'));
  if (!asker) {
    if (missing.length === 0) return new Map(answers);
    const what = `For a new ${kind.name} ${missing.length === 1 ? 'this flag is' : 'these flags are'} missing:`;
    throw new Stop(`${what}\n${tellFlags(missing)}\nIn a terminal, npm run new ${kind.name} asks for each.`);
  }
  const asked = new Map(flags);
  const isDone = await askAll(kind, asked, ground, asker, (now) => readOutside(kind, now, ground));
  if (!isDone) throw stopped(kind, asked);
  return asked;
}
