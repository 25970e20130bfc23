import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './encode-png.ts';
import { picturePng } from './picture-png.ts';

const SIZE = { width: 24, height: 20 };

/** The pixels of a PNG as the reader of resvg has them. */
async function pixelsOf(png: Uint8Array): Promise<Uint8Array> {
  await picturePng(
    '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><rect width="1" height="1"/></svg>',
    1,
  );
  const data = Buffer.from(png).toString('base64');
  const { width, height } = SIZE;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"><image image-rendering="optimizeSpeed" width="${String(width)}" height="${String(height)}" href="data:image/png;base64,${data}"/></svg>`;
  return new Resvg(svg).render().pixels;
}

function picture(colourAt: (index: number) => readonly [number, number, number]): Uint8Array {
  const pixels = Array.from({ length: SIZE.width * SIZE.height }, (_, index) => [...colourAt(index), 255]);
  return Uint8Array.from(pixels.flat());
}

test('another program reads every pixel of a picture as it was', async () => {
  const pixels = picture((index) => [index % 3 ? 250 : 10, (index * 7) % 50, index % 24]);
  const few = picture(
    (index) =>
      [
        [250, 252, 248],
        [28, 27, 25],
        [11, 95, 165],
      ][(index >> 2) % 3] as [number, number, number],
  );
  for (const picture of [few, pixels.map((value, at) => (at % 4 === 1 ? 0 : value))])
    assert.deepEqual(await pixelsOf(encodePng(picture, SIZE)), picture);
});

test('where there are more colours than a palette holds, each becomes one that lies near', async () => {
  const pixels = picture((index) => [index % 256, (index >> 4) % 256, 120]);
  const read = await pixelsOf(encodePng(pixels, SIZE));
  const furthest = Math.max(...pixels.map((value, at) => Math.abs(value - (read[at] ?? 0))));
  assert.ok(furthest > 0 && furthest < 64, String(furthest));
});
