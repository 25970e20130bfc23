/**
 * `npm run new`: adds a source, a fact, a dataset, a chart, a page … to the content, by question or by flags.
 * Exit code 0: written; 1: nothing was written, as the check would stop for it, or as
 * somebody stopped, by Ctrl+C, Escape or Ctrl+D; 2: it could not be made of what was typed.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
// To read it takes a moment, and what is typed before the first question is lost.
if (isTerminal) process.stdout.write('Reading the content …\n');
const { runNew } = await import('../new/run-new.ts');
// Where the input ends, by Ctrl+D, a question is never answered, and Node finds nothing left to do.
const inputEnds = new AbortController();
process.once('beforeExit', () => {
  inputEnds.abort();
});
const asker = isTerminal ? (await import('../new/ask-at-terminal.ts')).askAtTerminal(inputEnds.signal) : undefined;
process.exitCode = await runNew(process.argv.slice(2), { asker });
