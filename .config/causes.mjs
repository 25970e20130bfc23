// The causes outside the project for which a command cannot do its work, each with the sentence that says what to do.
import { resolve } from 'path';

/** The oldest Node that runs the TypeScript of this project as it stands. */
const OLDEST_NODE = 24;

/** Signs in the path of the project that Vite takes for something else. */
const ODD_SIGNS = /[#?%*{}[\]"'`|<>\\]/;

/** What a finished site has; the search comes last. */
const OF_A_SITE = ['dist/index.html', 'dist/sitemap-index.xml', 'dist/pagefind/pagefind.js'];
const OF_AN_UNFINISHED = 'dist/.prerender';

/** Why a command cannot even start, in a sentence; undefined where it can. `exists` tells whether a file is there. */
export function beforeStart({ version, folder, what, exists }) {
  if (!exists('node_modules/astro/package.json')) return 'The packages are not installed: run "npm ci" first.';
  if (parseInt(version, 10) < OLDEST_NODE)
    return `This is Node ${version}, and the site needs Node ${OLDEST_NODE}: run "npm ci", which installs it, and start this with "npm run", which finds it.`;
  const path = process.platform === 'win32' ? folder.split('\\').join('/') : folder;
  const odd = ODD_SIGNS.exec(path);
  if (odd && !what.endsWith('.ts'))
    return `The path of the project, ${folder}, has a "${odd[0]}" in it, which the tools take for something else: move the project to a folder without such a sign.`;
  if (what === 'preview' && (!OF_A_SITE.every(exists) || exists(OF_AN_UNFINISHED)))
    return 'There is no finished site in the folder "dist": run "npm run build" first.';
  return undefined;
}

/** Why a command that is about this project's own site cannot run, where CONTENT_FOLDER names another; undefined where it can. */
export function ofAnotherSite(contentFolder = '') {
  const named = contentFolder.trim();
  const isOwn = [process.env.INIT_CWD ?? '.', '.'].some((from) => resolve(from, named) === resolve('content'));
  if (named === '' || isOwn) return undefined;
  return `CONTENT_FOLDER names another site, ${named}, and this command is about the site of this project alone: run it in a terminal without CONTENT_FOLDER.`;
}

/** What a tool may complain of, and the sentence that takes its place. */
const CAUSES = [
  [/Another build of this site is running[^\n]*again\./, ([sentence]) => sentence],
  [
    /ENOSPC|no space left on device|os error 28\b/i,
    () => 'The disk is full: free some space and run this again. The last finished site is still there.',
  ],
  [
    /listen EACCES[^\n]*:(\d+)/,
    ([, port]) => `Port ${port} may not be opened by you: choose another, as in "npm run preview -- --port 4400".`,
  ],
  [
    /EADDRINUSE[^\n]*:(\d+)/,
    ([, port]) => `Port ${port} is taken: choose another, as in "npm run preview -- --port 4400".`,
  ],
  [
    /\b(?:EACCES|EPERM|EROFS)\b[^\n]*?'([^'\n]+)'/,
    ([, path]) => `${path} may not be read or written by you: change the rights of it and run this again.`,
  ],
  [
    /\b(?:EXDEV|EBUSY)\b/,
    () =>
      'The folder "dist" cannot be replaced: let it lie on one disk with ".cache", where the new site is, and close what uses it.',
  ],
  [/EMFILE/, () => 'Too many files are open at once: run "ulimit -n 4096" and then this again.'],
  [
    /heap out of memory|Cannot allocate memory|ENOMEM/,
    () => 'The memory is used up: run this again with NODE_OPTIONS=--max-old-space-size=4096, or on a larger machine.',
  ],
];

/** The sentence for what stands in the complaints of a tool; undefined where the cause is none of these. */
export function causeIn(complaints) {
  for (const [pattern, sentence] of CAUSES) {
    const found = pattern.exec(complaints);
    if (found) return sentence(found);
  }
  return undefined;
}
