import { zipSync, type Zippable } from 'fflate';
import { fullAddress } from '../../basics/full-address.ts';
import { dateInWords } from '../../basics/partial-date.ts';
import { escapeMarkup } from '../../basics/escape-markup.ts';
import { authorsOf, namesInWords } from '../../evidence/site/names-in-words.ts';
import { writeXml, type XmlElement } from '../../basics/write-xml.ts';
import { noon } from '../../site/files/zip-file.ts';
import type { Book, WrittenSection } from './read-book.ts';

/** The address of a section within an EPUB, from another of its sections. */
export function epubAddress(section: string, id?: string): string {
  return `${section}.xhtml${id === undefined ? '' : `#${id}`}`;
}

const FOLDER = 'EPUB';

/** An attribute of SVG 2, which EPUB does not know: lines keep their breadth where a picture is scaled. */
const OF_SVG_2 = / vector-effect="[^"]*"/g;

/** A book as an EPUB 3 (https://www.w3.org/TR/epub-33/). The same book gives the same bytes. */
export function epubFile(book: Book, style: string): Uint8Array {
  const { site, sections, pictures, images } = book;
  const files: [name: string, text: string][] = [
    ['package.opf', packageFile(book)],
    ['nav.xhtml', contentsPage(book)],
    ['title.xhtml', titlePage(book)],
    ['book.css', style],
    ...sections.map(({ id, title, markup }): [string, string] => [
      epubAddress(id),
      xhtml(site.language, title, markup),
    ]),
    ...[...pictures].map(([name, svg]): [string, string] => [name, svg.replaceAll(OF_SVG_2, '')]),
  ];
  const options = { mtime: noon(site.asOf) };
  const bytes = (text: string) => new TextEncoder().encode(text);
  // Readers look for the type of the file at its very beginning, uncompressed.
  const zip: Zippable = { mimetype: [bytes('application/epub+zip'), { ...options, level: 0 }] };
  zip['META-INF/container.xml'] = bytes(CONTAINER);
  for (const [name, text] of files) zip[`${FOLDER}/${name}`] = bytes(text);
  for (const [name, data] of images) zip[`${FOLDER}/${name}`] = data;
  return zipSync(zip, { ...options, level: 9 });
}

const CONTAINER = writeXml({
  name: 'container',
  attributes: { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
  content: [
    {
      name: 'rootfiles',
      content: [
        {
          name: 'rootfile',
          attributes: { 'full-path': `${FOLDER}/package.opf`, 'media-type': 'application/oebps-package+xml' },
        },
      ],
    },
  ],
});

function packageFile({ site, sections, pictures, images }: Book): string {
  const pages = ['title', ...sections.map(({ id }) => id)];
  const item = (id: string, href: string, type: string, properties?: string): XmlElement => ({
    name: 'item',
    attributes: { id, href, 'media-type': type, properties },
  });
  const manifest = [
    item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
    item('style', 'book.css', 'text/css'),
    ...pages.map((id) => item(`page-${id}`, epubAddress(id), 'application/xhtml+xml')),
    ...[...pictures.keys()].map((href) => item(href.replaceAll(/[/.]/g, '-'), href, 'image/svg+xml')),
    ...[...images.keys()].map((href) => item(href.replaceAll(/[/.]/g, '-'), href, imageType(href))),
  ];
  const spine = ['page-title', 'nav', ...sections.map(({ id }) => `page-${id}`)];
  return writeXml({
    name: 'package',
    attributes: {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'address',
      'xml:lang': site.language,
    },
    content: [
      { name: 'metadata', attributes: { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, content: metadata(site) },
      { name: 'manifest', content: manifest },
      { name: 'spine', content: spine.map((idref) => ({ name: 'itemref', attributes: { idref } })) },
    ],
  });
}

/** The type of an image by its name. */
export function imageType(name: string): string {
  return name.endsWith('.png') ? 'image/png' : 'image/jpeg';
}

function metadata(site: Book['site']): XmlElement[] {
  const meta = (property: string, content: string): XmlElement => ({ name: 'meta', attributes: { property }, content });
  return [
    { name: 'dc:identifier', attributes: { id: 'address' }, content: fullAddress('/', site) },
    { name: 'dc:title', content: `${site.name}: ${site.tagline}` },
    { name: 'dc:language', content: site.language },
    ...authorsOf(site).map((content) => ({ name: 'dc:creator', content })),
    { name: 'dc:publisher', content: site.name },
    { name: 'dc:date', content: site.asOf },
    { name: 'dc:rights', content: `${site.licence.text} ${site.licence.data}` },
    meta('dcterms:modified', `${site.asOf}T00:00:00Z`),
    meta('schema:accessMode', 'textual'),
    meta('schema:accessMode', 'visual'),
    meta('schema:accessModeSufficient', 'textual'),
    meta('schema:accessibilityFeature', 'alternativeText'),
    meta('schema:accessibilityFeature', 'structuralNavigation'),
    meta('schema:accessibilityFeature', 'tableOfContents'),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', 'Every chart has its words as a text alternative; sources are notes.'),
  ];
}

function titlePage({ site }: Book): string {
  const address = escapeMarkup(fullAddress('/', site));
  const markup = `<h1>${escapeMarkup(site.name)}</h1><p>${escapeMarkup(site.tagline)}</p>
<p>The evidence as it stood on ${dateInWords(site.asOf)}. The site, with what has changed since: <a href="${address}">${address}</a></p>
${site.madeBy ? `<p>${escapeMarkup(namesInWords(site))}</p>\n` : ''}<p>${escapeMarkup(`${site.licence.text} ${site.licence.data}`)}</p>`;
  return xhtml(site.language, site.name, markup);
}

function contentsPage({ site, sections }: Book): string {
  const parts = sections.reduce<WrittenSection[][]>((all, section) => {
    if (section.part !== undefined || all.length === 0) return [...all, [section]];
    all.at(-1)?.push(section);
    return all;
  }, []);
  const items = parts.map((part) => {
    const links = part.map(({ id, title }) => `<li><a href="${epubAddress(id)}">${escapeMarkup(title)}</a></li>`);
    const name = part[0]?.part;
    return name === undefined
      ? links.join('\n')
      : `<li><span>${escapeMarkup(name)}</span><ol>${links.join('\n')}</ol></li>`;
  });
  const markup = `<nav epub:type="toc" role="doc-toc"><h1>Contents</h1><ol>${items.join('\n')}</ol></nav>`;
  return xhtml(site.language, 'Contents', markup);
}

function xhtml(language: string, title: string, markup: string): string {
  const lang = escapeMarkup(language);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head><meta charset="utf-8"/><title>${escapeMarkup(title)}</title><link rel="stylesheet" href="book.css"/></head>
<body>${markup}</body>
</html>
`;
}
