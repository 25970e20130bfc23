import { axisValues } from '../model/axis-values.ts';
import { isRowsModel, type PlainModel, type Reference } from '../model/chart-types.ts';
import { markInWords, noteSentences, strongSentences } from './notes-in-words.ts';

/** What a chart shows beside its figures: a log scale, lines and periods to compare with, marked events. */
export function besideSentences(model: PlainModel): string[] {
  const scale = model.axis.scale === 'log' ? ['The scale is logarithmic: equal steps multiply.'] : [];
  const said = [...strongSentences(model), ...noteSentences(model)];
  if (isRowsModel(model)) return [...scale, ...said];
  const [days, others] = [model.references.filter(isDay), model.references.filter((other) => !isDay(other))];
  const marked = [...model.marks.map((mark) => ({ ...mark, from: mark.at })), ...days].sort((a, b) => a.from - b.from);
  return [
    ...scale,
    ...others.map((reference) => referenceSentence(reference, model)),
    ...(marked.length === 0 ? [] : [`Marked: ${marked.map(markInWords).join('; ')}.`]),
    ...said,
  ];
}

function isDay({ axis, from, to }: Reference): boolean {
  return axis === 'time' && from === to;
}

function referenceSentence({ axis, label, from, to, words }: Reference, model: PlainModel): string {
  if (axis === 'time') return `Shaded: ${label} (${words}).`;
  if (from !== to) return `To compare with: ${label}, ${words}.`;
  const figures = axisValues({ ...model, references: [] } as PlainModel);
  const above = figures.filter((value) => value > from).length;
  const position =
    above === 0 ? 'No figure lies above it.' : above === figures.length ? 'All figures lie above it.' : '';
  return [`To compare with: ${label}, ${words}.`, position].filter(Boolean).join(' ');
}
