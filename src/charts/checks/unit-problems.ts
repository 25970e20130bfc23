import { otherScaleIn, percentAlone } from '../../basics/named-scale.ts';
import { parseUnit } from '../../basics/unit.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import type { ChartProblem } from '../model/chart-error.ts';
import { drawnColumns } from '../model/drawn-columns.ts';
import type { ValueAxis } from '../model/value-axis.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';

const CAPTIONS = ['title', 'subtitle'] as const;

/**
 * A title or subtitle that names another scale than that of every column drawn: "billion US dollars" over million US dollars. The
 * axis of large sums of money has a scale of its own, which may be named.
 */
export function unitProblems(spec: ChartSpec, dataset: Dataset, axisOf: () => ValueAxis): ChartProblem[] {
  const drawn = drawnColumns(spec);
  const columns = dataset.columns.flatMap(({ name, unit }) =>
    unit !== undefined && drawn.includes(name) ? [unit] : [],
  );
  const units = [...(spec.unit === undefined ? [] : [spec.unit]), ...columns];
  const [first] = units;
  if (first === undefined) return [];
  const percent = percentAlone(spec.subtitle, units) ? [problem('subtitle', 'percent', first)] : [];
  const scales = CAPTIONS.flatMap((key) => {
    const named = otherScaleIn(spec[key], units);
    if (named === undefined || otherScaleIn(spec[key], unitsOfAxis(units, axisOf())) === undefined) return [];
    return [problem(key, named, first)];
  });
  return [...percent, ...scales];
}

/** The units in which an axis may print: "billion US dollars" where its last tick is $6 billion. */
function unitsOfAxis(units: readonly string[], { ticks }: ValueAxis): string[] {
  const [scale] = /million|billion/.exec(ticks.at(-1)?.text ?? '') ?? [];
  if (scale === undefined) return [...units];
  return units.flatMap((unit) => {
    const { currency } = parseUnit(unit);
    return currency === undefined ? [unit] : [unit, `${scale} ${currency}`];
  });
}

function problem(key: string, named: string, unit: string): ChartProblem {
  return {
    path: [key],
    message: `The ${key} says "${named}", and what is drawn is in ${unit}.`,
    remedy: `Write ${unit}, or draw another column.`,
  };
}
