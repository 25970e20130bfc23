import { curlQuotes } from '../basics/curl-quotes.ts';
import { keepWhole } from '../basics/keep-whole.ts';

/** What is copied or typed as it stands, with all within; tags and comments; text. */
const PART =
  /<(?<kept>script|style|pre|code|textarea)\b[^]*?<\/\k<kept>>|<!--[^]*?-->|<\/?(?<name>[a-z][^\s/>]*)(?:[^"'>]|"[^"]*"|'[^']*')*>|[^<]+/gi;

/** Elements that stand in the line, so that a quotation or an apostrophe may go across their borders. */
const IN_LINE = /^(?:a|abbr|b|bdi|cite|data|dfn|em|i|mark|q|s|small|span|strong|sub|sup|time|tspan|u|wbr)$/i;

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
    return parent === 'time' ? curled : keepWhole(curled);
  });
}
