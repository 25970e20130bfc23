import type { Source } from './source-schema.ts';
import { languageName } from '../../basics/language-tag.ts';

/** Languages whose tags name them wherever they stand in an address. */
const BY_TAG = ['en', 'fr', 'es', 'ru', 'zh', 'ko', 'ja'];

/** Languages whose tags are signs of countries as well: alone they name nothing, names and tags with a region do. */
const BY_NAME = ['ar', 'de'];

/** Countries that name their language in a path alone: the host of an embassy may write English. */
const IN_PATHS = ['kr', 'jp', 'cn'];

/** The name of each language, in English and in itself, as addresses have it: without accents. */
const NAMES = new Map(
  [...BY_TAG, ...BY_NAME].flatMap((tag) =>
    [languageName(tag), new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag].map((name) => [
      name.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, ''),
      tag,
    ]),
  ),
);

/** The language that an address names, and the part that does; undefined where none or several do. */
function languageOfAddress(address: string): { part: string; language: string } | undefined {
  const url = URL.parse(address);
  if (!url) return undefined;
  const hosts = url.hostname.split('.').slice(0, -2);
  const paths = url.pathname.split('/');
  const asked = ['lang', 'language', 'locale', 'hl'].flatMap((key) =>
    url.searchParams.getAll(key).map((value) => ({ value, part: `${key}=${value}` })),
  );
  const found = [
    ...hosts.map((value) => ({ part: `${value}.`, language: languageOf(value) })),
    ...paths.map((value) => ({ part: `/${value}/`, language: languageOf(value) ?? languageOfCountry(value) })),
    ...asked.map(({ value, part }) => ({ part, language: languageOf(value) ?? languageOfCountry(value) })),
  ].flatMap(({ part, language }) => (language === undefined ? [] : [{ part, language }]));
  const [first, ...others] = found;
  return others.every(({ language }) => language === first?.language) ? first : undefined;
}

/** By its name, or by its tag: of two letters, of three as in ISO 639-2, or with a script or a region. */
function languageOf(part: string): string | undefined {
  const small = part.toLowerCase().replace('_', '-');
  const named = NAMES.get(small);
  if (named !== undefined || !/^[a-z]{2,3}(?:-(?:[a-z]{2}|[a-z]{4}))?$/.test(small)) return named;
  const { language } = new Intl.Locale(small);
  return BY_TAG.includes(language) || (small.includes('-') && BY_NAME.includes(language)) ? language : undefined;
}

function languageOfCountry(part: string): string | undefined {
  const small = part.toLowerCase();
  return IN_PATHS.includes(small) ? new Intl.Locale(`und-${small}`).maximize().language : undefined;
}

/** A source whose address names another language than it has; of a text in several its note may speak. */
export function otherLanguage({ url = '', language, note = '' }: Source) {
  const said = languageOfAddress(url);
  const spoken = language.split('-')[0] ?? '';
  if (!said || said.language === spoken || note.includes(languageName(said.language))) return undefined;
  const what = `The address has "${said.part}", as a page in ${languageName(said.language)} has, and the language is ${language}.`;
  const remedy = `Write language: ${said.language}, with the title as that page has it; or the address of the page in ${languageName(spoken)}.`;
  return { key: 'language', what, remedy };
}
