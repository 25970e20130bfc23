/** A tick of an axis of years. `share` is its place on the axis, between 0 and 1; few ticks have a label. */
export interface YearTick {
  share: number;
  label?: string;
}

/** The ticks of the years, and the days that are marked. */
export interface TimeTicks<Day> {
  years: readonly YearTick[];
  days: readonly (Day & { share: number })[];
}

interface Span {
  /** The first and the last day (`YYYY-MM-DD`). */
  from: string;
  to: string;
}

/** As many labels of four figures have room beside each other. */
const MOST_LABELS = 3;

/** The first day of each year within a time, a few of them with a label. */
export function yearTicks<Day extends { day: string }>({ from, to }: Span, days: readonly Day[]): TimeTicks<Day> {
  const [first, whole] = [Date.parse(from), Math.max(1, Date.parse(to) - Date.parse(from))];
  const shareOf = (day: string) => Math.min(1, Math.max(0, (Date.parse(day) - first) / whole));
  const [start, end] = [from, to].map((day) => Number(day.slice(0, 4)));
  const years = Array.from({ length: (end ?? 0) - (start ?? 0) }, (_, index) => String((start ?? 0) + index + 1));
  const step = Math.max(1, Math.ceil(years.length / MOST_LABELS));
  return {
    years: years.map((year, index) => ({
      share: shareOf(`${year}-01-01`),
      ...(index % step === 0 && { label: year }),
    })),
    days: days.map((day) => ({ ...day, share: shareOf(day.day) })),
  };
}
