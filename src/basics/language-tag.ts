/** The tag of a language as BCP 47 writes it, in the forms that sources need: `en`, `ko`, `zh-Hant`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
