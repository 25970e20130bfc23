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
  const lastSpace = text.slice(0, room).lastIndexOf(' ');
  return `${text.slice(0, lastSpace > 0 ? lastSpace : room - 1).replace(/[,;:]$/, '')}…`;
}
