import { dateInWords } from '../../basics/partial-date.ts';
import { allDots, type Dot, type DotGroup, type DotsModel } from '../model/chart-types.ts';
import { countGaps } from './count-gaps.ts';
import { openEnds } from './describe-rows.ts';
import { figuresInWords } from './figures-in-words.ts';
import { printBound } from '../model/print-figure.ts';

const FEW = 5;

/** The first sentence: the kind, the span and how many figures there are. */
export function dotsOpening(model: DotsModel): string {
  const dots = allDots(model).toSorted((a, b) => a.at - b.at);
  const [first, last] = [dots[0], dots.at(-1)];
  if (!first || !last) return 'A chart of dots, without figures.';
  const [start = first.key] = first.key.split('/');
  const end = last.key.split('/').at(-1) ?? last.key;
  const span = first.words === last.words ? first.words : dateInWords(`${start}/${end}`);
  const labels = model.groups.length > 1 ? `: ${model.groups.map(({ label }) => label).join('; ')}` : '';
  return `A chart of dots, one a figure and none joined, ${span}${labels}.`;
}

/** Each group: all figures where they are few, else the first, the last, the lowest and the highest. */
export function dotsSentences(model: DotsModel): string[] {
  const gaps = countGaps(model);
  return [
    ...model.groups.map((group) => describeGroup(group, model)),
    ...openEnds(allDots(model)),
    ...(gaps === 0 ? [] : [`${gaps} of the dates ${gaps === 1 ? 'has' : 'have'} no figure.`]),
  ];
}

function describeGroup({ label, dots }: DotGroup, model: DotsModel): string {
  const known = dots.filter(({ bound }) => bound !== 'gap');
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return `${label}: no figure.`;
  if (known.length <= FEW) return `${label}: ${known.map((dot) => say(dot, model)).join('; ')}.`;
  if (isSurvey(known)) return surveyInWords(label, known, model);
  const lowest = known.reduce((kept, dot) => (lowEnd(dot) < lowEnd(kept) ? dot : kept));
  const highest = known.reduce((kept, dot) => (highEnd(dot) > highEnd(kept) ? dot : kept));
  return (
    `${label}: ${known.length} figures. The first is ${say(first, model)}; the last ${say(last, model)}. ` +
    `The lowest is ${say(lowest, model)}; the highest ${say(highest, model)}.`
  );
}

/** Single figures by one maker can be compared with each other. */
function isSurvey(dots: readonly Dot[]): boolean {
  return dots.every(({ label, bound }) => label === undefined && bound === 'exact');
}

function surveyInWords(label: string, dots: readonly Dot[], { unit }: DotsModel): string {
  const figures = dots.map(({ low, words }) => ({ value: low ?? 0, place: words }));
  return figuresInWords(figures, { unit, stepWord: 'figure' }, label);
}

function say(dot: Dot, { unit }: DotsModel): string {
  const by = dot.label === undefined ? '' : `, ${dot.label}`;
  return `${printBound(dot, unit)} (${dot.words}${by})`;
}

function lowEnd({ low, high }: Dot): number {
  return low ?? high ?? 0;
}

function highEnd({ low, high }: Dot): number {
  return high ?? low ?? 0;
}
