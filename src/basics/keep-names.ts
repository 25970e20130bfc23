/**
 * Keeps names and dates together in a title: no-break spaces between words with a capital, and between such a word and
 * a year. The first word of the title has its capital in any case and is no name.
 */
export function keepNames(title: string): string {
  return title.replace(/(?<=\S )\p{Lu}[\p{L}’]*(?: (?:\p{Lu}[\p{L}’]*|\d{4}(?!\d)))+/gu, (name) =>
    name.replaceAll(' ', '\u00a0'),
  );
}
