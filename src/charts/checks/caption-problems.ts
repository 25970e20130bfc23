import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { findFigures } from '../../evidence/facts/find-figures.ts';
import type { ChartProblem } from '../model/chart-error.ts';
import { drawnColumns } from '../model/drawn-columns.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';

const CAPTIONS = ['title', 'subtitle', 'note'] as const;

/** What is wrong with the words above and below a chart: figures, braces that nothing fills, the unit of another column. */
export function captionProblems(spec: ChartSpec, dataset: Dataset): ChartProblem[] {
  return [...figuresInCaptions(spec), ...bracesInCaptions(spec), ...otherUnit(spec, dataset)];
}

/** Figures with a unit or a scale, or of more than three digits, in the words above and below a chart, which nothing holds against its data. */
function figuresInCaptions(spec: ChartSpec): ChartProblem[] {
  return CAPTIONS.flatMap((key) =>
    findFigures(spec[key] ?? '', NOTHING_COUNTED)
      .filter(({ written, kind, text }) => written === 'digits' && (kind !== 'count' || !/^\d{1,3}$/.test(text)))
      .map(({ text }) => ({
        path: [key],
        message: `"${text}" is a bare figure in the ${key} of the chart.`,
        remedy: 'Say it without the figure: the chart prints it from its table.',
      })),
  );
}

const NOTHING_COUNTED: ReadonlySet<string> = new Set();

/** Names in braces, which are filled in notes at points alone. */
function bracesInCaptions(spec: ChartSpec): ChartProblem[] {
  return ([...CAPTIONS, 'attribution', 'description'] as const).flatMap((key) =>
    [...(spec[key] ?? '').matchAll(/\{[^{}\s]+\}/g)].map(([braces]) => ({
      path: [key],
      message: `${braces} would be printed as it stands: under "${key}" no figure is filled in.`,
      remedy: 'Say it without the figure; a note at a point, under notes, can print one.',
    })),
  );
}

/** A subtitle that names the unit of a column that is not drawn, and not that of those that are. */
function otherUnit(spec: ChartSpec, dataset: Dataset): ChartProblem[] {
  const drawn = drawnColumns(spec);
  const unitsOf = (isDrawn: boolean) =>
    dataset.columns.flatMap(({ name, unit }) => (unit !== undefined && drawn.includes(name) === isDrawn ? [unit] : []));
  const own = [...unitsOf(true), ...(spec.unit === undefined ? [] : [spec.unit])];
  const other = unitsOf(false).find((unit) => spec.subtitle.includes(unit) && !own.includes(unit));
  const [first] = own;
  if (other === undefined || first === undefined || own.some((unit) => spec.subtitle.includes(unit))) return [];
  const message = `The subtitle says "${other}", and what is drawn is in ${first}.`;
  return [{ path: ['subtitle'], message, remedy: `Write ${first}, or draw the other column.` }];
}
