import { didYouMean } from '../../records/problems/suggest.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import type { ReadKind } from '../../records/reading/kind.ts';
import { isName, noName } from '../../records/reading/names.ts';
import { EVENTS } from '../../evidence/events/event-kind.ts';
import { MEASURES } from '../../evidence/measures/measure.ts';
import { RESOLUTIONS } from '../../evidence/measures/resolution.ts';
import { KINDS } from '../kinds.ts';
import { Stop } from '../new/stop.ts';
import { wholeSite } from '../whole-site.ts';
import { RENAMED, type Renamed } from './rename-kinds.ts';

/** What is to be renamed, and how. */
interface Names {
  kind: Renamed;
  from: string;
  to: string;
}

/** Tables that the site looks for under their names. */
const BY_NAME: readonly string[] = [EVENTS, MEASURES, RESOLUTIONS];

/** What is meant by the words OLD NEW [KIND]. Throws a Stop where there is no such thing, or the new name may not be. */
export function chooseNames(
  [old = '', anew = '', wanted]: readonly string[],
  files: readonly ContentFile[],
  assets: ReadonlySet<string>,
): Names {
  const read = KINDS.read(files);
  const kinds: ReadKind[] = Object.values(read);
  const { names } = wholeSite(kinds, files, assets);
  const pages = new Set(read.pages.addresses?.keys());
  const idsOf = (kind: Renamed): ReadonlySet<string> => (kind === 'page' ? pages : names[kind].ids);
  const nameIn = (kind: Renamed, text: string) => (kind === 'page' ? addressOf(text) : text);
  if (wanted !== undefined && !isKind(wanted))
    throw new Stop(
      `"${wanted}" is no kind of thing. ${didYouMean(wanted, RENAMED)}The kinds are: ${RENAMED.join(', ')}.`,
    );
  const among = wanted === undefined ? RENAMED : [wanted];
  const fitting = among.filter((kind) => idsOf(kind).has(nameIn(kind, old)));
  const [kind, ...others] = fitting;
  if (kind === undefined) throw new Stop(noneOf(old, among, idsOf));
  if (others.length > 0) {
    const all = fitting.map((each) => `a ${each}`).join(' and ');
    throw new Stop(`"${old}" is the name of ${all}. Say which: npm run rename -- ${old} ${anew} ${kind}`);
  }
  const [from, to] = [nameIn(kind, old), nameIn(kind, anew)];
  const why = whyNot(kind, from, to, idsOf(kind));
  if (why !== undefined) throw new Stop(why);
  return { kind, from, to };
}

function isKind(word: string): word is Renamed {
  return (RENAMED as readonly string[]).includes(word);
}

function noneOf(old: string, among: readonly Renamed[], idsOf: (kind: Renamed) => ReadonlySet<string>): string {
  const guess = didYouMean(
    old,
    among.flatMap((kind) => [...idsOf(kind)]),
  );
  return `There is no ${among.length === 1 ? among.join('') : 'thing'} called "${old}". ${guess}`.trimEnd();
}

/** The address of a page that is named by it, or by the path of its file: `/loans/`, `loans`, `pages/loans.mdx`. */
function addressOf(text: string): string {
  const inner = text
    .replace(/^(?:content\/)?pages\//, '')
    .replace(/\.mdx$/, '')
    .replaceAll(/^\/+|\/+$/g, '');
  return inner === '' || inner === 'index' ? '/' : `/${inner}/`;
}

function whyNot(kind: Renamed, from: string, to: string, ids: ReadonlySet<string>): string | undefined {
  if (from === to) return `"${from}" is its name already. Give another one.`;
  if (kind === 'page' && [from, to].includes('/'))
    return 'The home page is pages/index.mdx, and has the address of the site: name another page.';
  if (kind === 'dataset' && BY_NAME.includes(from))
    return `The site looks for the table "${from}" under this name. Let it be called so; its title may be another.`;
  if (ids.has(to)) return `"${to}" is taken: there is a ${kind} of this name. Choose another.`;
  const parts = kind === 'page' ? to.split('/').slice(1, -1) : [to];
  const wrong = parts.find((part) => !isName(part));
  if (wrong === undefined) return undefined;
  const { what, remedy } = noName(wrong, kind === 'page' ? 'name of a file' : 'id');
  return `${what} ${remedy}`;
}
