/**
 * The tag of a language as BCP 47 writes it, in the forms that sources need: a language, its script, a region, a variant (`en`,
 * `zh-Hant`, `de-AT-1996`). Every such tag has a name; what is longer Intl.DisplayNames refuses. The signs of some countries
 * are often taken for those of their languages, and are none, or those of languages that hardly anybody means.
 */
export const LANGUAGE_TAG =
  /^(?!(?:ara|chi|deu|eng|fra|fre|ger|ita|jpn|kor|por|rus|spa|zho)\b)(?!(?:cn|cz|dk|gr|jp|kr|ua|vn)\b)(?!.*-UK\b)[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))?$/;

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** The tag for the name of a language in English, or for a country of which the sign was taken; undefined for all others. */
function tagMeant(text: string): string | undefined {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const name = text.trim().toLowerCase();
  // Three letters for a language that has two, as catalogues of libraries write it.
  if (/^[a-z]{3}$/.test(name)) return Intl.getCanonicalLocales(name)[0];
  if (/^[a-z]{2}$/.test(name)) return new Intl.Locale(`und-${name}`).maximize().language;
  const tags = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return tags.find((tag) => Intl.getCanonicalLocales(tag)[0] === tag && names.of(tag)?.toLowerCase() === name);
}

/** What to tell an editor of a language that is written otherwise. */
export function languageMeant(text: string): string | undefined {
  const tag = /^[a-z]{2}-uk$/i.test(text) ? `${text.slice(0, 2).toLowerCase()}-GB` : tagMeant(text);
  return tag === undefined || !LANGUAGE_TAG.test(tag) ? undefined : `"${text}" is no tag of a language. Write ${tag}.`;
}

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** The name of a language in English by its tag: "Norwegian" of "no". Throws a RangeError for what is no tag. */
export function languageName(tag: string): string {
  return NAMES.of(tag) ?? tag;
}
