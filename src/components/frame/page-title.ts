/** How many characters of a title browsers and lists of results show. */
const SHOWN = 70;

/**
 * The title of a page for tabs and lists: with the name of the site, and cut after a word where it would be too long.
 * Its apostrophes are curved: straight ones take the room of five characters in HTML.
 */
export function pageTitle(title: string, siteName: string): string {
  const ending = ` · ${siteName}`;
  return cutTo(title.replaceAll("'", '’'), SHOWN - ending.length) + ending;
}

function cutTo(text: string, room: number): string {
  if (text.length <= room) return text;
  // A place is kept for the sign that ends a quotation.
  const lastSpace = text.slice(0, room - 1).lastIndexOf(' ');
  const cut = text.slice(0, lastSpace > 0 ? lastSpace : room - 2).replace(/[,;:]$/, '');
  return `${cut}…${isOpen(cut) ? '”' : ''}`;
}

/** Whether a quotation has begun and not ended. */
function isOpen(text: string): boolean {
  return text.lastIndexOf('“') > text.lastIndexOf('”');
}
