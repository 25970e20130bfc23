import { parseArgs, type ParseArgsConfig } from 'node:util';
import { asksForHelp } from '../kept-by-npm.ts';
import { answered, type Takes } from './not-understood.ts';
import { printTo } from '../../records/problems/as-opened.ts';

const LISTENING = {
  say: printTo(process.stdout),
  complain: printTo(process.stderr),
};

/** Ends the process unless what was typed behind the command is understood: with 0 after its help, with 2 else. */
export function endUnlessUnderstood(takes: Takes): void {
  const exitCode = answered(process.argv.slice(2), takes, LISTENING);
  if (exitCode !== undefined) process.exit(exitCode);
}

/** What was typed behind a command whose flags have values; ends the process like `endUnlessUnderstood`. */
export function parsedOrEnd<Config extends ParseArgsConfig>(config: Config, takes: Takes) {
  const typed = process.argv.slice(2);
  if (typed.some(asksForHelp)) endUnlessUnderstood(takes);
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    LISTENING.complain(`${error.message.replace(/\. To specify.*$/s, '')}.\n${takes.usage}`);
    process.exit(2);
  }
}
