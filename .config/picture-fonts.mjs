// The fonts of pictures that are drawn at build (charts as PNG, cards), and how wide their letters are: part of `npm run fonts`.
// They are whole fonts of one weight each, since what draws the pictures takes no variable ones, and as they are, not
// compressed: to unpack them for every picture took longer than to draw it.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';

const FOLDER = 'src/site/files/picture-fonts';
const WIDTHS = 'src/check/cards/glyph-widths.json';
const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
/** Latin letters with all their accents, and the signs of our figures. */
const SIGNS = [...range(0x20, 0x7e), ...range(0xa0, 0x24f), ...range(0x1e00, 0x1eff), ...range(0x2010, 0x2027)]
  .concat([...'‹›′″−×÷≈≠≤≥←↑→↓€\u2009\u202f\u2060'])
  .join('');

/** `makers` are the folders of the two packages, `renamed` gives a font another family. */
export async function makePictureFonts(makers, renamed) {
  mkdirSync(FOLDER, { recursive: true });
  const fonts = [
    ['sans-400', join(makers.sans, 'TTF/SourceSans3-Regular.ttf')],
    ['sans-700', join(makers.sans, 'TTF/SourceSans3-Bold.ttf')],
    ['serif-700', join(makers.serif, 'TTF/SourceSerif4-Bold.ttf')],
  ];
  const widths = {};
  for (const [name, file] of fonts) {
    const subset = await subsetFont(readFileSync(file), SIGNS, { targetFormat: 'truetype', keepFeatures: ['kern'] });
    const font = renamed(subset);
    writeFileSync(join(FOLDER, `${name}.ttf`), font);
    widths[name] = widthsOf(create(font));
  }
  for (const [name, folder] of Object.entries(makers))
    cpSync(join(folder, 'LICENSE.md'), join(FOLDER, `${name}.LICENSE`));
  writeFileSync(WIDTHS, `${JSON.stringify(widths, null, 2)}\n`);
}

/** Width in thousandths of the type size -> the signs that are so wide. */
function widthsOf(font) {
  const widths = {};
  for (const code of font.characterSet) {
    if (!SIGNS.includes(String.fromCodePoint(code))) continue;
    const { advance } = metricsOf(font, font.glyphForCodePoint(code).id);
    const width = Math.round((advance * 1000) / font.unitsPerEm);
    widths[width] = (widths[width] ?? '') + String.fromCodePoint(code);
  }
  return widths;
}

/** The last glyphs of a font share one width. */
function metricsOf({ hmtx: { metrics } }, id) {
  return metrics.get(Math.min(id, metrics.length - 1));
}
