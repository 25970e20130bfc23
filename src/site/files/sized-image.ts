import { join } from 'node:path';
import type { SiteImage } from '../../evidence/images/image-schema.ts';
import { sizesOf, type SizedImage } from '../../evidence/images/image-sizes.ts';
import { cacheFolder } from '../../records/reading/content-files.ts';
import { keepFile } from './keep-file.ts';

/** To be counted up whenever the same image gives other bytes. */
const VERSION = 'sizes 1';

/** Every file that is made of an image. */
export function filesOf(image: SiteImage): SizedImage[] {
  const { webp, plain } = sizesOf(image);
  return [...webp, plain];
}

/**
 * The bytes of one file that is made of an image, kept for the next build. What a camera wrote into the original (the
 * place, the day, its own number) is left behind; the image is turned as the camera says.
 */
export function sizedImage(folder: string, image: SiteImage, size: SizedImage): Promise<Uint8Array<ArrayBuffer>> {
  const name = size.address.split('/').at(-1) ?? '';
  const key = JSON.stringify([VERSION, image.hash, size]);
  return keepFile(join(cacheFolder(folder), 'images', name), key, () =>
    makeSized(join(folder, 'images', image.name), size),
  );
}

/** The library is fetched when the first image is made: a site without images does without it. */
async function makeSized(original: string, { width, height, type }: SizedImage): Promise<Uint8Array<ArrayBuffer>> {
  const { default: sharp } = await import('sharp');
  const resized = sharp(original).autoOrient().resize({ width, height, fit: 'fill' });
  const written = {
    webp: () => resized.webp({ quality: 78 }),
    jpeg: () => resized.jpeg({ quality: 80, mozjpeg: true }),
    png: () => resized.png({ palette: true }),
  }[type]();
  return new Uint8Array(await written.toBuffer());
}
