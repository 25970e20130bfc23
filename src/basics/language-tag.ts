/**
 * The tag of a language as BCP 47 writes it, in the forms that sources need: `en`, `ko`, `zh-Hant`. The signs of some countries
 * are often taken for those of their languages, and are none, or those of languages that hardly anybody means.
 */
export const LANGUAGE_TAG = /^(?!(?:cn|cz|dk|gr|jp|kr|ua|vn)\b)[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
