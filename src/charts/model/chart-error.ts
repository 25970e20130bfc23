import { didYouMean } from '../../records/problems/suggest.ts';
import type { Column, Dataset } from '../../evidence/datasets/dataset.ts';

/** What a chart's specification asks for and its data cannot give. The path leads into the YAML file. */
export interface ChartProblem {
  path: (string | number)[];
  message: string;
  remedy: string;
  /** The line of the table on which the fault is, where it is not in the specification. */
  line?: number;
  /** What is named and is not there, as "event the-flood". */
  missing?: string;
}

/** Thrown where a chart is built although its specification does not fit its data. */
export class ChartError extends Error {
  override readonly name = 'ChartError';
  readonly problems: readonly ChartProblem[];

  constructor(problems: readonly ChartProblem[]) {
    super(problems.map(({ message, remedy }) => `${message}\n${remedy}`).join('\n\n'));
    this.problems = problems;
  }
}

/** A column by its name. Throws a ChartError if there is none. */
export function columnOf(dataset: Dataset, name: string): Column {
  const column = dataset.columns.find((candidate) => candidate.name === name);
  if (!column) throw new ChartError([unknownColumn(dataset, name, [])]);
  return column;
}

/** The problem of a name that is no column. */
export function unknownColumn(dataset: Dataset, name: string, path: (string | number)[]): ChartProblem {
  const known = dataset.columns.map((column) => column.name);
  return {
    path,
    message: `The dataset "${dataset.id}" has no column "${name}".`,
    remedy: `${didYouMean(name, known)}Its columns are: ${known.join(', ')}.`,
    missing: `column ${dataset.id}.${name}`,
  };
}
