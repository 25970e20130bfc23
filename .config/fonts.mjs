// Makes src/styles/fonts/ anew from Fontsource's files: `npm run fonts`. Both fonts are under the SIL Open Font License.
// - Only the signs of Latin text and of our figures: other scripts fall back to the reader's own fonts.
// - Only the weights from regular to bold.
// Two files, together under 60 kB; e2e/fonts.test.ts weighs them.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const FOLDER = 'src/styles/fonts';
const FONTS = ['source-serif-4', 'source-sans-3'];

const from = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
const SIGNS = [...from(0x20, 0x7e), ...from(0xa0, 0xff), ...'–—‘’“”…•−×÷≈≤≥←↑→↓½¼¾\u2009\u202f\u2060'].join('');

mkdirSync(FOLDER, { recursive: true });
for (const font of FONTS) {
  const whole = readFileSync(`node_modules/@fontsource-variable/${font}/files/${font}-latin-wght-normal.woff2`);
  const axes = { wght: { min: 400, max: 700 } };
  const subset = await subsetFont(whole, SIGNS, { targetFormat: 'woff2', variationAxes: axes });
  writeFileSync(`${FOLDER}/${font}.woff2`, subset);
  cpSync(`node_modules/@fontsource-variable/${font}/LICENSE`, `${FOLDER}/${font}.LICENSE`);
}
