import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** A description of an image, as it stands beside it. */
export function describeImage(name: string): string {
  return `alt: A ${name} at the bend of a river\ncredit: Ann Lee\nlicence: CC BY 4.0\nsources: [gazette-2021-loans]\n`;
}

/** An image as a camera writes it: on its side, and with the place where it was taken. */
export function photograph(): Promise<Uint8Array> {
  return sharp({ create: { width: 900, height: 600, channels: 3, background: '#4a7a5c' } })
    .withExif({ IFD0: { Artist: 'A. Lee' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 3230/100' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** Puts an image with its description into a content folder. */
export async function takeImage(content: string, name: string): Promise<void> {
  const folder = join(content, 'images');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.jpg`), await photograph());
  await writeFile(join(folder, `${name}.yaml`), describeImage(name));
}
