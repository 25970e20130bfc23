import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { beforeStart, causeIn, ofAnotherSite } from '../.config/causes.mjs';

const WHOLE = [
  'node_modules/astro/package.json',
  'dist/index.html',
  'dist/sitemap-index.xml',
  'dist/pagefind/pagefind.js',
];

/** Why a command cannot start on a machine that differs in one thing from one where all is well. */
function cause(what: string, { version = '24.1.0', folder = '/home/a b é 漢/site', files = WHOLE } = {}) {
  return beforeStart({ version, folder, what, exists: (file: string) => files.includes(file) });
}

describe('a command says in one sentence why it cannot start', () => {
  test('and says nothing where all is well', () => {
    for (const what of ['build', 'dev', 'preview', 'check.ts']) assert.equal(cause(what), undefined);
  });

  test('where the packages are not installed, whatever the Node', () => {
    const sentence = 'The packages are not installed: run "npm ci" first.';
    assert.equal(cause('build', { files: [] }), sentence);
    assert.equal(cause('check.ts', { files: [], version: '18.20.8' }), sentence);
  });

  test('where Node is too old', () => {
    assert.equal(
      cause('check.ts', { version: '20.20.2' }),
      'This is Node 20.20.2, and the site needs Node 24: run "npm ci", which installs it, and start this with "npm run", which finds it.',
    );
  });

  test('where the path has a sign that the tools take for something else; the check bears it', () => {
    assert.equal(
      cause('build', { folder: '/home/my #1 site' }),
      'The path of the project, /home/my #1 site, has a "#" in it, which the tools take for something else: move the project to a folder without such a sign.',
    );
    assert.equal(cause('check.ts', { folder: '/home/my #1 site' }), undefined);
  });

  test('where there is no finished site to show', () => {
    const sentence = 'There is no finished site in the folder "dist": run "npm run build" first.';
    for (const missing of WHOLE.slice(1)) {
      assert.equal(cause('preview', { files: WHOLE.filter((file) => file !== missing) }), sentence);
    }
    assert.equal(cause('preview', { files: [...WHOLE, 'dist/.prerender'] }), sentence);
    assert.equal(cause('build', { files: WHOLE.slice(0, 1) }), undefined);
  });
});

describe('what a tool complains of is said in one sentence', () => {
  const SAYINGS = [
    [
      'Error: ENOSPC: no space left on device, write\n    at writeFile (node:fs:1)',
      'The disk is full: free some space and run this again. The last finished site is still there.',
    ],
    [
      'IO error: No space left on device (os error 28)',
      'The disk is full: free some space and run this again. The last finished site is still there.',
    ],
    [
      "Error: EACCES: permission denied, mkdir '/srv/site/.cache'\n    at mkdir",
      '/srv/site/.cache may not be read or written by you: change the rights of it and run this again.',
    ],
    [
      "Error: EROFS: read-only file system, open '/srv/site/dist'",
      '/srv/site/dist may not be read or written by you: change the rights of it and run this again.',
    ],
    [
      'Error: listen EADDRINUSE: address already in use ::1:4321',
      'Port 4321 is taken: choose another, as in "npm run preview -- --port 4400".',
    ],
    [
      'Error: listen EACCES: permission denied 0.0.0.0:80',
      'Port 80 may not be opened by you: choose another, as in "npm run preview -- --port 4400".',
    ],
    [
      "Error: EXDEV: cross-device link not permitted, rename '/srv/dist/' -> '/srv/.cache/site-before'",
      'The folder "dist" cannot be replaced: let it lie on one disk with ".cache", where the new site is, and close what uses it.',
    ],
    [
      'Error: EMFILE: too many open files',
      'Too many files are open at once: run "ulimit -n 4096" and then this again.',
    ],
    [
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      'The memory is used up: run this again with NODE_OPTIONS=--max-old-space-size=4096, or on a larger machine.',
    ],
    [
      '[astro] Another build of this site is running, and two would spoil each other: wait until it has ended, then run this again.\n    at onlyBuild',
      'Another build of this site is running, and two would spoil each other: wait until it has ended, then run this again.',
    ],
    ['content/pages/index.mdx:3:1\n  "title" is missing.', undefined],
  ] as const;

  for (const [complaint, sentence] of SAYINGS) {
    test(complaint.split('\n')[0] ?? '', () => {
      assert.equal(causeIn(complaint), sentence);
    });
  }
});

test('every script says what is amiss with the machine before it runs anything', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
  const GUARDED = /^(?:node (?:--\S+ )*\.config\/(?:start|installed)\.mjs\b|npm run )/;
  const unguarded = Object.entries(scripts).filter(([, command]) => !GUARDED.test(command));
  // The lock file is written anew also where nothing is installed.
  assert.deepEqual(
    unguarded.map(([name]) => name),
    ['lock'],
  );
});

test('what is about the site of this project alone says so where CONTENT_FOLDER names another', () => {
  for (const folder of [undefined, '', ' ', 'content', './content/']) assert.equal(ofAnotherSite(folder), undefined);
  assert.equal(
    ofAnotherSite('../library'),
    'CONTENT_FOLDER names another site, ../library, and this command is about the site of this project alone: run it in a terminal without CONTENT_FOLDER.',
  );
});

test('without packages a tool ends with 2 and one sentence', async () => {
  const project = await mkdtemp(join(tmpdir(), 'bare-'));
  await cp('.config', join(project, '.config'), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, ['.config/installed.mjs'], { cwd: project, encoding: 'utf8' });
  assert.deepEqual([status, stderr], [2, 'The packages are not installed: run "npm ci" first.\n']);
  await rm(project, { recursive: true });
});
