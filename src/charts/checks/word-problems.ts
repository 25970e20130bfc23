import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { findFigures } from '../../evidence/facts/find-figures.ts';
import type { ChartProblem } from '../model/chart-error.ts';
import type { FactFigures } from '../model/chart-types.ts';
import { fillIn, outsideBraces, wordsFor } from '../model/note-words.ts';
import type { Place } from '../model/places.ts';

interface Known {
  place?: Place | undefined;
  dataset: Dataset;
  facts: FactFigures;
}

/** Words on a chart that restate a figure without binding it, and braces that hold nobody's name. */
export function wordProblems(
  text: string,
  path: ChartProblem['path'],
  { place, dataset, facts }: Known,
): ChartProblem[] {
  const { unknown } = fillIn(text, wordsFor(place, dataset, facts));
  const names = place ? '{figure}, {date}, {column} for a cell of its row, or ' : '';
  return [
    ...bareFigures(text, path, dataset),
    ...unknown.map((name) => ({
      path,
      message: `There is nothing to print for {${name}}.`,
      remedy: `Write ${names}{id} for a fact that has a figure.`,
    })),
  ];
}

/** Figures that stand in a text as they are. Small numbers count only before a word in which the table counts. */
export function bareFigures(text: string, path: ChartProblem['path'], dataset: Dataset): ChartProblem[] {
  return findFigures(outsideBraces(text), countedIn(dataset)).map((figure) => ({
    path,
    message: `"${figure.text}" is a bare figure in the words on the chart.`,
    remedy: 'Bind it: {figure} is that of the point, {column} a cell of its row, {id} that of a fact.',
  }));
}

/** "trucks" of "trucks a day": what the columns of a table count. */
function countedIn({ columns }: Dataset): ReadonlySet<string> {
  return new Set(columns.flatMap(({ unit }) => unit?.toLowerCase().split(' ')[0] ?? []));
}
