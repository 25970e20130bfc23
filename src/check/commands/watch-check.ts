import { watch } from 'node:fs/promises';
import { causesOf } from '../../records/problems/causes-of.ts';
import { errorsIn, type ContentProblem } from '../../records/problems/content-problem.ts';
import { listProblems } from '../../records/problems/format-problems.ts';
import { checkWithWords } from './check-with-words.ts';

type Say = (text: string) => void;

/** Milliseconds without a change after which a save is taken to be whole. */
const ONE_SAVE = 50;

/** What to say after a save: the problems that are new, and how many were mended and stand. Undefined where nothing changed. */
export function saidAfter(before: readonly ContentProblem[], after: readonly ContentProblem[]): string | undefined {
  const [was, now] = [before, after].map((problems) => causesOf(problems).told) as [ContentProblem[], ContentProblem[]];
  const [known, standing] = [new Set(was.map(keyOf)), new Set(now.map(keyOf))];
  const fresh = now.filter((problem) => !known.has(keyOf(problem)));
  const mended = was.filter((problem) => !standing.has(keyOf(problem))).length;
  if (fresh.length === 0 && mended === 0) return undefined;
  const state =
    errorsIn(now).length === 0 ? 'The content is sound.' : `Problems that stand: ${String(errorsIn(now).length)}.`;
  return [...(fresh.length > 0 ? [listProblems(fresh)] : []), `Mended: ${String(mended)}. ${state}`].join('\n\n');
}

/** The same wherever it has moved to in its file. */
function keyOf({ rule, file, what, remedy }: ContentProblem): string {
  return JSON.stringify([rule, file, what, remedy]);
}

/** Checks a folder at every save and says what has changed, until the signal. `first` is what was found before. */
export async function watchCheck(
  folder: string,
  first: readonly ContentProblem[],
  say: Say,
  signal: AbortSignal,
): Promise<void> {
  let before = first;
  let pending: NodeJS.Timeout | undefined;
  let turn = Promise.resolve();
  const again = async () => {
    const { problems } = await checkWithWords(folder);
    const said = saidAfter(before, problems);
    before = problems;
    if (said !== undefined) say(`\n${said}`);
  };
  try {
    const saves = watch(folder, { recursive: true, signal });
    for (let next = await saves.next(); next.done !== true; next = await saves.next()) {
      clearTimeout(pending);
      pending = setTimeout(() => {
        turn = turn.then(again).catch((error: unknown) => {
          say(`The check could not run: ${String(error)}`);
        });
      }, ONE_SAVE);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    clearTimeout(pending);
    await turn;
  }
}
