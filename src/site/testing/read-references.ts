import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/**
 * A publication as a program found it in a file. An author that was taken apart into names has a bar between them; that
 * of a newspaper article may be called its reporter.
 */
export interface ReadReference {
  id: string;
  title: string;
  author: string;
  holder: string;
  date: number[] | undefined;
  note: string;
}

interface Found {
  id: string;
  title: string;
  author?: { literal?: string; family?: string; given?: string }[];
  reporter?: string;
  publisher?: string;
  'container-title'?: string;
  issued?: { 'date-parts': number[][] };
  note?: string;
}

/** Reads BibTeX with a program that many use (citation.js). */
export function readBibtex(text: string): ReadReference[] {
  return read(text, '@bibtex/text');
}

/** Reads RIS with the same program. */
export function readRis(text: string): ReadReference[] {
  return read(text, '@ris/file');
}

function read(text: string, type: string): ReadReference[] {
  const found = plugins.input.chain(text, { forceType: type, generateGraph: false }) as Found[];
  return found.map(
    ({ id, title, author = [], reporter = '', publisher, 'container-title': container, issued, note = '' }) => ({
      id,
      title,
      author: author.map((name) => Object.values(name).join('|')).join('|') || reporter,
      holder: [container, publisher].filter((holder) => holder !== undefined).join('; '),
      date: issued?.['date-parts'][0],
      note,
    }),
  );
}
