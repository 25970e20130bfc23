import { endOf, isDateText, startOf } from '../../basics/partial-date.ts';
import type { Dataset, Row } from '../../evidence/datasets/dataset.ts';
import type { ChartProblem } from '../model/chart-error.ts';
import type { ChartSpec, DotsChartSpec, StripChartSpec } from '../specification/chart-schema.ts';
import { MOST_LABELLED } from '../picture/dot-labels.ts';
import { partRows } from '../model/dots-model.ts';

/** Groups of dots and lanes of a timeline that have no rows, rows in two of them, and what can be neither told nor drawn. */
export function partProblems(spec: ChartSpec, dataset: Dataset): ChartProblem[] {
  switch (spec.kind) {
    case 'dots':
      return [...membership(spec, 'groups', dataset), ...crowd(spec, dataset)];
    case 'timeline-strip':
      return [...membership(spec, 'lanes', dataset), ...backwards(spec, dataset)];
    case 'line':
    case 'bar':
    case 'stacked-bar':
    case 'horizontal-bar':
    case 'squares':
    case 'range':
      return [];
  }
}

function membership(spec: DotsChartSpec | StripChartSpec, key: 'groups' | 'lanes', dataset: Dataset): ChartProblem[] {
  const parts = spec.kind === 'dots' ? spec.groups : spec.lanes;
  const rowsOf = parts.map((part) => partRows(dataset, spec, part));
  const all = rowsOf.flat();
  const twice = all.find((row, index) => all.indexOf(row) !== index);
  return [
    ...rowsOf.flatMap((rows, index) => (rows.length === 0 ? [noRows([key, index])] : [])),
    ...(twice === undefined ? [] : [inTwo(twice, key)]),
  ];
}

function noRows(path: (string | number)[]): ChartProblem {
  return {
    path,
    message: 'No row of the dataset fits this selection.',
    remedy: 'Compare each value with the cells of its column in data.csv.',
  };
}

function inTwo({ line }: Row, key: string): ChartProblem {
  const message = `Line ${line} of data.csv belongs to two of the ${key}.`;
  return { path: [key], message, remedy: 'Narrow their where, so that each row belongs to one.' };
}

function crowd(spec: DotsChartSpec, dataset: Dataset): ChartProblem[] {
  const count = spec.groups.flatMap((group) => partRows(dataset, spec, group)).length;
  if (spec.label === undefined || count <= MOST_LABELLED) return [];
  const message = `${count} dots cannot all be labelled; ${MOST_LABELLED} can.`;
  return [{ path: ['label'], message, remedy: 'Choose fewer rows with where, or leave label out.' }];
}

/** A period whose last day lies before its first. */
function backwards(spec: StripChartSpec, dataset: Dataset): ChartProblem[] {
  const { to } = spec;
  if (to === undefined) return [];
  const rows = spec.lanes.flatMap((lane) => partRows(dataset, spec, lane));
  const wrong = rows.find((row) => {
    const [first, last] = [row.cells[spec.from], row.cells[to]];
    return isDate(first) && isDate(last) && startOf(first) > endOf(last);
  });
  if (!wrong) return [];
  const message = `On line ${wrong.line} of data.csv the period ends before it begins.`;
  return [{ path: ['to'], message, remedy: 'Correct the dates, or leave the row out with where.' }];
}

function isDate(cell: unknown): cell is string {
  return typeof cell === 'string' && isDateText(cell);
}
