import { errorsIn } from '../../records/problems/content-problem.ts';
import { formatCauses } from '../../records/problems/format-problems.ts';
import { publicAssets, type ContentFile } from '../../records/reading/content-files.ts';
import type { Answers } from '../../records/writing/answers.ts';
import type { Ground, NewKind } from '../../records/writing/new-kind.ts';
import type { Choice } from '../../records/writing/question.ts';
import { KINDS, type EveryKind } from '../kinds.ts';
import { asFlags } from './flags.ts';
import { showChanges } from './show-changes.ts';
import { Stopped } from './stop.ts';
import { isRefused, tryDraft } from './try-draft.ts';

/** What may be said when all is answered: write it, or change an answer first. */
export const [WRITE, CHANGE] = ['yes', 'change'];

/** What is asked when all is answered. What the check would stop for cannot be written. */
export function whatNext(isRefused: boolean): [about: string, choices: Choice[]] {
  const others = [
    { value: CHANGE, hint: 'an answer first' },
    { value: 'no', hint: 'write nothing' },
  ];
  return isRefused
    ? ['It cannot be written so.', others]
    : ['Write it?', [{ value: WRITE, hint: 'write it' }, ...others]];
}

/** Where is said what would be written, and what is wrong with it. */
export interface Speaking {
  say: (text: string) => void;
  complain: (text: string) => void;
}

/** Shows what would be written, and what the check says of it. */
export async function showDraft(
  kind: NewKind<EveryKind>,
  answers: Answers,
  ground: Ground<EveryKind>,
  { say, complain }: Speaking,
): Promise<{ changed: readonly ContentFile[]; isRefused: boolean }> {
  const changed = kind.draft(answers, ground);
  const tried = tryDraft(ground.files, changed, await publicAssets());
  say(showChanges(ground.files, changed));
  if (isRefused(tried)) {
    complain(`\n${formatCauses(errorsIn(tried.added))}`);
    return { changed, isRefused: true };
  }
  const told = [...kind.shows(answers, KINDS.read(tried.files)), ...dueOf(formatCauses(tried.added))];
  if (told.length > 0) say(`\n${told.join('\n').replaceAll('\u00a0', ' ')}`);
  return { changed, isRefused: false };
}

/** The command that gives all these answers at once. */
export function lineOf(kind: NewKind<EveryKind>, answers: Answers): string {
  return `npm run new -- ${kind.name} ${asFlags(answers)}`.trim();
}

/** That somebody stopped, and how they go on from there. */
export function stopped(kind: NewKind<EveryKind>, answers: Answers): Stopped {
  const isBegun = asFlags(answers) !== '';
  return new Stopped(`Nothing was written.${isBegun ? ` To go on from these answers:\n${lineOf(kind, answers)}` : ''}`);
}

function dueOf(warnings: string): string[] {
  return warnings === '' ? [] : ['', 'Still to do:', warnings];
}
