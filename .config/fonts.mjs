// Makes src/styles/fonts/ anew: `npm run fonts`. Both fonts are under the SIL Open Font License. A font that is changed
// may not bear their reserved name, “Source”: here they are called “Reader”.
// - The serif is from its makers' own package, since Fontsource's files lack old-style figures. It is
//   fetched only here: it weighs 42 MB. The sans is Fontsource's.
// - Only the signs of Latin text and of our figures: other scripts fall back to the reader's own fonts.
// - Only the weights from regular to bold, and only the features that the style sheets ask for.
// - No small capitals: they would weigh a quarter of the serif.
// Two files, together under 40 kB; e2e/fonts.test.ts weighs them, e2e/conditions.spec.ts looks for the features.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { makePictureFonts } from './picture-fonts.mjs';

const FOLDER = 'src/styles/fonts';
const SERIF = { name: 'source-serif', version: '4.5.1', file: 'WOFF2/VAR/SourceSerif4Variable-Roman.ttf.woff2' };
/** Of one weight each, for pictures. */
const SANS = { name: 'source-sans', version: '3.52.0' };

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
const ACCENTED = 'àäçèéêëñóöü';
const MARKS = '–—‘’“”…§«»°·−×←↑→↓\u00a0\u202f\u2060';
/** Signs of code, which is set in another font. */
const RARE = '\\^`{|}~';
const SIGNS = [...range(0x20, 0x7e).filter((sign) => !RARE.includes(sign)), ...ACCENTED, ...MARKS].join('');
const FEATURES = ['kern', 'lnum', 'pnum', 'tnum'];

mkdirSync(FOLDER, { recursive: true });
const makers = unpack(SERIF);
await make('source-serif-4', join(makers, SERIF.file), join(makers, 'LICENSE.md'), {
  axes: { opsz: 14 },
  features: ['liga', 'onum'],
});
const sans = 'node_modules/@fontsource-variable/source-sans-3';
await make('source-sans-3', `${sans}/files/source-sans-3-latin-wght-normal.woff2`, `${sans}/LICENSE`, {
  axes: {},
  features: [],
});
const plain = unpack(SANS);
await makePictureFonts({ sans: plain, serif: makers }, renamed);
for (const folder of [makers, plain]) rmSync(folder, { recursive: true });

/** Writes one font and its licence. */
async function make(name, file, licence, { axes, features }) {
  const subset = await subsetFont(readFileSync(file), SIGNS, {
    targetFormat: 'truetype',
    variationAxes: { wght: { min: 400, max: 700 }, ...axes },
    keepFeatures: [...FEATURES, ...features],
  });
  const font = await subsetFont(renamed(subset), undefined, { keepAllGlyphs: true, targetFormat: 'woff2' });
  writeFileSync(`${FOLDER}/${name}.woff2`, font);
  cpSync(licence, `${FOLDER}/${name}.LICENSE`);
}

/** A font with its family named anew, in the two encodings of names; the notice of copyright stays as it is. */
function renamed(font) {
  let text = font.toString('latin1');
  for (const family of ['Source Serif', 'SourceSerif', 'Source Sans', 'SourceSans'])
    for (const encode of [(name) => name, (name) => name.replace(/./g, '\0$&')])
      text = text.replaceAll(encode(family), encode(family.replace('Source', 'Reader')));
  return Buffer.from(text, 'latin1');
}

/** Fetches a package of npm, which checks it against the registry's own sum; the folder it lies in. */
function unpack({ name, version }) {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  const [pack] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder, `${name}@${version}`], { encoding: 'utf8' }),
  );
  execFileSync('tar', ['-xzf', join(folder, pack.filename), '-C', folder, '--strip-components', '1']);
  return folder;
}
