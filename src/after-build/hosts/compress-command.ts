/**
 * `npm run compress`: writes beside each text of the built site the same compressed with Brotli and gzip, as small as they
 * go, for servers that send such files (nginx, Caddy, the preview). Hosts of static sites compress by themselves.
 */
import { counted } from '../../basics/counted.ts';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { needSite } from '../finished-site.ts';
import { endUnlessUnderstood } from '../../check/commands/end-unless-understood.ts';

const FOLDER = 'dist';

/** Pictures, fonts and the parts of the search index are compressed already. */
const TEXTS = '**/*.{bib,css,csv,html,ics,js,json,ris,svg,txt,webmanifest,xml}';

/** A file that is sent in one piece is not compressed for the sake of less. */
const LEAST_BYTES = 1000;

/** How many files are compressed at the same time. */
const AT_ONCE = 4;

endUnlessUnderstood({
  command: 'npm run compress',
  about: 'writes beside each text of the built site the same compressed, for servers that send such files.',
  usage: 'Usage: npm run compress, after a build',
});
needSite(FOLDER);
const sizes = { plain: 0, brotli: 0, gzip: 0, files: 0 };

async function compress(path: string): Promise<void> {
  const text = await readFile(path);
  if (text.length < LEAST_BYTES) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(text, { params }),
    promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, gzipped)]);
  sizes.plain += text.length;
  sizes.brotli += brotli.length;
  sizes.gzip += gzipped.length;
  sizes.files++;
}

const waiting = (await Array.fromAsync(glob(TEXTS, { cwd: FOLDER }))).values();
const compressOneByOne = async () => {
  for (const path of waiting) await compress(join(FOLDER, path));
};
await Promise.all(Array.from({ length: AT_ONCE }, compressOneByOne));
const kilobytes = (bytes: number) => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
console.log(
  `${counted(sizes.files, 'file')} of ${kilobytes(sizes.plain)}: ${kilobytes(sizes.brotli)} with Brotli, ${kilobytes(sizes.gzip)} with gzip.`,
);
