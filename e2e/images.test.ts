import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import sharp, { type Metadata } from 'sharp';
import { runCheck } from '../src/check/commands/run-check.ts';
import { loadContent } from '../src/check/load-content.ts';
import { sizesOf } from '../src/evidence/images/image-sizes.ts';
import { sizedImage } from '../src/site/files/sized-image.ts';
import { contentOf } from './commands.ts';
import { describeImage, takeImage } from './take-image.ts';

describe('images of the content', () => {
  let content = '';
  const put = (name: string, data: Uint8Array | string) => writeFile(join(content, 'images', name), data);
  const told = async () => {
    const printed: string[] = [];
    const say = (text: string) => printed.push(`${text}\n`);
    await runCheck([], content, say, say);
    return printed.join('');
  };
  before(async () => {
    content = await contentOf();
    await takeImage(content, 'mill');
  });
  after(() => rm(dirname(content), { recursive: true }));

  it('are sound beside their description, and told as unused as long as no page shows them', async () => {
    assert.equal(
      await told(),
      `content/images/mill.yaml:1:1 (warning)
  No page shows the image "mill".
  Show it on a page, <Image id="mill" />, or take its two files out of content/.

1 warning in 1 file.

Content is sound: 1 page, 3 facts, 2 sources, 2 datasets, 1 chart.
`,
    );
    const home = join(content, 'pages', 'index.mdx');
    const text = await readFile(home, 'utf8');
    await writeFile(home, text.replace('## What is not known', '<Image id="mill" />\n\n## What is not known'));
    assert.doesNotMatch(await told(), /warning/);
  });

  it('leave behind where and when they were taken, stand upright, and are never wider than they are', async () => {
    const { images } = await loadContent(content);
    const mill = images.get('mill');
    assert.ok(mill);
    assert.deepEqual([mill.width, mill.height], [600, 900]);
    const { webp, plain } = sizesOf(mill);
    assert.deepEqual(
      [...webp, plain].map(({ address, width, height }) => [address, width, height]),
      [
        ['/images/mill-480.webp', 480, 720],
        ['/images/mill-600.webp', 600, 900],
        ['/images/mill-600.jpg', 600, 900],
      ],
    );
    assert.ok((await sharp(join(content, 'images', 'mill.jpg')).metadata()).exif);
    for (const size of [...webp, plain]) {
      const made: Metadata = await sharp(await sizedImage(content, mill, size)).metadata();
      assert.deepEqual([made.width, made.height, made.exif, made.xmp], [size.width, size.height, undefined, undefined]);
    }
  });

  it('are told when their bytes are not what their name says, and when they are too many, too small or there twice', async () => {
    const flat = (width: number, height: number) =>
      sharp({ create: { width, height, channels: 3, background: 'grey' } });
    await put('bridge.jpg', await flat(400, 300).png().toBuffer());
    await put('dot.png', await flat(64, 64).png().toBuffer());
    await put('field.gif', await flat(400, 300).gif().toBuffer());
    await put('mill.png', await flat(400, 300).png().toBuffer());
    await put('scan.jpg', Buffer.alloc(10_000_001));
    for (const name of ['bridge', 'dot', 'scan']) await put(`${name}.yaml`, describeImage(name));
    assert.equal(
      (await told()).replaceAll(/^.*\(warning\)\n.*\n.*\n\n/gm, ''),
      `content/images/field.gif:1:1
  An image of this sort is not read: gif.
  Save it as JPEG or PNG in content/images/, with a description beside it.

content/images/bridge.jpg:1:1
  By its name this is a JPEG, by its bytes a PNG.
  Call it content/images/bridge.png.

content/images/dot.png:1:1
  This image is 64 pixels wide; below 320 it is a smear on the page.
  Use a larger original. A larger copy of this one shows no more.

content/images/mill.png:1:1
  There are two images with the name "mill": the other is content/images/mill.jpg.
  Give one of the two another name, and its description too.

content/images/scan.jpg:1:1
  This image has 10,000,001 bytes; at most 10,000,000 can be read.
  Save it smaller: 2,000 pixels across are enough.

5 problems in 5 files. Nothing was built. 3 warnings in 3 files.
`,
    );
  });
});
