import type { ChartChoices, ChartView } from './select-view.ts';
import type { Slot } from '../model/chart-types.ts';

/** The parts of a view that differ from the whole chart, as parts of an address: `period=2001-05..2002-01`, `off=2`, `scale=log`. */
export type ViewText = Partial<Record<'period' | 'off' | 'scale', string>>;

/** Writes a view down. */
export function printView({ period, off, scale }: ChartView, choices: ChartChoices): ViewText {
  const ends = period?.map((index) => choices.slots[index]?.key ?? '');
  return {
    ...(ends && { period: ends.join('..') }),
    ...(off.length > 0 && { off: off.map((index) => index + 1).join(',') }),
    ...(choices.scales.length > 0 && scale !== choices.scales[0] && { scale }),
  };
}

/** Reads a view that was written down. What the chart does not offer is passed over, so that any address shows a chart. */
export function readView(text: ViewText, choices: ChartChoices, whole: ChartView): ChartView {
  const scale = choices.scales.find((one) => one === text.scale) ?? whole.scale;
  return { period: readPeriod(text.period, choices.slots), off: readOff(text.off, choices.series.length), scale };
}

function readPeriod(text = '', slots: readonly Slot[]): [number, number] | undefined {
  const [from = -1, to = -1] = text.split('..').map((key) => slots.findIndex((slot) => slot.key === key));
  const isWhole = from === 0 && to === slots.length - 1;
  return from >= 0 && to >= from && !isWhole ? [from, to] : undefined;
}

/** One series at least is left. */
function readOff(text = '', count: number): number[] {
  const places = [...new Set(text.split(',').map((place) => Number(place) - 1))];
  const off = places.filter((place) => Number.isInteger(place) && place >= 0 && place < count);
  return off.length < count ? off.toSorted((a, b) => a - b) : [];
}

/** Periods to choose with one press: the years of an axis of months, the decades of an axis of years. */
export function periodsOf(slots: readonly Slot[]): { label: string; period: [number, number] }[] {
  const letters = slots[0]?.key.length === 7 ? 4 : 3;
  const parts = [...new Set(slots.map(({ key }) => key.slice(0, letters)))];
  if (parts.length < 2) return [];
  return parts.flatMap((part) => {
    const from = slots.findIndex(({ key }) => key.startsWith(part));
    const to = slots.findLastIndex(({ key }) => key.startsWith(part));
    if (to - from < 2) return [];
    const [first = '', last = ''] = [slots[from]?.key, slots[to]?.key];
    return [{ label: letters === 4 ? part : `${first}–${last}`, period: [from, to] as [number, number] }];
  });
}
