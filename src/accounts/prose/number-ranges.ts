/** Neighbouring numbers as one range; a number by itself is a range from itself to itself. */
export interface NumberRange {
  from: number;
  to: number;
}

/** Sorts numbers and joins neighbours: 4, 1, 2, 3, 7 gives 1–4 and 7. */
export function numberRanges(numbers: Iterable<number>): NumberRange[] {
  const ranges: NumberRange[] = [];
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges;
}

/** Numbers in short, sorted: 4, 1, 2, 3, 7 gives "1–4, 7". */
export function rangesInWords(numbers: Iterable<number>): string {
  return numberRanges(numbers)
    .map(({ from, to }) => (from === to ? String(from) : `${String(from)}–${String(to)}`))
    .join(', ');
}
