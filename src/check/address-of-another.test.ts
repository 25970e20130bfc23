import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { addressOfAnother } from './address-of-another.ts';

const root = mkdtempSync(path.join(tmpdir(), 'two-sites-'));
after(() => {
  rmSync(root, { recursive: true });
});

/** A content folder with a site of this name and address. */
function folderOf(name: string, address: string): string {
  const folder = path.join(root, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'site.yaml'), `name: ${name}\ntagline: Of it.\naddress: ${address}\n`);
  return folder;
}

test('a site with the address of the one in content/ is told, and one with its own, or that site itself, is not', () => {
  const usual = folderOf('Mill', 'https://mill.example/');
  const site = { name: 'Library', address: 'https://mill.example' };
  assert.deepEqual(addressOfAnother(folderOf(site.name, site.address), site, usual), [
    {
      rule: 'look-again',
      file: 'content/site.yaml',
      line: 3,
      column: 10,
      what: 'https://mill.example is the address of another site beside this one, "Mill".',
      remedy: 'Write where this one is published: its links, feeds and cards lead there.',
    },
  ]);
  const own = { ...site, address: 'https://library.example' };
  assert.deepEqual(addressOfAnother(folderOf(own.name, own.address), own, usual), []);
  assert.deepEqual(addressOfAnother(folderOf('copy', site.address), { ...site, name: 'Mill' }, usual), []);
  assert.deepEqual(addressOfAnother(folderOf(site.name, site.address), site, path.join(root, 'none')), []);
});
