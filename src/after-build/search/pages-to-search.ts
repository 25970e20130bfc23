import { curlQuotes } from '../../basics/curl-quotes.ts';
import { escapeMarkup } from '../../basics/escape-markup.ts';
import { letterPairs } from '../../site/search/letters.ts';
import type { SearchThing } from '../../site/search/search-thing.ts';

/** Elements that readers see apart from what stands before them, though no space may stand there in HTML. */
const APART = /<(?=(?:\/?(?:caption|dd|dt|summary|td|th|tr)|br|time)\b|span class=)/g;

/** What of a page is no text: to leave it out here is quicker than to have it read. */
const PICTURE = /<svg\b[^]*?<\/svg>/g;

/**
 * The main part of a page as the index takes it: with its kind, and its words apart. Nobody else sees it. Undefined for a
 * page without a main part.
 */
export function pageToSearch(
  html: string,
  { kind, standing }: Pick<SearchThing, 'kind' | 'standing'>,
): string | undefined {
  const main = /<main\b[^]*<\/main>/.exec(html)?.[0];
  if (main === undefined) return undefined;
  const begin = /<html\b[^>]*>/.exec(html)?.[0] ?? '<html>';
  const words = main.replace(PICTURE, '').replace(APART, ' <');
  return `${begin}<body>${words.replace(/^[^>]*>/, (main) => main + labels({ kind, standing }))}</body></html>`;
}

/** An entry of a list as a page of its own for the index. */
export function entryToSearch({ kind, entry }: SearchThing, language: string): string {
  const [title = '', note = '', also = ''] = entry
    ? [entry.title, entry.note, entry.also].map((words) => curlQuotes(words))
    : [];
  const pairs = letterPairs(`${title} ${also}`).join(' ');
  const text = [note, also, pairs].map((words) => `<p>${escapeMarkup(words)}</p>`).join('');
  return `<html lang="${language}"><body><main>${labels({ kind, note })}<h1>${escapeMarkup(title)}</h1>${text}</main></body></html>`;
}

/** What Pagefind keeps with a page, to show it when it is found. */
function labels(meta: { kind: string; standing?: string | undefined; note?: string }): string {
  const marks = Object.entries(meta).map(([name, value]) =>
    value ? `<span data-pagefind-meta="${name}">${escapeMarkup(value)}</span>` : '',
  );
  return `<div data-pagefind-ignore>${marks.join('')}</div>`;
}
