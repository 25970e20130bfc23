const EXACT_DIGITS = 12;

/** Removes what binary arithmetic leaves behind the digits that count. */
export function exact(value: number): number {
  return Number(value.toPrecision(EXACT_DIGITS)) || 0;
}
