import { axisValues } from './axis-values.ts';
import { isRowsModel, type PlainModel, type Reference } from './chart-types.ts';

/** What a chart shows beside its figures: a log scale, lines and periods to compare with, marked events. */
export function besideSentences(model: PlainModel): string[] {
  const scale = model.axis.scale === 'log' ? ['The scale is logarithmic: equal steps multiply.'] : [];
  if (isRowsModel(model)) return scale;
  const marked = model.marks.map(({ label, words }) => `${label} (${words})`);
  return [
    ...scale,
    ...model.references.map((reference) => referenceSentence(reference, model)),
    ...(marked.length === 0 ? [] : [`Marked: ${marked.join('; ')}.`]),
  ];
}

function referenceSentence({ axis, label, from, to, words }: Reference, model: PlainModel): string {
  if (axis === 'time') return `${from === to ? 'Marked' : 'Shaded'}: ${label} (${words}).`;
  if (from !== to) return `To compare with: ${label}, ${words}.`;
  const figures = axisValues({ ...model, references: [] } as PlainModel);
  const above = figures.filter((value) => value > from).length;
  const position =
    above === 0 ? 'No figure lies above it.' : above === figures.length ? 'All figures lie above it.' : '';
  return [`To compare with: ${label}, ${words}.`, position].filter(Boolean).join(' ');
}
