/** A number times a power of ten, as its decimal digits are written: no dust of binary arithmetic, 1.005 by two places is 100.5. */
export function shifted(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}

/** The digits that count, without what arithmetic leaves behind them; an integer keeps all of its own. */
export function withoutDust(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** A number in digits alone, as a table takes it: never "1e-7" and never "-0". */
export function plainDecimal(value: number): string {
  const text = String(value === 0 ? 0 : value);
  if (!text.includes('e')) return text;
  const [digits = '', exponent = '0'] = text.replace('-', '').split('e');
  const [whole = '', part = ''] = digits.split('.');
  const places = Number(text.split('e')[1] ?? exponent);
  const all = places < 0 ? '0'.repeat(-places) + whole + part : whole + part.padEnd(places, '0');
  const point = places < 0 ? whole.length : whole.length + places;
  const decimals = all.slice(point);
  return `${value < 0 ? '-' : ''}${all.slice(0, point)}${decimals === '' ? '' : `.${decimals}`}`;
}

/** From this size on, and below its inverse, the arithmetic behind charts and printed figures no longer holds. */
const LARGEST = 1e80;

/** Whether a figure has a size that can be printed, drawn and reckoned with. */
export function isPrintable(value: number): boolean {
  return value === 0 || (Math.abs(value) < LARGEST && Math.abs(value) > 1 / LARGEST);
}
