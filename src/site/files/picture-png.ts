import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { cacheFolder } from '../../records/reading/content-files.ts';
import { keepFile } from './keep-file.ts';

/** The package is looked up from the project, since the build moves this code elsewhere. */
const project = createRequire(join(process.cwd(), 'package.json'));
const FAMILY = 'Source Sans 3';
const WEIGHTS = [400, 600, 700];
const SUBSETS = ['latin', 'latin-ext'];

interface Tools {
  fonts: Uint8Array[];
  /** A hash of all that draws. */
  version: string;
}

let prepared: Promise<Tools> | undefined;

/**
 * Draws an SVG as a PNG of this width in pixels, in its light colours. Drawing and font come from packages, not from
 * the machine: the same SVG gives the same bytes everywhere. The font has Latin letters only.
 */
export async function picturePng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  prepared ??= prepare();
  return draw(svg, width, (await prepared).fonts);
}

/** The same for the picture of a chart, which is not drawn again in the next build if nothing about it has changed. */
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
  const font = { fontBuffers, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY };
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font });
  const image = drawing.render();
  const png = Uint8Array.from(image.asPng());
  image.free();
  drawing.free();
  return png;
}

async function prepare(): Promise<Tools> {
  const program = await readFile(project.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  await initWasm(program);
  const names = SUBSETS.flatMap((subset) =>
    WEIGHTS.map((weight) => `source-sans-3-${subset}-${String(weight)}-normal`),
  );
  const files = names.map((name) => readFile(project.resolve(`@fontsource/source-sans-3/files/${name}.woff2`)));
  const fonts = await Promise.all(files);
  const hash = createHash('sha256').update(program);
  for (const font of fonts) hash.update(font);
  return { fonts, version: hash.digest('hex') };
}
