import { notUnderstood, type Takes } from './not-understood.ts';

/** Ends the process with the code of what could not run, unless what was typed behind the command is understood. */
export function endUnlessUnderstood(takes: Takes): void {
  const misread = notUnderstood(process.argv.slice(2), takes);
  if (misread === undefined) return;
  process.stderr.write(`${misread}\n`);
  process.exit(2);
}
