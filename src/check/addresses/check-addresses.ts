import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { lostSection } from '../../records/problems/lost-section.ts';
import { didYouMean, nearest } from '../../records/problems/suggest.ts';
import type { Anchors, WholeSite } from '../../records/reading/kind.ts';
import type { Path, YamlDocument } from '../../records/reading/yaml-document.ts';
import { MADE_FILES, onDisk, TAKEN } from './check-collisions.ts';
import type { Addresses } from './addresses-schema.ts';

/** What content/addresses.yaml says, and where each line stands. */
export interface WrittenAddresses extends Addresses {
  document: YamlDocument;
  /** The written pages of the last edition: published too, whether the list has them or not. */
  pages: readonly string[];
}

/** An address that was published once is a page for good, or leads to one. */
export function checkAddresses(
  { document, pages, ...read }: WrittenAddresses,
  { lasting, anchors }: Pick<WholeSite, 'lasting' | 'anchors'>,
): ContentProblem[] {
  const now = new Set(lasting);
  const fresh = read.published ? lasting.filter((address) => read.published?.includes(address) === false) : [];
  const site = { document, now, anchors, others: Object.keys(read.redirects), published: new Set(read.published) };
  return [
    ...Object.entries(read.redirects).flatMap(([from, to]) => redirectProblems(from, to, site)),
    ...(read.published ?? []).flatMap((address, index) => {
      if (now.has(address) || address in read.redirects) return [];
      return [lost(address, placed(document, ['published', index]), now, fresh)];
    }),
    ...(read.published ? pages : []).flatMap((address) => {
      if (now.has(address) || address in read.redirects || read.published?.includes(address)) return [];
      return [lost(address, { file: document.file, ...document.placeOfKey(['published']) }, now, fresh)];
    }),
    ...newAddresses(read.published, lasting, document),
  ];
}

interface Site {
  document: YamlDocument;
  now: ReadonlySet<string>;
  anchors: Anchors;
  /** Every address that leads on. */
  others: readonly string[];
  published: ReadonlySet<string>;
}

type Placed = Pick<ContentProblem, 'file' | 'line' | 'column'>;

function placed(document: YamlDocument, path: Path): Placed {
  return { file: document.file, ...document.placeOf(path) };
}

/** Whether a part of an address is that of a made file, in which nothing can stand: `/sources.bib/`. */
function isMade(address: string): boolean {
  if (TAKEN.includes(onDisk(address))) return true;
  const names = onDisk(address).split('/').slice(1, -1);
  return names.some((_, index) => MADE_FILES.test(`/${names.slice(0, index + 1).join('/')}`));
}

function redirectProblems(
  from: string,
  to: string,
  { document, now, anchors, others, published }: Site,
): ContentProblem[] {
  const [path = '', anchor] = to.split('#');
  const known = anchors.get(path);
  const place = placed(document, ['redirects', from]);
  const atKey = { file: document.file, ...document.placeOfKey(['redirects', from]) };
  const problems: ContentProblem[] = [];
  if (now.has(from) && !now.has(path) && published.has(path)) {
    const what = `"${from}" is a page, and "${path}" is none: the two are turned round.`;
    return [{ rule: 'address', ...atKey, what, remedy: `Write ${path}: ${from}` }];
  }
  if (now.has(from)) {
    const what = `"${from}" is a page, and cannot lead to another.`;
    const remedy = 'Remove this line, or give the page another name.';
    problems.push({ rule: 'address', ...atKey, what, remedy });
  }
  const same = [...now, ...others.slice(0, others.indexOf(from))].find(
    (other) => other !== from && onDisk(other) === onDisk(from),
  );
  if (same !== undefined) {
    const what = `"${from}" differs from "${same}" by capitals alone, and some systems take the two for one.`;
    problems.push({
      rule: 'address',
      ...atKey,
      what,
      remedy: 'Remove this line: a server can lead from one to the other.',
    });
  }
  if (isMade(from)) {
    const what = `"${from}" goes through the address of a file that the site makes by itself.`;
    problems.push({ rule: 'address', ...atKey, what, remedy: 'Remove this line: no page can stand there.' });
  }
  if (!now.has(path)) {
    const remedy = `${didYouMean(path, now)}Name the page that readers of "${from}" should see.`;
    problems.push({ rule: 'address', ...place, what: `"${from}" leads to "${path}", which is no page.`, remedy });
  } else if (anchor !== undefined && !known?.has(anchor)) {
    const what = `"${from}" leads to "${to}", and there is no such section.`;
    const { remedy } = lostSection(path, anchor, anchors);
    problems.push({ rule: 'address', ...place, what, remedy });
  }
  return problems;
}

/** Where a page of this address has gone most likely: a new one of its folder, or of its name, if there is just one. */
function goneTo(address: string, fresh: readonly string[]): string | undefined {
  const folder = address.replace(/[^/]+\/$/, '');
  const beside = fresh.filter((other) => other.replace(/[^/]+\/$/, '') === folder);
  const namesakes = fresh.filter((other) => other.endsWith(address.slice(folder.length - 1)));
  return [beside, namesakes].find(({ length }) => length === 1)?.[0];
}

/** The page beside it of nearly the same name: the slashes of an address make others seem near. */
function misspelt(address: string, now: ReadonlySet<string>): string {
  const [, folder = '', name = ''] = /^(.*\/)([^/]+)\/$/.exec(address) ?? [];
  const beside = [...now].flatMap((other) => {
    const rest = other.startsWith(folder) ? other.slice(folder.length, -1) : '';
    return rest === '' || rest.includes('/') ? [] : [rest];
  });
  const near = nearest(name, beside);
  return near === undefined ? '' : `Did you mean "${folder}${near}/"? `;
}

function lost(address: string, place: Placed, now: ReadonlySet<string>, fresh: readonly string[]): ContentProblem {
  const gone = goneTo(address, fresh);
  return {
    rule: 'address',
    ...place,
    missing: `page ${address}`,
    what: `"${address}" was published, and is no page now: links to it would break.`,
    remedy:
      gone === undefined
        ? `${misspelt(address, now)}Under "redirects", say where it leads: ${address}: /new-address/.`
        : `Under "redirects", say where it leads. If it is ${gone} now, write ${address}: ${gone}`,
  };
}

/** One warning for all of them; none where the site keeps no list. */
function newAddresses(
  published: readonly string[] | undefined,
  lasting: readonly string[],
  document: YamlDocument,
): ContentProblem[] {
  if (!published) return [];
  const listed = new Set(published);
  const missing = lasting.filter((address) => !listed.has(address));
  if (missing.length === 0) return [];
  return [
    {
      rule: 'new-address',
      file: document.file,
      ...document.placeOfKey(['published']),
      what: `Not in this list yet: ${missing.join(', ')}.`,
      remedy: 'Run npm run addresses before you publish: it adds them.',
    },
  ];
}
