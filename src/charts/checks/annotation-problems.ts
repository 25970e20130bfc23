import { didYouMean } from '../../records/problems/suggest.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { endOf, startOf } from '../../basics/partial-date.ts';
import { annotationsOf, linesOf, placesFor } from '../model/annotate.ts';
import { unknownColumn, type ChartProblem } from '../model/chart-error.ts';
import { isRowsModel, type ChartEvent, type FactFigures, type PlainModel } from '../model/chart-types.ts';
import { placesIn, type Place } from '../model/places.ts';
import { dateOf } from '../model/references-of.ts';
import type { ChartSpec, NoteSpec } from '../specification/chart-schema.ts';
import { hasDateAxis } from './mark-problems.ts';
import { bareFigures, wordProblems } from './word-problems.ts';

type Path = ChartProblem['path'];

/** What the checks of notes look at: the chart without its notes, drawn as one or several plots. */
export interface Drawn {
  models: readonly PlainModel[];
  dataset: Dataset;
  events: readonly ChartEvent[];
  facts: FactFigures;
}

/** Columns that notes and emphasis choose by and the dataset does not have. */
export function annotationColumns(spec: ChartSpec, dataset: Dataset): ChartProblem[] {
  const { notes, emphasis } = annotationsOf(spec);
  const chosen = [
    ...notes.map(({ row }, index) => ({ where: row, path: ['notes', index, 'row'] as Path })),
    { where: emphasis, path: ['emphasis'] as Path },
  ];
  return chosen.flatMap(({ where, path }) =>
    Object.keys(where ?? {})
      .filter((name) => !dataset.columns.some((column) => column.name === name))
      .map((name) => unknownColumn(dataset, name, [...path, name])),
  );
}

/** Notes on points that are not there, brackets without a place, words that restate a figure, emphasis on nothing. */
export function annotationProblems(spec: ChartSpec, drawn: Drawn): ChartProblem[] {
  const { notes } = annotationsOf(spec);
  const places = notes.map((note) => placesFor(note, drawn.models, drawn.dataset));
  return [
    ...notes.flatMap((note, index) => {
      const path = ['notes', index];
      const found = places[index] ?? [];
      const placed =
        note.from === undefined ? placeProblems(note, path, found, drawn) : bracketProblems(note, path, spec, drawn);
      // Without a point nobody can say what {figure} is.
      const words =
        placed.length > 0
          ? bareFigures(note.text, [...path, 'text'], drawn.dataset)
          : wordProblems(note.text, [...path, 'text'], { place: found[0], ...drawn });
      return [...placed, ...words];
    }),
    ...twiceProblems(places),
    ...emphasisProblems(spec, drawn),
  ];
}

function placeProblems(note: NoteSpec, path: Path, found: readonly Place[], { models }: Drawn): ChartProblem[] {
  const all = models.flatMap(placesIn);
  const parts = [...new Set(all.map(({ part }) => part))];
  const list = parts.map((part) => `"${part}"`).join(', ');
  if (note.series !== undefined && !parts.includes(note.series))
    return [
      {
        path: [...path, 'series'],
        message: `There is no series "${note.series}".`,
        remedy: `${didYouMean(note.series, parts)}Its series are ${list}.`,
      },
    ];
  if (note.at !== undefined && all.every(({ key }) => key === undefined))
    return [
      {
        path: [...path, 'at'],
        message: 'This kind of chart has no places along the bottom.',
        remedy: 'Name the row whose figure it is: row: { column: value }.',
      },
    ];
  if (found.length === 0) return [nowhere(note, path, all)];
  if (found.length > 1) return [severalFit(note, path, found, list)];
  const [place] = found;
  if (!place?.isGap || models.every(isRowsModel)) return [];
  return [
    {
      path,
      message: `There is no figure for ${place.words}, so the note has no point to stand at.`,
      remedy: 'Name a place that has a figure.',
    },
  ];
}

function nowhere({ at }: NoteSpec, path: Path, all: readonly Place[]): ChartProblem {
  if (at === undefined)
    return {
      path: [...path, 'row'],
      message: 'No row that this chart draws fits this, so the note has no point to stand at.',
      remedy: 'Compare each value with the cells of its column in data.csv, and with where.',
    };
  const keys = [...new Set(all.flatMap(({ key }) => key ?? []))];
  return {
    path: [...path, 'at'],
    message: `There is no "${at}" along the bottom of this chart, so the note has no point to stand at.`,
    remedy: `Name a place as the table writes it, from ${keys[0] ?? ''} to ${keys.at(-1) ?? ''}.`,
  };
}

function severalFit({ at, series }: NoteSpec, path: Path, found: readonly Place[], list: string): ChartProblem {
  const bySeries = series === undefined && new Set(found.map(({ part }) => part)).size === found.length;
  const message = `${found.length} ${bySeries ? 'series have a place here' : 'points fit this'}; a note stands at one.`;
  const remedy = bySeries ? `Add series: one of ${list}.` : 'Narrow it, so that one point is left.';
  return { path: [...path, at === undefined ? 'row' : 'at'], message, remedy };
}

function bracketProblems(
  { from = '', to = '' }: NoteSpec,
  path: Path,
  spec: ChartSpec,
  { dataset, events }: Drawn,
): ChartProblem[] {
  const ends = Object.entries({ from, to });
  const unknown = ends
    .filter(([, text]) => dateOf(text, events) === undefined)
    .map(([key, text]) => ({
      path: [...path, key],
      message: `"${text}" is neither a date nor the id of an event with a date.`,
      remedy: 'Write a day as YYYY-MM-DD, or an id of content/datasets/events/data.csv.',
    }));
  if (!hasDateAxis(spec, dataset))
    return [
      ...unknown,
      {
        path,
        message: 'A bracket between two days needs a date axis.',
        remedy: 'Remove it, or choose a date column for x.',
      },
    ];
  const [first, last] = [dateOf(from, events), dateOf(to, events)];
  if (first === undefined || last === undefined || startOf(first) < endOf(last)) return unknown;
  return [
    {
      path: [...path, 'to'],
      message: 'The bracket ends before it begins.',
      remedy: 'Exchange from and to, or correct one of them.',
    },
  ];
}

/** Two notes at one point would lie on each other. */
function twiceProblems(places: readonly (readonly Place[])[]): ChartProblem[] {
  const keys = places.map(
    ([place, ...others]) => place && others.length === 0 && JSON.stringify([place.part, place.key, place.line]),
  );
  return keys.flatMap((key, index) =>
    typeof key === 'string' && keys.indexOf(key) !== index
      ? [
          {
            path: ['notes', index],
            message: 'Another note stands at this point already.',
            remedy: 'Say both in one note.',
          },
        ]
      : [],
  );
}

function emphasisProblems(spec: ChartSpec, { models, dataset }: Drawn): ChartProblem[] {
  const { emphasis } = annotationsOf(spec);
  if (emphasis === undefined) return [];
  const lines = linesOf(dataset, emphasis);
  const all = models.flatMap(placesIn);
  const strong = all.filter(({ line }) => line !== undefined && lines.has(line));
  const problem = (message: string, remedy: string) => [{ path: ['emphasis'], message, remedy }];
  if (strong.length === 0)
    return problem(
      'No row that this chart draws fits this, so nothing would stand out.',
      'Compare each value with the cells of its column in data.csv, and with where.',
    );
  return strong.length === all.length && all.length > 1
    ? problem('Every row fits this, so nothing would stand out.', 'Narrow it, or remove it.')
    : [];
}
