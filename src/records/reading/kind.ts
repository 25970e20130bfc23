import type { ContentProblem } from '../problems/content-problem.ts';
import type { ContentFile } from './content-files.ts';

/** The sorts of things that a page may name by their id. */
export const ID_KINDS = [
  'fact',
  'source',
  'chart',
  'map',
  'image',
  'dataset',
  'term',
  'claim',
  'event',
  'category',
  'resolution',
] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** The ids of one sort, and where they stand, as a sentence for an editor: "Facts are the entries in content/facts/." */
export interface Named {
  ids: ReadonlySet<string>;
  keptIn: string;
}

/** Every address of the site -> the anchors on it. */
export type Anchors = ReadonlyMap<string, ReadonlySet<string>>;

/** The site as all kinds of content make it together. */
export interface WholeSite {
  names: Readonly<Record<IdKind, Named>>;
  anchors: Anchors;
  /** The addresses that readers may keep: every page, and what is shown in frames elsewhere; in order. */
  lasting: readonly string[];
  /** The files of the folder `public`, as addresses: `/favicon.svg`. */
  assets: ReadonlySet<string>;
  /** The ids of the sources on which anything rests. */
  usedSources: ReadonlySet<string>;
  /** The ids of the images that pages show. */
  usedImages: ReadonlySet<string>;
  /** The same text as long as nothing has changed but prose. */
  madeFrom: string;
}

/** One kind of content, read: what the site gets of it, and what the check asks of it. */
export interface ReadKind<Value = unknown> {
  /** What pages and files are made from. */
  value: Value;
  /** What is wrong with it, by itself and with what was read before it. */
  problems: readonly ContentProblem[];
  /** What pages may name. */
  names?: Partial<Record<IdKind, Named>>;
  /** The pages that are made of it, with their anchors. */
  addresses?: Anchors;
  /** Addresses that readers may keep beside pages. */
  frames?: readonly string[];
  /** The ids of the sources on which it rests. */
  sources?: Iterable<string>;
  /** The ids of the images that it shows. */
  images?: Iterable<string>;
  /** For a kind that no site can do without: its folder in content/, and how many of it there are. */
  needed?: { folder: string; count: number };
  /** What is wrong between it and the whole site. */
  check?: (site: WholeSite) => readonly ContentProblem[];
}

type Reader<Earlier, Read extends ReadKind> = (files: readonly ContentFile[], earlier: Earlier) => Read;

/** A list of kinds, each with a name; they are read in its order, and each gets what was read before it. */
export interface KindList<Read> {
  /** The list with one kind more at its end. */
  add<Name extends string, More extends ReadKind>(
    name: Name,
    reader: Reader<Read, More>,
  ): KindList<Read & Record<Name, More>>;
  /**
   * The same list, which keeps what it has read for as long as nothing is wrong with it and no file has changed but prose.
   * Of prose its kinds may use no more than to tell where a problem shows.
   */
  keptBesideProse(): KindList<Read>;
  read(files: readonly ContentFile[]): Read;
}

/** Everything but prose: records and their tables. */
export function besideProse(files: readonly ContentFile[]): ContentFile[] {
  return files.filter(({ path }) => !path.endsWith('.mdx'));
}

/** The list that begins with nothing. */
export function kindList(): KindList<unknown> {
  return listAfter(() => ({}));
}

function listAfter<Read>(readEarlier: (files: readonly ContentFile[]) => Read): KindList<Read> {
  return {
    read: readEarlier,
    keptBesideProse: () => listAfter(keptBesideProse(readEarlier)),
    add: <Name extends string, More extends ReadKind>(name: Name, reader: Reader<Read, More>) =>
      listAfter((files) => {
        const earlier = readEarlier(files);
        return { ...earlier, [name]: reader(files, earlier) } as Read & Record<Name, More>;
      }),
  };
}

function keptBesideProse<Read>(read: (files: readonly ContentFile[]) => Read): (files: readonly ContentFile[]) => Read {
  let last: { from: readonly ContentFile[]; made: Read } | undefined;
  return (files) => {
    const from = besideProse(files);
    if (last && isSame(last.from, from)) return last.made;
    const made = read(files);
    const kinds = Object.values(made as Record<string, ReadKind>);
    last = kinds.every(({ problems }) => problems.length === 0) ? { from, made } : undefined;
    return made;
  };
}

function isSame(some: readonly ContentFile[], others: readonly ContentFile[]): boolean {
  const isOne = (one: ContentFile, other?: ContentFile) =>
    one.path === other?.path && one.text === other.text && one.isLink === other.isLink && one.bytes === other.bytes;
  return some.length === others.length && some.every((file, index) => isOne(file, others[index]));
}

/** The files whose path fits. */
export function filesAt(files: readonly ContentFile[], pattern: RegExp): ContentFile[] {
  return files.filter(({ path }) => pattern.test(path));
}
