import { counted } from '../../basics/counted.ts';
import { contentFolder } from '../../records/problems/content-folder.ts';
import type { CheckedContent, Content } from '../check-content.ts';
import { formatProblems } from '../../records/problems/format-problems.ts';
import { ContentError } from '../../records/problems/content-error.ts';
import { errorsIn } from '../../records/problems/content-problem.ts';
import { checkWithWords } from './check-with-words.ts';
import { answered } from './not-understood.ts';
import { watchCheck } from './watch-check.ts';
import { problemsAsJson } from '../../records/problems/problems-as-json.ts';
import { printTo } from '../../records/problems/as-opened.ts';

export type Say = (text: string) => void;

const TAKES = {
  command: 'npm run check',
  about:
    'reads all content and tells every mistake with its place and its remedy. --watch does so at each save, --json for machines.',
  flags: ['--json', '--watch'],
  usage: 'Usage: npm run check [-- --json | --watch]',
};

/** Runs the content check for a command line and gives its exit code: 0 sound, 1 problems, 2 it could not run. */
export async function runCheck(
  parameters: readonly string[],
  folder = contentFolder(),
  say: Say = printTo(process.stdout),
  complain: Say = printTo(process.stderr),
): Promise<0 | 1 | 2> {
  const ended = answered(parameters, TAKES, { say, complain });
  if (ended !== undefined) return ended;
  if (parameters.length > 1) {
    complain(TAKES.usage);
    return 2;
  }
  try {
    const checked = await checkWithWords(folder);
    const { exitCode, text } = answerOf(checked);
    if (parameters.includes('--json')) say(problemsAsJson(checked.problems));
    else (exitCode === 0 ? say : complain)(text);
    if (parameters.includes('--watch')) {
      say('\nWatching for saves; Ctrl+C ends it.');
      await watchCheck(folder, checked.problems, say, untilInterrupted());
      return 0;
    }
    return exitCode;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    complain(error instanceof ContentError ? why : `The check could not run: ${why}`);
    return 2;
  }
}

/** What a person is told of content that was checked, and how the command ends: with 1 where it is not sound. */
export function answerOf(checked: CheckedContent): { exitCode: 0 | 1; text: string } {
  const isSound = errorsIn(checked.problems).length === 0;
  return isSound ? { exitCode: 0, text: summary(checked) } : { exitCode: 1, text: formatProblems(checked.problems) };
}

/** Ends with Ctrl+C, or when the command is told to stop. */
function untilInterrupted(): AbortSignal {
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      end.abort();
    });
  }
  return end.signal;
}

function summary({ content, problems }: CheckedContent): string {
  const sound = content === undefined ? '' : `Content is sound: ${counts(content)}.`;
  return problems.length === 0 ? sound : `${formatProblems(problems)}\n\n${sound}`;
}

function counts(content: Content): string {
  const kinds = ['pages', 'facts', 'sources', 'datasets', 'charts'] as const;
  return kinds.map((kind) => counted(content[kind].size, kind.slice(0, -1))).join(', ');
}
