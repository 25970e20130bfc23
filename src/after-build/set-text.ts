import { curlQuotes } from '../basics/curl-quotes.ts';
import { MONTHS } from '../basics/partial-date.ts';

/** What is copied or typed as it stands, with all within; tags and comments; text. */
const PART =
  /<(?<kept>script|style|pre|code|textarea)\b[^]*?<\/\k<kept>>|<!--[^]*?-->|<\/?(?<name>[a-z][^\s/>]*)(?:[^"'>]|"[^"]*"|'[^']*')*>|[^<]+/gi;

/** Elements that stand in the line, so that a quotation or an apostrophe may go across their borders. */
const IN_LINE = /^(?:a|abbr|b|bdi|cite|data|dfn|em|i|mark|q|s|small|span|strong|sub|sup|time|tspan|u|wbr)$/i;

const MONTH = MONTHS.join('|');

/**
 * A number and what it counts by, the number of a paragraph, and a day with its month are not divided by the end of a line, nor is a
 * month with its year where they are all that a cell says.
 * The day of a source, after its title, may be: a chapter has a hundred of them, and not a hundred bytes to spare.
 */
const WHOLE = new RegExp(
  String.raw`\d (?=(?:hundred|thousand|million|billion|trillion|percent)\b)|\b(?:para|paras|No)\. (?=\d)|(?<!^, )\b\d{1,2} (?=(?:${MONTH})\b)|^(?:${MONTH}) (?=\d{4}$)`,
  'g',
);

/**
 * A page whose text is set as in print: with curled marks of quotation, and with no-break spaces where a line should not
 * end. It is done here, once for all pages, since the words come from many kinds of records. Attributes, code and what is
 * to be copied stay as they are.
 */
export function setText(html: string): string {
  let [before, parent] = ['', ''];
  return html.replaceAll(PART, (part: string, ...found: unknown[]) => {
    const { kept, name } = found.at(-1) as { kept?: string; name?: string };
    if (part.startsWith('<')) {
      if (kept !== undefined || (name !== undefined && !IN_LINE.test(name))) before = '';
      parent = part.startsWith('</') ? '' : (name ?? '');
      return part;
    }
    const curled = curlQuotes(part, before);
    before += curled;
    return parent === 'time' ? curled : curled.replaceAll(WHOLE, (words) => words.replace(' ', '\u00a0'));
  });
}
