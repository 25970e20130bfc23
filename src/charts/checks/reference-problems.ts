import { didYouMean } from '../../records/problems/suggest.ts';
import { endOf, startOf } from '../../basics/partial-date.ts';
import { KEPT_IN_FACTS } from '../../evidence/facts/fact-addresses.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import type { ChartProblem } from '../model/chart-error.ts';
import type { ChartSpec, ReferenceSpec } from '../specification/chart-schema.ts';
import type { ChartEvent, FactFigures } from '../model/chart-types.ts';
import { hasDateAxis } from './mark-problems.ts';
import { columnValues, dateOf } from '../model/references-of.ts';

type Path = ChartProblem['path'];

/** References that name an unknown fact or event, a column with several figures, another unit, or a date without an axis. */
export function referenceProblems(
  spec: ChartSpec,
  dataset: Dataset,
  events: readonly ChartEvent[],
  facts: FactFigures,
): ChartProblem[] {
  if (!('references' in spec) || !spec.references) return [];
  return spec.references.flatMap((reference, index) => {
    const path = ['references', index];
    return [
      ...columnProblem(reference, path, spec, dataset),
      ...factProblem(reference, path, unitOf(spec, dataset), facts),
      ...dateProblems(reference, path, events, hasDateAxis(spec, dataset)),
      ...(spec.kind === 'timeline-strip' ? valueProblem(reference, path) : []),
    ];
  });
}

function unitOf(spec: ChartSpec, dataset: Dataset): string {
  const name = figureColumn(spec);
  return spec.unit ?? dataset.columns.find((column) => column.name === name)?.unit ?? '';
}

/** The column that holds the figures of a chart, or the first of them; undefined where there is none. */
function figureColumn(spec: ChartSpec): string | undefined {
  switch (spec.kind) {
    case 'line':
    case 'bar':
    case 'stacked-bar':
      return spec.series?.[0]?.column;
    case 'range':
    case 'dots':
      return spec.low;
    case 'horizontal-bar':
    case 'squares':
      return spec.value;
    case 'timeline-strip':
      return undefined;
  }
}

function columnProblem({ column }: ReferenceSpec, path: Path, spec: ChartSpec, dataset: Dataset): ChartProblem[] {
  if (column === undefined) return [];
  const values = columnValues(dataset, column, spec.where ?? {});
  if (values.length === 1) return [];
  const found = values.length === 0 ? 'no figure' : `${values.length} different figures`;
  const message = `The column "${column}" has ${found} in the chosen rows; a line needs one.`;
  return [{ path: [...path, 'column'], message, remedy: 'Narrow where, or name a fact.' }];
}

function factProblem({ fact }: ReferenceSpec, path: Path, unit: string, facts: FactFigures): ChartProblem[] {
  if (fact === undefined) return [];
  const known = facts.get(fact);
  const problem = (message: string, remedy: string) => [{ path: [...path, 'fact'], message, remedy }];
  if (!known) {
    const remedy = didYouMean(fact, facts.keys()) + KEPT_IN_FACTS;
    return [{ path: [...path, 'fact'], message: `There is no fact "${fact}".`, remedy, missing: `fact ${fact}` }];
  }
  if (known.value === null) return problem(`The fact "${fact}" has no figure.`, 'Name a fact with a figure.');
  return fits(known.unit, unit)
    ? []
    : problem(
        `The fact "${fact}" is in ${known.unit}; the chart is in ${unit}.`,
        'Name a fact in the unit of the chart.',
      );
}

/** "barrels a year" fits a chart in "barrels". */
function fits(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function dateProblems(
  { at, from, to }: ReferenceSpec,
  path: Path,
  events: readonly ChartEvent[],
  onDates: boolean,
): ChartProblem[] {
  const named = Object.entries({ at, from, to }).flatMap(([key, text]) => (text === undefined ? [] : [{ key, text }]));
  const unknown = named
    .filter(({ text }) => dateOf(text, events) === undefined)
    .map(({ key, text }) => ({
      path: [...path, key],
      message: `"${text}" is neither a date nor the id of an event with a date.`,
      remedy: 'Write a day as YYYY-MM-DD, or an id of content/datasets/events/data.csv.',
    }));
  const [first, last] = [from, to].map((text) => (text === undefined ? undefined : dateOf(text, events)));
  const backwards =
    first !== undefined && last !== undefined && startOf(first) > endOf(last)
      ? [
          {
            path: [...path, 'to'],
            message: `This ends before it begins: ${first} to ${last}.`,
            remedy: 'Exchange from and to.',
          },
        ]
      : [];
  const misplaced = {
    path,
    message: 'A day or a period needs a date axis.',
    remedy: 'Remove it, or choose a date column for x.',
  };
  return [...unknown, ...backwards, ...(named.length > 0 && !onDates ? [misplaced] : [])];
}

function valueProblem({ column, fact, value }: ReferenceSpec, path: Path): ChartProblem[] {
  if (column === undefined && fact === undefined && value === undefined) return [];
  return [
    { path, message: 'A timeline has no axis of figures.', remedy: 'Name a day or a period: at, or from and to.' },
  ];
}
