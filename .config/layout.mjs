// `npm run layout`: writes the folders of src/ into README.md, and the drawing of how data flows into CONTRIBUTING.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { importGraph } from './import-graph.mjs';

/** The folders of src/ in the order in which data flows, each in one line. */
export const FOLDERS = {
  basics: 'dates, numbers and their words, escaping: what every other folder may use',
  records:
    'reading an editor’s files: text, YAML, MDX, schemas, the list of rules; every mistake is a `ContentProblem` with file, line, column and remedy',
  evidence:
    'the kinds of records, a folder each: sources, datasets, facts, events, terms, maps, images, measures, the site itself; schema, reading, rules, addresses, and what is worked out',
  charts: 'specification → model → words, picture, table, live; `checks/` holds a specification against its data',
  accounts:
    'what is written in sentences: pages, claims, resolutions; the vocabulary of MDX, the rules of prose, the reading grade',
  check:
    'the list of kinds (`kinds.ts`), the content check that walks it, what has been published (`addresses/`, `editions/`), what may be (`publishing/`), whether links last (`links/`), and the commands of editors',
  site: 'what pages and files show of all content together: `menu.ts`, `uses/` (where on the site a thing is used, what was known when), `search/` (what can be found, and what a reader asks for → results), `files/` (CSV, JSON, BibTeX, calendars, PNG …)',
  'after-build':
    'what is done to the built site: inline styles and policy cut to what each page needs, search index and the lists beside it, the file of all data, the swap with the last site; `hosts/` what servers need, `book/` the EPUB and the PDF',
  islands: 'all the code that runs in a browser; `draw-chart.ts` alone imports Chart.js',
  components: 'Astro components; `mdx/` is what an editor writes on a page, `frame/` what every page has',
  pages: 'the addresses',
  styles: 'the looks',
};

const MARKS = ['<!-- layout: written by `npm run layout` -->', '<!-- end of layout -->'];

/** The folders as rows of a table in Markdown. */
export function folderTable() {
  const rows = Object.entries(FOLDERS).map(([name, says]) => `| \`src/${name}/\` | ${says} |`);
  return ['| folder | what is in it |', '| --- | --- |', ...rows].join('\n');
}

/** How data flows: a line for each folder, with the folders that it imports from, as they are. */
export function drawing(root) {
  const graph = importGraph(root);
  const names = Object.keys(FOLDERS).filter((name) => name !== 'styles');
  const lines = names.map((name) => {
    const own = [...graph].filter(([file]) => topOf(file) === name);
    const taken = new Set(own.flatMap(([, imported]) => imported.map(topOf)));
    const from = names.filter((other) => other !== name && taken.has(other)).join(', ') || '—';
    return `${name.padEnd(12)} takes from  ${from}`;
  });
  return [
    '```',
    '  content/     an editor’s files',
    ...lines.flatMap((line) => ['     ▼', `  ${line}`]),
    '     ▼',
    '  dist/        pages, pictures, files, calendars',
    '```',
  ].join('\n');
}

function topOf(file) {
  return file.split('/')[1] ?? file;
}

/** A text with something else between the marks. Throws where the marks are missing. */
export function withLayout(text, layout) {
  const [begin, end] = MARKS.map((mark) => text.indexOf(mark));
  if (begin < 0 || end < begin) throw new RangeError(`The marks are missing: ${MARKS.join(' and, below it, ')}.`);
  return `${text.slice(0, begin + MARKS[0].length)}\n\n${layout}\n\n${text.slice(end)}`;
}

/** What README.md and CONTRIBUTING.md should hold between their marks. */
export function layoutsOf(root) {
  return { 'README.md': folderTable(), 'CONTRIBUTING.md': drawing(root) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = fileURLToPath(new URL('../', import.meta.url));
  for (const [file, layout] of Object.entries(layoutsOf(root))) {
    writeFileSync(`${root}${file}`, withLayout(readFileSync(`${root}${file}`, 'utf8'), layout));
  }
}
