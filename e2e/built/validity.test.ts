import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BUILT_SITE } from '../built-site.ts';

/** What the Nu Html Checker says of a file. */
interface Message {
  type: string;
  url?: string;
  lastLine?: number;
  lastColumn?: number;
  message: string;
}

/** What the checker says though nothing is wrong, each with the reason. */
const MISTAKEN = [
  // It does not know these yet; `css-support.spec.ts` asks the data of the browsers instead.
  /^CSS: “(?:paint-order|position-area|position-try-fallbacks|scroll-target-group|vector-effect)”: Property /,
  /^CSS: Unknown pseudo-element or pseudo-class “:target-current”/,
  // It does not know attributes that are numbers (see `withoutConditions` as well).
  /^CSS: “aspect-ratio”: Parse Error\.$/,
  // The standard allows it for "expect" too.
  /^A “link” element with a “blocking” attribute must have a “rel” attribute whose value is “stylesheet”\.$/,
  // It cannot divide what a variable holds.
  /^CSS: “[a-z-]+”: Invalid type: “var\(--[a-z-]+\) \/ 2”/,
  // It reads files, so 'self' is no origin to it, and it takes data in <script> for code.
  /violates Content Security Policy \(meta tag\)/,
];

/** One for all files: most of the time goes into its start. */
const CHECKER = [
  '-Xss4m',
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  '-jar',
  fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar')),
];

const NO_JAVA =
  'Java is not installed, so the Nu Html Checker did not run (on Debian: apt-get install default-jre-headless).';

const hasJava = spawnSync('java', ['-version']).status === 0;

test('the Nu Html Checker has nothing to say of any page, nor of its styles', { skip: !hasJava && NO_JAVA }, () => {
  const folder = fileURLToPath(BUILT_SITE);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:html|css)$/.test(file),
  );
  const { stderr, error } = spawnSync(
    'java',
    [...CHECKER, '--also-check-css', '--format', 'json', '--exit-zero-always', ...files],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  assert.ifError(error);
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  const faults = withoutConditions(messages).filter(
    ({ message }) => !MISTAKEN.some((pattern) => pattern.test(message)),
  );
  assert.deepEqual(faults.map(inALine), []);
});

/**
 * The checker does not know attributes that style sheets read as numbers: of a page with such a rule it says so once for the
 * condition that asks for them, without a name.
 */
function withoutConditions(messages: readonly Message[]): Message[] {
  const told = new Set<string>();
  return messages.filter(({ url = '', message }) => {
    if (message !== 'CSS: Parse Error.' || told.has(url) || !hasNumberedAttribute(url)) return true;
    told.add(url);
    return false;
  });
}

function hasNumberedAttribute(url: string): boolean {
  return readFileSync(new URL(url), 'utf8').includes('type(<number>)');
}

function inALine({ url = '', lastLine, lastColumn, message }: Message): string {
  return `${url.split('/dist/').at(-1) ?? ''}:${String(lastLine)}:${String(lastColumn)} ${message}`;
}
