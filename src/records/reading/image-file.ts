import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';

/** What an image may be; any browser shows them. */
export const IMAGE_TYPES = ['jpeg', 'png', 'webp', 'avif'] as const;
export type ImageType = (typeof IMAGE_TYPES)[number];

/** What an image is by its bytes, whatever its name says. */
export interface ImageFile {
  /** Another format is named as the reader of images names it; undefined for what it cannot read. */
  type: string | undefined;
  /** Pixels as it is shown, after it has been turned as its camera says. */
  width: number;
  height: number;
  bytes: number;
  hasAlpha: boolean;
}

/** The largest image that is read at all, in bytes. */
export const MOST_IMAGE_BYTES = 10_000_000;

interface Read {
  text: string;
  image: ImageFile;
}

const known = new Map<string, { stamp: string; read: Promise<Read> }>();

/**
 * The type and size of an image, and in the place of a text a hash of its bytes, so that whoever compares texts compares
 * images too. It is read again only when its size or its time has changed.
 */
export async function readImageFile(path: string): Promise<Read> {
  const { size, mtimeMs } = await stat(path);
  const stamp = `${String(size)} ${String(mtimeMs)}`;
  const last = known.get(path);
  if (last?.stamp === stamp) return last.read;
  const read = readAgain(path, size);
  known.set(path, { stamp, read });
  return read;
}

async function readAgain(path: string, bytes: number): Promise<Read> {
  const none = { type: undefined, width: 0, height: 0, bytes, hasAlpha: false };
  if (bytes > MOST_IMAGE_BYTES) return { text: `${String(bytes)} bytes`, image: none };
  const data = await readFile(path);
  const text = createHash('sha256').update(data).digest('hex');
  return { text, image: { ...none, ...(await measured(data)) } };
}

/** The library is fetched when the first image is read: a site without images does without it. */
async function measured(data: Buffer): Promise<Partial<ImageFile>> {
  const { default: sharp } = await import('sharp');
  const found = await sharp(data)
    .metadata()
    .catch(() => undefined);
  if (!found) return {};
  const type = found.format === 'heif' && found.compression === 'av1' ? 'avif' : found.format;
  const { width, height } = found.autoOrient;
  return { type, width, height, hasAlpha: found.hasAlpha };
}
