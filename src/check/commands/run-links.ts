import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { stringify } from 'yaml';
import { fullAddress } from '../../basics/full-address.ts';
import type { CheckedLink } from '../../evidence/sources/link-schema.ts';
import type { Source } from '../../evidence/sources/source-schema.ts';
import { formatProblems } from '../../records/problems/format-problems.ts';
import { errorsIn } from '../../records/problems/content-problem.ts';
import { contentFolder } from '../../records/problems/content-folder.ts';
import type { Manner } from '../links/ask-address.ts';
import { askAll, type Asked, type Result } from '../links/ask-all.ts';
import { inWords, summaryOf } from '../links/results-in-words.ts';
import { checkFolder } from '../load-content.ts';
import { answered } from './not-understood.ts';
import type { Say } from './run-check.ts';
import { printTo } from '../../records/problems/as-opened.ts';

const TAKES = {
  command: 'npm run links',
  about: 'asks for the address of every source, and keeps in links.yaml how it answered.',
  flags: ['--all'],
  usage: 'Usage: npm run links [-- --all], which asks also for what was asked for in the last 30 days.',
};

/** For so many days an answer is taken for new. */
const NEW_DAYS = 30;

const HEAD = `# How the addresses of sources answered, and on which day: written by \`npm run links\`.
`;

/** What a run of the command may be given in place of what it has: for tests. */
export interface Setting {
  folder?: string;
  today?: string;
  manner?: Partial<Manner>;
  say?: Say;
  complain?: Say;
}

/**
 * Asks for the address of every source and keeps the answers in content/links.yaml, each as soon as it is there: a run
 * that is broken off is gone on with by the next. Exit code 0: asked; 1: the content is not sound; 2: it could not run.
 */
export async function runLinks(parameters: readonly string[], setting: Setting = {}): Promise<0 | 1 | 2> {
  const { folder = contentFolder(), today = new Date().toISOString().slice(0, 10) } = setting;
  const { say = printTo(process.stdout), complain = printTo(process.stderr) } = setting;
  const ended = answered(parameters, TAKES, { say, complain });
  if (ended !== undefined) return ended;
  const { content, problems } = await checkFolder(folder);
  if (!content) {
    complain(formatProblems(errorsIn(problems)));
    return 1;
  }
  const { sources, site } = content;
  const asked = addressesOf(sources.values());
  const known = new Map([...content.links].filter(([address]) => asked.has(address)));
  const since = parameters.includes('--all') ? today : daysBefore(today, NEW_DAYS);
  const waiting = [...asked.values()].filter(({ address }) => (known.get(address)?.checked ?? '') < since);
  const results = new Map<string, Result>();
  const save = saver(folder);
  await askAll(waiting, { ...usualManner(site), ...setting.manner }, (address, result) => {
    results.set(address, result);
    const record = recordOf(result, today);
    if (record) known.set(address, record);
    say(`${String(results.size)}/${String(waiting.length)} ${inWords(result)} ${address}`);
    return save(known);
  });
  await save(known);
  say(summaryOf(results, { before: asked.size - waiting.length, sources: [...sources.values()] }));
  return 0;
}

function daysBefore(day: string, days: number): string {
  return Temporal.PlainDate.from(day).subtract({ days }).toString();
}

/** One request a second at most to a server, and the address of the site in its logs. */
function usualManner(site: { address: string; contact: string }): Manner {
  const userAgent = `link-check (+${fullAddress('/', site)}; ${site.contact})`;
  return { userAgent, timeout: 20_000, rest: () => setTimeout(1_000), fetch };
}

/** The addresses of sources, each once, with that of a copy where one is named. */
function addressesOf(sources: Iterable<Source>): Map<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const { url, archive } of sources) {
    if (url !== undefined) asked.set(url, { address: url, archive: asked.get(url)?.archive ?? archive });
  }
  return asked;
}

/** What is kept of a result: nothing of what could not be told, so that what was known before stays. */
function recordOf(result: Result, checked: string): CheckedLink | undefined {
  if (result.state === 'unclear') return undefined;
  return { checked, state: result.state, ...(result.state === 'moved' && { to: result.to }) };
}

/** Writes all that is known, one time after the other, so that the file is always whole. Where nothing is known there is none. */
function saver(folder: string): (known: ReadonlyMap<string, CheckedLink>) => Promise<void> {
  const [file, part] = [join(folder, 'links.yaml'), join(folder, '.links.yaml')];
  let last = Promise.resolve();
  return (known) => {
    if (known.size === 0) return last;
    const text = HEAD + stringify(Object.fromEntries([...known].sort(byAddress)), { lineWidth: 0 });
    last = last.then(async () => {
      await writeFile(part, text);
      await rename(part, file);
    });
    return last;
  };
}

function byAddress([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
