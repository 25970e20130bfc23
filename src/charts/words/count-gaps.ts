import { isSkipped } from '../model/skipped-days.ts';
import { allDots, allRows, isRowsModel, plainModels, type ChartModel, type PlainModel } from '../model/chart-types.ts';

/** How many places of the chart have no figure. A slot of a stack counts once, if nothing stands there. */
export function countGaps(model: ChartModel): number {
  return plainModels(model).reduce((sum, plain) => sum + gapsOf(plain), 0);
}

function gapsOf(model: PlainModel): number {
  if (model.kind === 'timeline-strip') return 0;
  if (isRowsModel(model)) return allRows(model).filter((row) => row.bound === 'gap').length;
  if (model.kind === 'dots') return allDots(model).filter((dot) => dot.bound === 'gap').length;
  const perSlot = model.slots.map(({ covered }, index) =>
    covered
      ? []
      : model.series.filter(({ points }, at) => points[index]?.value === null && !isSkipped(model, at, index)),
  );
  if (model.kind === 'stacked-bar') return perSlot.filter((gaps) => gaps.length === model.series.length).length;
  return perSlot.reduce((sum, gaps) => sum + gaps.length, 0);
}
