import { languageName } from '../../basics/language-tag.ts';
import { dateInWords } from '../../basics/partial-date.ts';
import type { CheckedLink } from './link-schema.ts';
import type { Source } from './source-schema.ts';
import { gradeOf, type Grade } from './grade.ts';

/** The parts of a reference, ready to print. A title of our own making stands in brackets, a printed one in quotation marks. */
export interface SourceDescription {
  publisher: string;
  title: string;
  titleLanguage: string | undefined;
  published: string;
  grade: Grade;
  /** Language, how it was seen and what else to know of it, as one sentence each; empty where there is nothing to say. */
  remarks: string;
  /** The same without the note: language and how it was seen. */
  shortRemarks: string;
  /** Where readers are led: to its copy in an archive once its own address is gone; nowhere if there is none. */
  url: string | undefined;
  /** How its address answered, and when, as a sentence; undefined where that is not known. */
  checked: string | undefined;
}

const SEEN: Record<Source['seen'], string | undefined> = {
  original: undefined,
  archive: 'read in an archive',
  republished: 'read where it was republished',
  repost: 'seen as a repost, not linked',
};

const CHECKED: Record<CheckedLink['state'], (day: string) => string> = {
  live: (day) => `Link checked on ${day}.`,
  moved: (day) => `Link checked on ${day}.`,
  gone: (day) => `Its address was gone on ${day}.`,
  archived: (day) => `Its address was gone on ${day}; the link leads to an archived copy.`,
};

/**
 * Describes a source for a list of references. `pageLanguage` is the language that needs no mention; `link` is how its
 * address answered, where it has been asked for.
 */
export function describeSource(source: Source, pageLanguage: string, link?: CheckedLink): SourceDescription {
  const foreign = source.language !== pageLanguage;
  const language = foreign ? `in ${languageName(source.language)}` : undefined;
  const told = [sentence([language, SEEN[source.seen]]), source.unlinked];
  return {
    publisher: source.carrier === undefined ? source.publisher : `${source.publisher}, carried by ${source.carrier}`,
    title: source.describedTitle ? `[${source.title}]` : `“${source.title}”`,
    titleLanguage: foreign && !source.describedTitle ? source.language : undefined,
    published: source.published === undefined ? 'no date' : dateInWords(source.published),
    grade: gradeOf(source),
    remarks: joined([...told, source.note]),
    shortRemarks: joined(told),
    url: link === undefined || leadsThere(link) ? source.url : source.archive,
    checked: link && CHECKED[stateOf(link, source)](dateInWords(link.checked)),
  };
}

/** Whether an address still leads where it did, if by a detour. */
export function leadsThere({ state }: CheckedLink): boolean {
  return state === 'live' || state === 'moved';
}

/** How an address stands: a copy may have been named since it was asked for, or be named no longer. */
export function stateOf(link: CheckedLink, { archive }: Source): CheckedLink['state'] {
  if (leadsThere(link)) return link.state;
  return archive === undefined ? 'gone' : 'archived';
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}

function sentence(parts: readonly (string | undefined)[]): string | undefined {
  const text = parts.filter((part) => part !== undefined).join('; ');
  if (text === '') return undefined;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
