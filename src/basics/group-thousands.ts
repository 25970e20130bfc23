/** By the most decimals. To make one of these takes far longer than to use it. */
const FORMATS = new Map<number, Intl.NumberFormat>();

/** A number with its thousands grouped and at most so many decimals: 1234.5 is "1,234.5". */
export function groupThousands(value: number, mostDecimals = 3): string {
  let format = FORMATS.get(mostDecimals);
  if (!format) {
    format = new Intl.NumberFormat('en-US', { maximumFractionDigits: mostDecimals });
    FORMATS.set(mostDecimals, format);
  }
  return format.format(value);
}
