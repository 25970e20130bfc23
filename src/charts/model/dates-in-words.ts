import { dateInWords } from '../../basics/partial-date.ts';

/** A text with each ISO date in it put into words: "around 2018-04-02" is "around 2 April 2018". */
export function datesInWords(text: string): string {
  return text.replace(/\b\d{4}-\d{2}(?:-\d{2})?(?:\/\d{4}-\d{2}(?:-\d{2})?)?\b/g, (date) => {
    try {
      return dateInWords(date);
    } catch {
      return date;
    }
  });
}

/** The text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
