import { dateInWords } from '../dates/partial-date.ts';
import type { Source } from '../schemas/source-schema.ts';
import { gradeOf } from './grade.ts';

/** The parts of a reference, ready to print. A title of our own making stands in brackets, a printed one in quotation marks. */
export interface SourceDescription {
  publisher: string;
  title: string;
  titleLanguage: string | undefined;
  published: string;
  details: string;
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
    details: sentence([gradeOf(source), language, SEEN[source.seen]]),
    url: source.url,
  };
}

function sentence(parts: readonly (string | undefined)[]): string {
  const text = parts.filter((part) => part !== undefined).join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}
