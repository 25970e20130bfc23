import widths from './glyph-widths.json' with { type: 'json' };

/** A font of pictures: `sans-700` is the sans in bold. */
export type PictureFont = keyof typeof widths;

const FONTS = new Map(Object.entries(widths).map(([font, groups]) => [font, widthsBySign(groups)]));

/** How wide a line of text is, in the unit of `size`, from the widths of its letters. Letters without a glyph have none. */
export function measureText(text: string, font: PictureFont, size: number): number {
  const known = FONTS.get(font);
  return (Array.from(text).reduce((sum, sign) => sum + (known?.get(sign) ?? 0), 0) * size) / 1000;
}

/** The signs of a text that a font cannot draw, each once. */
export function signsWithoutGlyph(text: string, font: PictureFont): string[] {
  return [...new Set(text)].filter((sign) => FONTS.get(font)?.has(sign) !== true);
}

/** Width in thousandths of the type size -> the signs that are so wide, as sign -> width. */
function widthsBySign(groups: Readonly<Record<string, string>>): Map<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([width, signs]) => Array.from(signs, (sign) => [sign, Number(width)] as const)),
  );
}
