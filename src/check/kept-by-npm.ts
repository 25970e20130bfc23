/** The variables of a process. */
export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The flags of a command that npm took for its own, since no "--" stood before them: npm hands them on as variables alone
 * (https://docs.npmjs.com/cli/using-npm/config), and what was typed behind them as words.
 */
function keptByNpm(typed: readonly string[], flags: readonly string[], env: Variables): string[] {
  const isTyped = (flag: string) => typed.some((word) => word === flag || word.startsWith(`${flag}=`));
  const variable = (flag: string) => `npm_config_${flag.slice(2).replaceAll('-', '_').toLowerCase()}`;
  return flags.filter((flag) => !isTyped(flag) && (env[variable(flag)] ?? '') !== '');
}

/** That npm has kept flags of a command, and how they reach it; undefined where it has kept none. */
export function toldKept(
  command: string,
  typed: readonly string[],
  flags: readonly string[],
  env: Variables,
): string | undefined {
  const kept = keptByNpm(typed, flags, env);
  if (kept.length === 0) return undefined;
  const named = kept.map((flag) => `"${flag}"`).join(', ');
  return `npm has kept ${named} for itself. Write -- behind the name of the command: ${command} -- ${typed[0] ?? ''} ${kept[0] ?? ''} …`.replaceAll(
    '  ',
    ' ',
  );
}

/** Whether a word asks how a command is used. */
export function asksForHelp(word: string): boolean {
  return ['--help', '-h', 'help'].includes(word);
}
