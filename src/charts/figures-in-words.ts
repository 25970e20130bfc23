import { printFigure } from './print-figure.ts';
import { unbroken } from './series-shapes.ts';

/** A figure and where it stands, in words. */
export interface Figure {
  value: number;
  place: string;
}

/** How figures are told: their unit, and what lies between one and the next ("month"). */
export interface Telling {
  unit: string;
  stepWord: string;
}

const FEW = 4;

/** A row of figures in sentences: first and last, highest and lowest, the largest change. A gap is undefined. */
export function figuresInWords(places: readonly (Figure | undefined)[], telling: Telling, label: string): string {
  const figures = places.filter((figure) => figure !== undefined);
  const say = ({ value, place }: Figure) => `${printFigure(value, telling.unit)} (${place})`;
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) return `${label}: no figure.`;
  if (figures.length <= FEW) return `${label}: ${figures.map(say).join(', ')}.`;
  const sorted = figures.toSorted((a, b) => a.value - b.value);
  const [lowest = first, highest = first] = [sorted[0], figures.find(({ value }) => value === sorted.at(-1)?.value)];
  if (lowest.value === highest.value)
    return `${label}: ${printFigure(first.value, telling.unit)} throughout, ${first.place} to ${last.place}.`;
  const extremes = `The highest figure is ${say(highest)}, the lowest ${say(lowest)}.`;
  return [`${label}: from ${say(first)} to ${say(last)}.`, extremes, changeSentence(places, telling, say)]
    .filter(Boolean)
    .join(' ');
}

interface Step {
  from: Figure;
  to: Figure;
}

/** The largest step between neighbours; no step leads over a gap. A larger change over a gap is told beside it. */
function changeSentence(
  places: readonly (Figure | undefined)[],
  { stepWord }: Telling,
  say: (figure: Figure) => string,
): string {
  const largest = largestOf(unbroken(places).flatMap(stepsOf));
  if (!largest || sizeOf(largest) === 0) return '';
  const told = `The largest change from one ${stepWord} to the next is from ${say(largest.from)} to ${say(largest.to)}.`;
  const over = largestOf(stepsOf(places.filter((figure) => figure !== undefined)));
  if (!over || sizeOf(over) <= sizeOf(largest)) return told;
  return `${told} Over a gap it changed by more, from ${say(over.from)} to ${say(over.to)}.`;
}

function stepsOf(figures: readonly Figure[]): Step[] {
  return figures.slice(1).map((to, index) => ({ from: figures[index] ?? to, to }));
}

function sizeOf({ from, to }: Step): number {
  return Math.abs(to.value - from.value);
}

/** The first of the largest. */
function largestOf(steps: readonly Step[]): Step | undefined {
  const most = steps.reduce((greatest, step) => Math.max(greatest, sizeOf(step)), 0);
  return steps.find((step) => sizeOf(step) === most);
}
