// What may be typed behind `npm run dev`, `build` and `preview`: Astro passes over what it does not know.

const NOTHING = undefined;
const TEXT = /^[^-]/;
const PORT = /^\d{1,5}$/;

const OF_ASTRO = { '--mode': TEXT, '--force': NOTHING, '--json': NOTHING, '--help': NOTHING, '-h': NOTHING };
const HOW_MUCH_IS_TOLD = { '--verbose': NOTHING, '--silent': NOTHING };

/** The flags of each command, with what may stand behind each. */
const FLAGS = {
  dev: {
    '--port': PORT,
    '--host': TEXT,
    '--open': TEXT,
    '--allowed-hosts': TEXT,
    '--background': NOTHING,
    '--ignore-lock': NOTHING,
    ...HOW_MUCH_IS_TOLD,
    ...OF_ASTRO,
    ...{ stop: NOTHING, status: NOTHING, logs: NOTHING, '--follow': NOTHING },
  },
  build: { ...HOW_MUCH_IS_TOLD, ...OF_ASTRO, '--outDir': TEXT, '--devOutput': NOTHING },
  preview: { '--port': PORT, '--host': NOTHING },
};

/** What a command does with all at once, where that is not to read the content. */
const READS = { preview: 'it always serves all of dist/' };

const USAGE = {
  dev: 'Usage: npm run dev [-- --port 4400 | --host | --open]',
  build: 'Usage: npm run build [-- --verbose | --silent]',
  preview: 'Usage: npm run preview [-- --port 4400 | --host]',
};

/** What typed behind a command is not understood, in words; `tell` words what is no flag. Undefined where all is. */
export async function misread(command, parameters, tell) {
  const flags = FLAGS[command];
  const rest = [...parameters];
  while (rest.length > 0) {
    const [flag, ...behind] = rest.shift().split('=');
    if (!Object.hasOwn(flags, flag))
      return tell(flag, {
        command: `npm run ${command}`,
        flags: Object.keys(flags),
        reads: READS[command],
        usage: USAGE[command],
      });
    const value = behind.length > 0 ? behind.join('=') : valueIn(rest, flags[flag]);
    if (flags[flag] === PORT && !isPort(value ?? ''))
      return `Behind "--port" stands a number from 1 to 65535.\n${USAGE[command]}`;
  }
  return undefined;
}

/** Takes from what was typed the value of the flag before it; undefined where it has none. */
function valueIn(rest, wanted) {
  const isValue = wanted !== NOTHING && rest.length > 0 && TEXT.test(rest[0]);
  return isValue ? rest.shift() : undefined;
}

function isPort(text) {
  return PORT.test(text) && Number(text) > 0 && Number(text) < 65536;
}
