import { endUnlessUnderstood } from '../src/check/commands/end-unless-understood.ts';

/** A command behind which only numbers stand. */
interface Numbers {
  command: string;
  about: string;
  usage: string;
  /** How many numbers there may be at most. */
  most: number;
}

/** Why what was typed behind such a command is not understood; undefined where it is. */
export function noNumbers(typed: readonly string[], { command, usage, most }: Numbers): string | undefined {
  const wrong = typed.find((word) => !/^\d+(?:\.\d+)?$/.test(word));
  if (wrong !== undefined) return `"${wrong}" is no number, and behind ${command} stand numbers alone.\n${usage}`;
  return typed.length > most ? `${command} takes ${String(most)} numbers at most.\n${usage}` : undefined;
}

/** The numbers that were typed behind a command; ends the process with 2 where something else was, with 0 after its help. */
export function numbersOrEnd(numbers: Numbers, typed: readonly string[] = process.argv.slice(2)): number[] {
  const why = noNumbers(typed, numbers);
  if (why !== undefined) {
    const { command, about, usage } = numbers;
    const isHelp = typed.some((word) => ['--help', '-h', 'help'].includes(word));
    if (isHelp) endUnlessUnderstood({ command, about, usage });
    process.stderr.write(`${why}\n`);
    process.exit(2);
  }
  return typed.map(Number);
}
