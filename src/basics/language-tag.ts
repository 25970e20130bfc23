/**
 * The tag of a language as BCP 47 writes it, in the forms that sources need: a language, its script, a region, a variant (`en`,
 * `zh-Hant`, `de-AT-1996`). Every such tag has a name; what is longer Intl.DisplayNames refuses. The signs of some countries
 * are often taken for those of their languages, and are none, or those of languages that hardly anybody means.
 */
export const LANGUAGE_TAG =
  /^(?!(?:cn|cz|dk|gr|jp|kr|ua|vn)\b)[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))?$/;
