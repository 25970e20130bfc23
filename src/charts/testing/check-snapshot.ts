import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Set to 1, the snapshots are written anew: `npm run snapshots`. The diff is then for a person to read. */
const IS_UPDATE = process.env.UPDATE_SNAPSHOTS === '1';

/** Compares a picture with the one that was kept, one element a line, so that a change can be read as a diff. */
export function checkSnapshot(svg: string, url: URL): void {
  const path = fileURLToPath(url);
  const text = `${svg.replaceAll('><', '>\n<')}\n`;
  if (IS_UPDATE) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  const kept = read(path);
  assert.ok(kept !== undefined, `There is no ${path}. Look at the picture, then keep it: npm run snapshots`);
  assert.equal(text, kept, 'The picture has changed. If it should have: npm run snapshots, and read the diff.');
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
