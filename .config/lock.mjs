// Makes package-lock.json anew: `npm run lock`, then `npm ci`.
// - In an empty folder: where node_modules exists, npm leaves out other systems' binaries. What the old file has stays
//   at its version unless package.json asks for another.
// - Without `engines`: npm tests them against the Node that installs, and leaves out optional
//   binaries without a word when it is older. What runs everything is the package `node`.
import { execSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
for (const file of ['package.json', 'package-lock.json', '.npmrc']) cpSync(file, join(folder, file));
execSync('npm install --package-lock-only --ignore-scripts', { cwd: folder, stdio: 'inherit' });

const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path !== '') delete entry.engines;
}
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
rmSync(folder, { recursive: true });
