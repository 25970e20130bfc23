import { escapeMarkup } from '../../basics/escape-markup.ts';
import { fullAddress } from '../../basics/full-address.ts';
import { dateInWords } from '../../basics/partial-date.ts';
import { namesInWords } from '../../evidence/site/names-in-words.ts';
import { imageType } from './epub-file.ts';
import type { Book } from './read-book.ts';

/** The address of a section within the one page of which a PDF is made. */
export function pdfAddress(section: string, id?: string): string {
  return `#${id ?? section}`;
}

/**
 * A book as one page of HTML, to be printed. `sheets` are the numbers of the sheets on which its sections begin, by their
 * ids: a browser knows them only once it has printed the page, so it is printed twice.
 */
export function pdfPage(
  { site, sections, pictures, images }: Book,
  style: string,
  sheets: ReadonlyMap<string, number>,
): string {
  const title = escapeMarkup(`${site.name}: ${site.tagline}`);
  const address = escapeMarkup(fullAddress('/', site));
  const entries = sections.map(({ id, title: name, part }) => {
    const sheet = `<span class="sheet">${String(sheets.get(id) ?? '000')}</span>`;
    const entry = `<li><a href="#${id}"><span>${escapeMarkup(name)}</span> ${sheet}</a></li>`;
    return part === undefined ? entry : `<li class="part">${escapeMarkup(part)}</li>${entry}`;
  });
  const texts = sections.map(({ id, markup }) => `<section class="section" id="${id}">${markup}</section>`);
  return `<!doctype html><html lang="${escapeMarkup(site.language)}"><head><meta charset="utf-8"><title>${title}</title>
<style>${style}</style></head><body>
<header class="title"><p class="name">${escapeMarkup(site.name)}</p><p class="question">${escapeMarkup(site.tagline)}</p>
<p>The evidence as it stood on ${dateInWords(site.asOf)}. The site, with what has changed since: <a href="${address}">${address}</a></p>
${site.madeBy ? `<p>${escapeMarkup(namesInWords(site))}</p>` : ''}<p>${escapeMarkup(`${site.licence.text} ${site.licence.data}`)}</p></header>
<nav class="contents"><h1>Contents</h1><ol>${entries.join('\n')}</ol></nav>
${withPictures(texts.join('\n'), { pictures, images })}</body></html>`;
}

/** Pictures stand in the page itself, which has no folder. */
function withPictures(markup: string, { pictures, images }: Pick<Book, 'pictures' | 'images'>): string {
  const all = [
    ...[...pictures].map(([name, svg]) => ({ name, type: 'image/svg+xml', data: Buffer.from(svg) })),
    ...[...images].map(([name, data]) => ({ name, type: imageType(name), data: Buffer.from(data) })),
  ];
  return all.reduce(
    (text, { name, type, data }) =>
      text.replaceAll(`src="${name}"`, `src="data:${type};base64,${data.toString('base64')}"`),
    markup,
  );
}
