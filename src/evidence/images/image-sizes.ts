import type { SiteImage } from './image-schema.ts';

/** The widths in which an image is made, in pixels: a phone, a column of text, the same on a fine screen. */
const WIDTHS = [480, 960, 1440] as const;

/** One file that is made of an image. */
export interface SizedImage {
  /** Where it stands on the site: `/images/mill-960.webp`. */
  address: string;
  width: number;
  height: number;
  type: 'webp' | 'jpeg' | 'png';
}

/**
 * The files that are made of an image: WebP in each width that it has, never wider than it is, and for programs that do
 * not know WebP one that all know: PNG where it is transparent, else JPEG.
 */
export function sizesOf({ id, width, height, hasAlpha }: SiteImage): {
  webp: readonly SizedImage[];
  plain: SizedImage;
} {
  const widths = [...new Set(WIDTHS.map((each) => Math.min(each, width)))];
  const sized = (each: number, type: SizedImage['type']): SizedImage => ({
    address: `/images/${id}-${String(each)}.${type === 'jpeg' ? 'jpg' : type}`,
    width: each,
    height: Math.max(1, Math.round((height * each) / width)),
    type,
  });
  return {
    webp: widths.map((each) => sized(each, 'webp')),
    plain: sized(Math.min(WIDTHS[1], width), hasAlpha ? 'png' : 'jpeg'),
  };
}
