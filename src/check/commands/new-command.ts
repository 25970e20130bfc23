/**
 * `npm run new`: adds a source, a fact, a dataset, a chart, a page … to the content, by question or by flags.
 * Exit code 0: written; 1: the check would stop for it, nothing was written; 2: it could not be made of what was typed.
 */
import { runNew } from '../new/run-new.ts';

const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
const asker = isTerminal ? (await import('../new/ask-at-terminal.ts')).askAtTerminal : undefined;
process.exitCode = await runNew(process.argv.slice(2), { asker });
