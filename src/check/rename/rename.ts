import { errorsIn, type ContentProblem } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import type { ReadKind } from '../../records/reading/kind.ts';
import { checkContent } from '../check-content.ts';
import { KINDS } from '../kinds.ts';
import { wholeSite } from '../whole-site.ts';
import { usesAt, type Name, type Use } from './find-uses.ts';
import { withoutLine, withRedirect } from './redirects.ts';
import { defineAnew, type Renamed } from './rename-kinds.ts';

/** A content in which a thing has another name. */
export interface RenamedContent {
  files: readonly ContentFile[];
  /** New path -> old path. */
  moved: ReadonlyMap<string, string>;
  /** What stops the check now, and is not mended by other names: differences from the last edition, and what was not understood. */
  left: readonly ContentProblem[];
}

/** So often what is told is mended and the check asked again; a name within a name takes few turns. */
const MOST_TURNS = 40;

const ADDRESSES = 'content/addresses.yaml';

/**
 * Renames a thing in a sound content: first where it is defined; then wherever the check misses it, until it misses nothing more. So
 * whatever the check knows to name something is found, and nothing else is touched.
 */
export function renameIn(
  files: readonly ContentFile[],
  { kind, from, to }: { kind: Renamed; from: string; to: string },
  assets: ReadonlySet<string>,
): RenamedContent {
  const { files: defined, moved } = defineAnew(files, kind, from, to);
  const addresses = movedAddresses(addressesOf(files, assets), addressesOf(defined, assets), kind, from, to);
  const name = { from, to, addresses };
  let now: readonly ContentFile[] = defined;
  for (let turn = 0; ; turn++) {
    const problems = errorsIn(checkContent(now, assets).problems);
    const next = turn < MOST_TURNS ? mended(now, problems, name) : now;
    if (next === now) return { files: now, moved, left: problems };
    now = next;
  }
}

/** Every address of a site, with those that are shown in frames elsewhere. */
function addressesOf(files: readonly ContentFile[], assets: ReadonlySet<string>): ReadonlySet<string> {
  const kinds: ReadKind[] = Object.values(KINDS.read(files));
  return new Set(wholeSite(kinds, files, assets).lasting);
}

/** The addresses that are gone, each with the one that has the new name in the place of the old. */
function movedAddresses(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  kind: Renamed,
  from: string,
  to: string,
): Map<string, string> {
  if (kind === 'page') return new Map([[from, to]]);
  const anew = (address: string) =>
    address
      .split('/')
      .map((part) => (part === from ? to : part))
      .join('/');
  return new Map(
    [...before].flatMap((address) =>
      !after.has(address) && after.has(anew(address)) ? [[address, anew(address)]] : [],
    ),
  );
}

/** The same files with the new name where the check misses the old; the very same where there is no such place. */
function mended(
  files: readonly ContentFile[],
  problems: readonly ContentProblem[],
  name: Name,
): readonly ContentFile[] {
  const all = files.map((file) => {
    const own = problems.filter((problem) => problem.file === file.path && problem.rule !== 'edition');
    if (own.length === 0) return file;
    // An address that was published stays in the list of them.
    const misses = own.filter(({ missing }) => file.path !== ADDRESSES || missing === undefined);
    const text = withUses(
      file.text,
      misses.flatMap((problem) => usesAt(problem, file, name)),
    );
    if (text !== file.text || file.path !== ADDRESSES) return { ...file, text };
    return { ...file, text: withKeptAddresses(text, own, name) };
  });
  return all.every(({ text }, index) => text === files[index]?.text) ? files : all;
}

/** Each old address that was published leads to the new one; one that is a page again leads nowhere. */
function withKeptAddresses(text: string, problems: readonly ContentProblem[], { addresses }: Name): string {
  const back = problems.find(({ what }) => [...addresses.values()].some((now) => what === isPage(now)));
  if (back) return withoutLine(text, back.line);
  return problems.reduce((all, { missing = '' }) => {
    const now = addresses.get(missing.replace(/^page /, ''));
    return now === undefined ? all : withRedirect(all, missing.replace(/^page /, ''), now);
  }, text);
}

function isPage(address: string): string {
  return `"${address}" is a page, and cannot lead to another.`;
}

function withUses(text: string, uses: readonly Use[]): string {
  const apart = [...new Map(uses.map((use) => [use.at, use])).values()].sort((a, b) => b.at - a.at);
  return apart.reduce((all, { at, length, words }) => all.slice(0, at) + words + all.slice(at + length), text);
}
