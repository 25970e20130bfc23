import type { AreaStep } from './area-steps.ts';

/** The size of the picture of one area, and of the field in which its line runs. */
export const PICTURE = { width: 240, height: 96 };
export const FIELD = { left: 2, right: 212, top: 12, bottom: 76 };

/** What all pictures of one page share: the time that they show and the largest number. */
export interface Scale {
  first: string;
  asOf: string;
  most: number;
}

/** A line of steps as it is drawn, with a band where a date is not exact. */
export interface StepPicture {
  line: string;
  bands: { x: number; y: number; width: number; height: number }[];
  /** The height at which the line ends. */
  end: number;
}

/** Where a day stands across the field. */
export function placeOfDay(day: string, { first, asOf }: Scale): number {
  const share = (Date.parse(day) - Date.parse(first)) / (Date.parse(asOf) - Date.parse(first));
  return Math.round(FIELD.left + share * (FIELD.right - FIELD.left));
}

/** Every fifth January between the first day and the last, but none so near the last that the numbers would touch. */
export function yearsOf({ first, asOf }: Scale): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(asOf.slice(0, 4))];
  const fifths = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index + 1);
  return fifths.filter((year) => year % 5 === 0 && year < to).map(String);
}

/** Draws the steps: a line along what certainly held, and bands up to what may have held. */
export function stepPicture(steps: readonly AreaStep[], scale: Scale): StepPicture {
  const heightOf = (count: number) => Math.round(FIELD.bottom - (count / scale.most) * (FIELD.bottom - FIELD.top));
  const corners = steps.map(({ from, low }, index) => {
    const [x, y] = [String(placeOfDay(from, scale)), String(heightOf(low))];
    return index === 0 ? `M${x} ${y}` : `H${x}V${y}`;
  });
  const bands = steps.flatMap(({ from, low, high }, index) => {
    const x = placeOfDay(from, scale);
    const width = Math.max(2, placeOfDay(steps[index + 1]?.from ?? scale.asOf, scale) - x);
    return high > low ? [{ x, y: heightOf(high), width, height: heightOf(low) - heightOf(high) }] : [];
  });
  return { line: `${corners.join('')}H${String(FIELD.right)}`, bands, end: heightOf(steps.at(-1)?.low ?? 0) };
}
