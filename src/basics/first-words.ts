/** So many words of a text, by which it is found again. */
const SHOWN = 6;

/** The first words of a text in quotation marks, with dots where it goes on. */
export function firstWords(text: string): string {
  const words = text.split(' ');
  return `"${words.slice(0, SHOWN).join(' ')}${words.length > SHOWN ? ' …' : ''}"`;
}
