import type { Source } from './source-schema.ts';
import { languageName } from '../../basics/language-tag.ts';

/** Parts of addresses that name a language. Those of countries do so in a path alone: an embassy in Korea may write English. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  en: ['en', 'eng', 'english', 'en-us', 'en-gb'],
  fr: ['fr', 'fre', 'fra', 'french', 'francais'],
  es: ['es', 'spa', 'spanish', 'espanol'],
  ru: ['ru', 'rus', 'russian'],
  zh: ['zh', 'chn', 'chi', 'chinese', 'zh-cn', 'zh-hans', 'zh-hant', 'zh-tw'],
  ar: ['arabic'],
  ko: ['ko', 'kor', 'korean', 'ko-kr'],
  ja: ['ja', 'jpn', 'japanese', 'ja-jp'],
  de: ['deutsch', 'german', 'de-de'],
};
const IN_PATHS: Readonly<Record<string, string>> = { kr: 'ko', jp: 'ja', cn: 'zh' };

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
    ...paths.map((value) => ({ part: `/${value}/`, language: languageOf(value) ?? IN_PATHS[value.toLowerCase()] })),
    ...asked.map(({ value, part }) => ({ part, language: languageOf(value) ?? IN_PATHS[value.toLowerCase()] })),
  ].flatMap(({ part, language }) => (language === undefined ? [] : [{ part, language }]));
  const [first, ...others] = found;
  return others.every(({ language }) => language === first?.language) ? first : undefined;
}

function languageOf(part: string): string | undefined {
  const small = part.toLowerCase().replace('_', '-');
  return Object.keys(PARTS).find((language) => PARTS[language]?.includes(small));
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
