import type { ContentFile } from '../reading/content-files.ts';
import { isName, noName } from '../reading/names.ts';
import { answerTo, type Answers } from './answers.ts';
import { ownQuestion, type Question } from './question.ts';

/** The question in which file of a folder an entry is to stand; a new file may be named. */
export function fileQuestion(folder: string, files: readonly ContentFile[], proposal: string | undefined): Question {
  const prefix = `content/${folder}/`;
  const names = files
    .filter(({ path }) => path.startsWith(prefix) && path.endsWith('.yaml'))
    .map(({ path }) => path.slice(prefix.length).replace(/\.yaml$/, ''));
  return ownQuestion('file', `In which file of ${prefix}: one of these, or a new name.`, {
    choices: names.map((value) => ({ value })),
    open: true,
    proposal: proposal ?? (names.length === 1 ? names[0] : undefined),
    refuse: (typed) => {
      const name = fileOf(typed.join(' '));
      if (isName(name)) return undefined;
      const { what, remedy } = noName(name, 'name of a file');
      return `${what} ${remedy}`;
    },
  });
}

/** The path of the file that was chosen. */
export function pathOfFile(folder: string, answers: Answers): string {
  return `content/${folder}/${fileOf(answerTo(answers, 'file') ?? '')}.yaml`;
}

function fileOf(typed: string): string {
  return typed.trim().replace(/\.yaml$/, '');
}
