/** By the most and the fewest decimals. To make one of these takes far longer than to use it. */
const FORMATS = new Map<string, Intl.NumberFormat>();

/** A number with its thousands grouped, with at most and at least so many decimals: 1234.5 is "1,234.5". */
export function groupThousands(value: number, mostDecimals = 3, fewestDecimals = 0): string {
  const key = `${mostDecimals} ${fewestDecimals}`;
  let format = FORMATS.get(key);
  if (!format) {
    const decimals = { maximumFractionDigits: mostDecimals, minimumFractionDigits: fewestDecimals };
    format = new Intl.NumberFormat('en-US', decimals);
    FORMATS.set(key, format);
  }
  return format.format(value);
}
