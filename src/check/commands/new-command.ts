/**
 * `npm run new`: adds a source, a fact, a dataset, a chart, a page … to the content, by question or by flags.
 * Exit code 0: written; 1: the check would stop for it, nothing was written; 2: it could not be made of what was typed.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
// To read it takes a moment, and what is typed before the first question is lost.
if (isTerminal) process.stdout.write('Reading the content …\n');
const { runNew } = await import('../new/run-new.ts');
const asker = isTerminal ? (await import('../new/ask-at-terminal.ts')).askAtTerminal : undefined;
process.exitCode = await runNew(process.argv.slice(2), { asker });
