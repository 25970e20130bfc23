import { dateInWords } from '../../basics/partial-date.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { withEntry } from '../../records/writing/yaml-text.ts';
import type { Renamed } from './rename-kinds.ts';

/** What an edition asks a change to name, as its messages say it: "facts: [loans-2020]". */
const ASKED = /\b(pages|facts|claims|datasets): \[([^\]]+)\]/g;

/** A thing that an edition holds under its old name, and the day on which it gets a new one. */
interface Published {
  kind: Renamed;
  from: string;
  to: string;
  day: string;
}

/**
 * The files with an entry in the log of changes, which says that something published has another name; the same where no edition
 * asks for it.
 */
export function withChange(
  files: readonly ContentFile[],
  problems: readonly ContentProblem[],
  { kind, from, to, day }: Published,
): readonly ContentFile[] {
  const asked = new Map<string, Set<string>>();
  const ask = (key: string, names: readonly string[]) => asked.set(key, new Set([...(asked.get(key) ?? []), ...names]));
  for (const { rule, remedy, missing = '' } of problems) {
    if (rule !== 'edition') continue;
    const [, sort, id = ''] = /^(fact|claim) (\S+)$/.exec(missing) ?? [];
    if (sort !== undefined) ask(`${sort}s`, [id]);
    for (const [, key = '', names = ''] of remedy.matchAll(ASKED)) ask(key, names.split(', '));
  }
  if (asked.size === 0) return files;
  const path = `content/changes/${day}.yaml`;
  const text = files.find((file) => file.path === path)?.text ?? '';
  const record = {
    date: day,
    kind: 'update',
    title: `A ${kind} has another name`,
    now: `The ${kind} "${from}" is called "${to}" from ${dateInWords(day)} on.`,
    why: 'Its name alone is another, and nothing that it says.',
    ...Object.fromEntries([...asked].map(([key, names]) => [key, [...names]])),
  };
  const entry = { path, text: withEntry(text, idFor(day, kind, from), record, 'first') };
  return [...files.filter((file) => file.path !== path), entry].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Its id begins with the day, and has room for the rest. */
function idFor(day: string, kind: Renamed, from: string): string {
  const name = from.replaceAll(/^\/|\/$/g, '').replaceAll('/', '-');
  return `${day}-${kind}-${name.slice(0, MOST).replace(/-$/, '')}-renamed`;
}

/** Letters of an old name in the id of a change. */
const MOST = 60;
