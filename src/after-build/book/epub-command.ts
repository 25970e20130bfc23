/** `npm run epub`: writes the built site as an EPUB into it, and tells of it on its pages: `dist/download/site.epub`. */
import { counted } from '../../basics/counted.ts';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { loadContent } from '../../check/load-content.ts';
import { needSite } from '../finished-site.ts';
import { endUnlessUnderstood } from '../../check/commands/end-unless-understood.ts';
import { contentFolder } from '../../records/problems/content-folder.ts';
import { bookSections } from './book-sections.ts';
import { DOWNLOAD, tellOfBooks, WHOLE } from './books.ts';
import { epubAddress, epubFile } from './epub-file.ts';
import { readBook } from './read-book.ts';

const FOLDER = `dist/${DOWNLOAD}`;

endUnlessUnderstood({
  command: 'npm run epub',
  about: 'writes the built site as an EPUB into it.',
  usage: 'Usage: npm run epub, after a build',
});
needSite();
const content = await loadContent(contentFolder());
const book = await readBook('dist', content.site, bookSections(content), epubAddress);
const style = await readFile(new URL('book.css', import.meta.url), 'utf8');
const epub = epubFile(book, style);
await mkdir(FOLDER, { recursive: true });
await writeFile(`${FOLDER}/${WHOLE.epub.name}`, epub);
await tellOfBooks('dist', content);
const size = `${String(Math.round(epub.length / 1000))} kB`;
console.log(`${FOLDER}/${WHOLE.epub.name}: ${counted(book.sections.length, 'section')}, ${size}.`);
