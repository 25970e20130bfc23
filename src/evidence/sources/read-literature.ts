import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { SOURCE_KINDS } from './source-schema.ts';
import { withoutGaps, type Guess } from './source-from-address.ts';

/** One entry of a list of literature. */
export interface Literature {
  /** Its name in that list. */
  id: string;
  guess: Guess;
}

interface Csl {
  id?: string | number;
  type?: string;
  title?: string;
  publisher?: string;
  'container-title'?: string;
  author?: { literal?: string; family?: string; given?: string }[];
  issued?: { 'date-parts'?: (number | string)[][] };
  language?: string;
  URL?: string;
  DOI?: string;
  custom?: { kind?: string };
}

/** What an ending stands for among the formats of citation.js. */
const FORMATS: Readonly<Record<string, string>> = {
  bib: '@biblatex/text',
  bibtex: '@biblatex/text',
  ris: '@ris/file',
  json: '@csl/list+object',
};

/** Kinds of the Citation Style Language (1.0.2) that say what a source is; for others the editor does. */
const KINDS: Readonly<Record<string, string>> = {
  'article-newspaper': 'news',
  'article-journal': 'academic',
  book: 'academic',
  chapter: 'academic',
  thesis: 'academic',
  'paper-conference': 'academic',
  dataset: 'dataset',
  legislation: 'government',
  bill: 'government',
};

/** Names that BibLaTeX has for languages -> their tags: those of English, and two of its own. */
const LANGUAGES: Readonly<Record<string, string>> = { ...namedInEnglish(), british: 'en', american: 'en' };

function namedInEnglish(): Record<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  const current = tags.filter((tag) => Intl.getCanonicalLocales(tag)[0] === tag);
  const named = current.flatMap((tag) => {
    const name = names.of(tag)?.toLowerCase();
    return name === undefined ? [] : [[name, tag] as const];
  });
  return Object.fromEntries(named);
}

/** The entries of a BibTeX, RIS or CSL-JSON file, told apart by its ending. Throws a RangeError where it cannot be read. */
export function readLiterature(file: string, text: string): Literature[] {
  const forceType = FORMATS[file.split('.').at(-1)?.toLowerCase() ?? ''];
  if (forceType === undefined) throw new RangeError(`"${file}" ends in none of .bib, .ris and .json.`);
  let entries: Csl[];
  try {
    const input = forceType.startsWith('@csl') ? ([JSON.parse(text)].flat() as Csl[]) : text;
    entries = plugins.input.chain(input, { forceType, generateGraph: false }) as Csl[];
  } catch {
    throw new RangeError(
      `"${file}" cannot be read as ${nameOf(forceType)}. Export it again from the program that made it.`,
    );
  }
  if (entries.length === 0) throw new RangeError(`"${file}" holds no entry.`);
  const days = forceType === '@ris/file' ? daysOfRis(text) : [];
  return entries.map((entry, index) => readEntry(entry, index, days[index]));
}

function nameOf(type: string): string {
  return type.startsWith('@bib') ? 'BibTeX' : type.startsWith('@ris') ? 'RIS' : 'CSL-JSON';
}

function readEntry(entry: Csl, index: number, day: string | undefined): Literature {
  const kind = entry.custom?.kind ?? KINDS[entry.type ?? ''];
  const [first] = entry.author ?? [];
  const author = first?.literal ?? (first?.given === undefined ? first?.family : undefined);
  const title = entry.title?.replace(/<[^>]+>/g, '');
  return {
    id: String(index + 1),
    guess: withoutGaps({
      kind: SOURCE_KINDS.find((known) => known === kind),
      publisher: entry['container-title'] ?? entry.publisher ?? author,
      title: title?.replace(/^\[(.*)\]$/s, '$1'),
      describedTitle: title?.startsWith('[') ? 'yes' : undefined,
      url: entry.URL ?? (entry.DOI === undefined ? undefined : `https://doi.org/${entry.DOI}`),
      published: dateOf(entry) ?? day,
      language: entry.language === undefined ? undefined : (LANGUAGES[entry.language.toLowerCase()] ?? entry.language),
    }),
  };
}

function dateOf({ issued }: Csl): string | undefined {
  const parts = issued?.['date-parts']?.[0] ?? [];
  const text = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return text === '' ? undefined : text;
}

/** The `DA` line of every entry: @citation-js/plugin-ris 0.8 reads no day from it. */
function daysOfRis(text: string): (string | undefined)[] {
  const entries = text.split(/^ER {2}-.*$/m).filter((entry) => /^TY {2}-/m.test(entry));
  return entries.map((entry) => {
    const parts = /^(?:DA|PY|Y1) {2}- *(\d{4})(?:\/(\d{2}))?(?:\/(\d{2}))?/m.exec(entry)?.slice(1) ?? [];
    const text = parts.filter((part) => /^\d+$/.test(part)).join('-');
    return text === '' ? undefined : text;
  });
}
