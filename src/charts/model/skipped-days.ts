import type { SeriesModel } from './chart-types.ts';

/** Days without a row that a line leads over: not more than lie between two days of a week. */
const MOST_BETWEEN = 6;

/**
 * True where an axis of days has a day of which the table says nothing, as of days on which nothing is reckoned. It is no
 * gap: a gap is a row with an empty cell.
 */
export function isSkipped({ series, slotWord }: SeriesModel, index: number, slot: number): boolean {
  return slotWord === 'day' && series[index]?.points[slot]?.line === undefined;
}

/** The slots of a series, without the days that its line leads over. */
export function slotsOfLine(model: SeriesModel, index: number): number[] {
  const kept: number[] = [];
  let skipped: number[] = [];
  for (const slot of model.slots.keys()) {
    if (isSkipped(model, index, slot)) {
      skipped.push(slot);
      continue;
    }
    if (skipped.length > MOST_BETWEEN) kept.push(...skipped);
    skipped = [];
    kept.push(slot);
  }
  return kept;
}
