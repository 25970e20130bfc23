import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { cacheFolder } from '../../records/reading/content-files.ts';
import { encodePng } from './encode-png.ts';
import { keepFile } from './keep-file.ts';

/** The package and the fonts are looked up from the project, since the build moves this code elsewhere. */
const project = createRequire(join(process.cwd(), 'package.json'));
const FONTS = ['sans-400', 'sans-700', 'serif-700'];
const FOLDER = 'src/site/files/picture-fonts';

/** The families of these fonts. Text of any other family is drawn in the sans. */
export const PICTURE_FAMILIES = { sans: 'Reader Sans 3', serif: 'Reader Serif 4' };

/** To be counted up whenever the same drawing gives other bytes. */
const VERSION = 'palette 1';

interface Tools {
  fonts: Uint8Array[];
  /** A hash of all that draws. */
  version: string;
}

let prepared: Promise<Tools> | undefined;

/**
 * Draws an opaque SVG as a PNG of this width in pixels, in its light colours. Drawing and fonts come from the project, not
 * from the machine: the same SVG gives the same bytes everywhere. The fonts have Latin letters only.
 */
export async function picturePng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  prepared ??= prepare();
  return draw(svg, width, (await prepared).fonts);
}

/** The same for a picture that is not drawn again in the next build if nothing about it has changed; `id` names its file. */
export async function keptPng(id: string, svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  prepared ??= prepare();
  const { fonts, version } = await prepared;
  const key = createHash('sha256')
    .update(JSON.stringify([version, svg, width]))
    .digest('hex');
  const path = join(cacheFolder(), 'pictures', `${id}-${String(width)}.png`);
  return keepFile(path, key, () => draw(svg, width, fonts));
}

function draw(svg: string, width: number, fontBuffers: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const font = {
    fontBuffers,
    defaultFontFamily: PICTURE_FAMILIES.sans,
    sansSerifFamily: PICTURE_FAMILIES.sans,
  };
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font });
  const image = drawing.render();
  const { pixels } = image;
  const png = encodePng(pixels, image);
  letGo(pixels);
  image.free();
  drawing.free();
  return png;
}

/** Some ten million bytes a picture, which would make the collector of garbage run again and again: they are let go at once. */
function letGo({ buffer }: Uint8Array): void {
  (buffer as ArrayBuffer & { transfer(length: number): ArrayBuffer }).transfer(0);
}

async function prepare(): Promise<Tools> {
  const program = await readFile(project.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  await initWasm(program);
  const fonts = await Promise.all(FONTS.map((name) => readFile(join(process.cwd(), FOLDER, `${name}.ttf`))));
  const hash = createHash('sha256').update(VERSION).update(program);
  for (const font of fonts) hash.update(font);
  return { fonts, version: hash.digest('hex') };
}
