import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { madeColumns } from '../../evidence/datasets/unlikely/sums.ts';
import type { ChartProblem } from '../model/chart-error.ts';
import type { ChartSpec, SeriesChartSpec, SeriesSpec } from '../specification/chart-schema.ts';

/** Series that have no axis in common, that nobody could tell apart, or of which one is the sum of others. */
export function seriesProblems(spec: SeriesChartSpec, dataset: Dataset): ChartProblem[] {
  const { series = [] } = spec;
  return [
    ...unitProblems(spec, dataset),
    ...sameNames(series),
    ...sameAsReference(spec),
    ...sameColours(series),
    ...wholeOnItsParts(spec, dataset),
  ];
}

function unitProblems(spec: SeriesChartSpec, dataset: Dataset): ChartProblem[] {
  const unitOf = (name: string) => dataset.columns.find((column) => column.name === name)?.unit ?? '';
  const units = [...new Set((spec.series ?? []).map(({ column }) => unitOf(column)))];
  if (units.length < 2) return [];
  return [
    {
      path: ['series'],
      message: `The series have different units: ${units.join(', ')}.`,
      remedy: 'Draw one chart for each unit.',
    },
  ];
}

/** Two lines or bars of one name could not be told apart. */
function sameNames(series: readonly { label: string }[]): ChartProblem[] {
  const labels = series.map(({ label }) => label);
  return labels.flatMap((label, index) =>
    labels.indexOf(label) === index
      ? []
      : [
          {
            path: ['series', index, 'label'],
            message: `Another series has the name "${label}".`,
            remedy: 'Give each a name of its own, or remove the one that is there twice.',
          },
        ],
  );
}

/** A line to compare with that has the name of a series. */
function sameAsReference({ series = [], references = [] }: SeriesChartSpec): ChartProblem[] {
  return references.flatMap(({ label }, index) => {
    if (!series.some((one) => one.label === label)) return [];
    const message = `A series has the name "${label}" too.`;
    return [{ path: ['references', index, 'label'], message, remedy: 'Say in other words what the line or band is.' }];
  });
}

/** Two lines or bars of one colour, beside each other. */
function sameColours(series: readonly SeriesSpec[]): ChartProblem[] {
  return series.flatMap(({ colour, label }, index) => {
    const earlier = series.slice(0, index).find((other) => other.colour === colour);
    if (!earlier || earlier.label === label) return [];
    const message = `"${label}" has the colour of "${earlier.label}", ${colour}.`;
    return [{ path: ['series', index, 'colour'], message, remedy: 'Give each series a colour of its own.' }];
  });
}

/** A series in the colour that bears the name of another one: "Loans" in the colour renewals, beside "Renewals". */
export function exchangedColours(spec: ChartSpec): ChartProblem[] {
  const { series = [] } = 'series' in spec ? spec : {};
  const bears = ({ label, column }: SeriesSpec, colour: string) =>
    `${label} ${column}`
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(colour);
  return series.flatMap((one, index) => {
    const { colour } = one;
    const other = series.find((each) => each !== one && bears(each, colour));
    if (!other || bears(one, colour)) return [];
    const message = `"${one.label}" has the colour "${colour}", which bears the name of "${other.label}".`;
    const remedy = 'If the colours of the two were exchanged, exchange them again.';
    return [{ path: ['series', index, 'colour'], message, remedy }];
  });
}

/** A total stacked on the two parts of which it is made. */
function wholeOnItsParts({ kind, series = [] }: SeriesChartSpec, dataset: Dataset): ChartProblem[] {
  if (kind !== 'stacked-bar') return [];
  const labels = new Map(series.map(({ column, label }) => [column, label]));
  const sum = madeColumns(dataset).find(
    ({ way, one, other, result }) => way === 'plus' && [one, other, result].every((name) => labels.has(name)),
  );
  if (!sum) return [];
  const [one, other, whole] = [sum.one, sum.other, sum.result].map((name) => labels.get(name) ?? '');
  const message = `"${whole ?? ''}" is the sum of "${one ?? ''}" and "${other ?? ''}": stacked, the bars would be twice as high.`;
  const index = series.findIndex(({ column }) => column === sum.result);
  return [
    { path: ['series', index], message, remedy: 'Take it out; or write kind: bar, with the three beside each other.' },
  ];
}
