/** A colour as red, green and blue in linear light, 0 to 1. */
export type LinearColour = readonly [number, number, number];

/** "#0b5fa5" or "#fff" in linear light (IEC 61966-2-1, sRGB). */
export function linearColour(hex: string): LinearColour {
  const digits =
    hex.length === 4
      ? (hex.slice(1).match(/./g) ?? []).map((digit) => digit + digit)
      : (hex.slice(1).match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const share = parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

/** Relative luminance (WCAG 2.2). */
function luminance([red, green, blue]: LinearColour): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours (WCAG 2.2), 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other].map((hex) => luminance(linearColour(hex))).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
