import { dateInWords } from '../../basics/partial-date.ts';
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
  url: string | undefined;
}

const SEEN: Record<Source['seen'], string | undefined> = {
  original: undefined,
  archive: 'read in an archive',
  republished: 'read where it was republished',
  repost: 'seen as a repost, not linked',
};

/** Describes a source for a list of references. `pageLanguage` is the language that needs no mention. */
export function describeSource(source: Source, pageLanguage: string): SourceDescription {
  const foreign = source.language !== pageLanguage;
  const language = foreign ? `in ${languageName(source.language)}` : undefined;
  return {
    publisher: source.carrier === undefined ? source.publisher : `${source.publisher}, carried by ${source.carrier}`,
    title: source.describedTitle ? `[${source.title}]` : `“${source.title}”`,
    titleLanguage: foreign && !source.describedTitle ? source.language : undefined,
    published: source.published === undefined ? 'no date' : dateInWords(source.published),
    grade: gradeOf(source),
    remarks: [sentence([language, SEEN[source.seen]]), source.note].filter((part) => part !== undefined).join(' '),
    url: source.url,
  };
}

function sentence(parts: readonly (string | undefined)[]): string | undefined {
  const text = parts.filter((part) => part !== undefined).join('; ');
  if (text === '') return undefined;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}
