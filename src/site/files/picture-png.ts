import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** The package is looked up from the project, since the build moves this code elsewhere. */
const project = createRequire(join(process.cwd(), 'package.json'));
const FAMILY = 'Source Sans 3';
const WEIGHTS = [400, 600, 700];
const SUBSETS = ['latin', 'latin-ext'];

let fonts: Promise<Uint8Array[]> | undefined;

/**
 * Draws an SVG as a PNG of this width in pixels, in its light colours. Drawing and font come from packages, not from
 * the machine: the same SVG gives the same bytes everywhere. The font has Latin letters only.
 */
export async function picturePng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  fonts ??= prepare();
  const font = { fontBuffers: await fonts, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY };
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font });
  const image = drawing.render();
  const png = Uint8Array.from(image.asPng());
  image.free();
  drawing.free();
  return png;
}

async function prepare(): Promise<Uint8Array[]> {
  await initWasm(await readFile(project.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const names = SUBSETS.flatMap((subset) =>
    WEIGHTS.map((weight) => `source-sans-3-${subset}-${String(weight)}-normal`),
  );
  return Promise.all(names.map((name) => readFile(project.resolve(`@fontsource/source-sans-3/files/${name}.woff2`))));
}
