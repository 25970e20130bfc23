/** `npm run epub`: writes the built site as an EPUB into it: `dist/download/site.epub`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { loadContent } from '../../check/load-content.ts';
import { contentFolder } from '../../records/reading/content-files.ts';
import { bookSections } from './book-sections.ts';
import { epubAddress, epubFile } from './epub-file.ts';
import { readBook } from './read-book.ts';

const FILE = 'dist/download/site.epub';

const content = await loadContent(contentFolder());
const book = await readBook('dist', content.site, bookSections(content), epubAddress);
const style = await readFile(new URL('book.css', import.meta.url), 'utf8');
const epub = epubFile(book, style);
await mkdir('dist/download', { recursive: true });
await writeFile(FILE, epub);
console.log(`${FILE}: ${String(book.sections.length)} sections, ${String(Math.round(epub.length / 1000))} kB.`);
