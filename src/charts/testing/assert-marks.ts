import assert from 'node:assert/strict';
import {
  allEntries,
  allRows,
  isRowsModel,
  isSeriesModel,
  type DotsModel,
  type PlainModel,
  type RowsModel,
  type SeriesModel,
  type StripModel,
} from '../model/chart-types.ts';
import { barEnds, middleOf } from '../picture/series-shapes.ts';
import { valueAt, type ReadMark, type ReadPlot } from './read-picture.ts';

/** Pictures are written to the tenth of a pixel; height and place of a bar may each be half a tenth off. */
const PIXEL = 0.11;

/** Reads the figures back from the marks of a picture and compares them with those of the model. */
export function assertMarks(model: PlainModel, read: ReadPlot): void {
  if (isSeriesModel(model)) assertSeries(model, read);
  else if (model.kind === 'squares') assertSquares(model, read);
  else if (isRowsModel(model)) assertRows(model, read);
  else if (model.kind === 'dots') assertDots(model, read);
  else assertStrip(model, read);
}

function assertSeries(model: SeriesModel, { plot, series }: ReadPlot): void {
  const slotWidth = plot.width / model.slots.length;
  model.series.forEach((_, index) => {
    const expected = model.slots.flatMap((_slot, slot) => {
      const ends = barEnds(model, slot, index);
      return ends ? [{ slot, ends }] : [];
    });
    const drawn = series[index] ?? [];
    assert.equal(drawn.length, expected.length);
    drawn.forEach(({ left, right, top, bottom }, at) => {
      const { slot = -1, ends = [NaN, NaN] } = expected[at] ?? {};
      const middle = ((left + right) / 2 - plot.x) / slotWidth;
      if (model.slots[slot]?.span) assert.ok(Math.abs(middle - middleOf(model, slot)) * slotWidth < PIXEL);
      else assert.equal(Math.floor(middle), slot);
      const [low, high] = model.kind === 'line' ? [ends[1], ends[1]] : [Math.min(...ends), Math.max(...ends)];
      assertHeight(model, plot, bottom, low);
      assertHeight(model, plot, top, high);
    });
  });
}

function assertHeight(model: SeriesModel | DotsModel, plot: ReadPlot['plot'], pixel: number, value: number): void {
  const shownAt = (y: number) => valueAt(y, model.axis, plot.y + plot.height, plot.y);
  const slack = Math.abs(shownAt(pixel + PIXEL) - shownAt(pixel - PIXEL));
  assert.ok(Math.abs(shownAt(pixel) - value) <= slack, `${String(shownAt(pixel))} is not ${String(value)}`);
}

function assertRows(model: RowsModel, { plot, rowMiddles, series }: ReadPlot): void {
  const marks = series.flat();
  const shownAt = (x: number) => valueAt(x, model.axis, plot.x, plot.x + plot.width);
  allRows(model).forEach((row, index) => {
    const mark = marks.find(({ top, bottom }) => Math.abs((top + bottom) / 2 - (rowMiddles[index] ?? NaN)) < PIXEL);
    const [low, high] = [row.low ?? row.high, row.high ?? row.low];
    assert.equal(mark === undefined, low === null, row.label);
    if (!mark || low === null || high === null) return;
    const from = model.kind === 'horizontal-bar' ? Math.min(0, low) : low;
    const ends = [
      [mark.left, from],
      [mark.right, model.kind === 'horizontal-bar' ? Math.max(0, high) : high],
    ] as const;
    for (const [x, value] of ends) {
      const slack = shownAt(x + PIXEL) - shownAt(x - PIXEL);
      assert.ok(Math.abs(shownAt(x) - value) <= slack, `${row.label}: ${String(shownAt(x))} is not ${String(value)}`);
    }
  });
}

/** The areas of squares are in proportion to their figures, to the half of a pixel at their sides. */
function assertSquares(model: RowsModel, { series }: ReadPlot): void {
  const drawn = series.flat().toSorted((a, b) => a.left - b.left);
  const figures = allRows(model).flatMap(({ low, high }) => high ?? low ?? []);
  const largest = Math.max(...figures);
  const widest = Math.max(...drawn.map(({ left, right }) => right - left));
  assert.equal(drawn.length, figures.filter((figure) => figure > 0).length);
  drawn.forEach(({ left, right, top, bottom }, index) => {
    const side = widest * Math.sqrt((figures[index] ?? NaN) / largest);
    assert.ok(Math.abs(right - left - side) < 0.5 && Math.abs(bottom - top - side) < 0.5);
  });
}

function assertDots(model: DotsModel, { plot, series }: ReadPlot): void {
  model.groups.forEach(({ dots }, index) => {
    const drawn = [...(series[index] ?? [])];
    for (const { at, low, high } of dots) {
      if (low === null && high === null) continue;
      const x = plot.x + (at * plot.width) / model.slots.length;
      const found = drawn.findIndex((mark) => isAt(mark, x) && fits(mark, model, plot, { low, high }));
      assert.ok(found >= 0, `There is no mark for ${String(low)} to ${String(high)} at ${String(at)}.`);
      drawn.splice(found, 1);
    }
    assert.equal(drawn.length, 0);
  });
}

function isAt({ left, right }: ReadMark, x: number): boolean {
  return Math.abs((left + right) / 2 - x) < PIXEL;
}

function fits(
  { top, bottom }: ReadMark,
  model: DotsModel,
  plot: ReadPlot['plot'],
  { low, high }: { low: number | null; high: number | null },
): boolean {
  try {
    assertHeight(model, plot, bottom, low ?? high ?? NaN);
    assertHeight(model, plot, top, high ?? low ?? NaN);
    return true;
  } catch {
    return false;
  }
}

function assertStrip(model: StripModel, { plot, rowMiddles, series }: ReadPlot): void {
  const placeOf = (at: number) => plot.x + (at * plot.width) / Math.max(1, model.slots.length);
  const marks = series.flat();
  allEntries(model).forEach((entry, index) => {
    const [from, to, middle] = [placeOf(entry.from), placeOf(entry.to), rowMiddles[index] ?? NaN];
    const found = marks.find(
      ({ left, right, top, bottom }) =>
        Math.abs((top + bottom) / 2 - middle) < PIXEL &&
        (left === right
          ? Math.abs(left - (from + to) / 2) < PIXEL
          : Math.abs(left - from) < PIXEL && Math.abs(right - to) < PIXEL),
    );
    assert.ok(found, `${entry.label} stands at another place than ${String(entry.from)} to ${String(entry.to)}`);
  });
  assert.equal(marks.length, allEntries(model).length);
}
