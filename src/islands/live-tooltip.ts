import type { ChartType, TooltipItem } from 'chart.js';
import type { LiveChart, LivePoint } from '../charts/live/live-chart.ts';
import type { PictureFrame } from './picture-frame.ts';

/** Colours that the page gives to words and to what lies under them. */
export interface Look {
  ink: string;
  paper: string;
}

/** Chart.js types a chart by its kind, which is known here only when the data is read. */
export type Options = Record<string, unknown>;
type Item = TooltipItem<ChartType>;

const LETTERS = { wide: 48, narrow: 30 };
const MOST_NAMES = 4;

/** The words that come up at a figure: when, how much, and who published it. */
export function tooltipOptions(live: LiveChart, frame: PictureFrame, { ink, paper }: Look): Options {
  const letters = frame.width > 500 ? LETTERS.wide : LETTERS.narrow;
  const pointOf = (item: Item) => live.points[item.datasetIndex]?.[item.dataIndex];
  const pointsOf = (items: Item[]) => items.flatMap((item) => pointOf(item) ?? []);
  const labelOf = (item: Item) => {
    const by = pointOf(item)?.by ?? live.series[item.datasetIndex]?.label ?? '';
    return live.indexAxis === 'y' ? '' : `${by}: `;
  };
  const titleOf = (item?: Item) => (item && pointOf(item)?.place) ?? live.labels[item?.dataIndex ?? 0] ?? '';
  const font = { family: frame.font, size: 13 };
  return {
    backgroundColor: paper,
    borderColor: ink,
    borderWidth: 1,
    titleColor: ink,
    bodyColor: ink,
    footerColor: ink,
    titleFont: { ...font, weight: 'bold' },
    bodyFont: font,
    footerFont: { ...font, size: 12, weight: 'normal' },
    padding: 10,
    cornerRadius: 2,
    caretSize: 0,
    filter: (item: Item) =>
      !(live.stacked || live.indexAxis === 'y') || hasFigure(live, item.datasetIndex, item.dataIndex),
    boxPadding: 4,
    callbacks: {
      title: (items: Item[]) => broken(titleOf(items[0]), letters),
      label: (item: Item) => broken(labelOf(item) + (pointOf(item)?.figure ?? ''), letters),
      labelColor: (item: Item) => ({
        borderColor: 'transparent',
        backgroundColor: frame.colours[item.datasetIndex] ?? ink,
      }),
      footer: (items: Item[]) => broken(namesOf(pointsOf(items), live.attribution), letters),
    },
  };
}

/** True where a series has a figure and no gap. */
export function hasFigure({ series }: LiveChart, at: number, index: number): boolean {
  const datum = series[at]?.data[index] ?? null;
  return typeof datum === 'object' && datum !== null && 'y' in datum ? datum.y !== null : datum !== null;
}

/** One figure in words: when, whose, how much, and who published it. */
export function pointInWords(live: LiveChart, series: number, index: number): string {
  const point = live.points[series]?.[index];
  if (!point) return '';
  const whose = live.indexAxis === 'y' ? [] : [live.series[series]?.label, point.by];
  const head = [point.place ?? live.labels[index], ...whose].filter(Boolean).join(', ');
  return `${head}: ${point.figure}. ${namesOf([point], live.attribution)}`;
}

/** Who published these figures; whose they are, where no one or too many can be named. */
function namesOf(points: readonly LivePoint[], attribution: string): string {
  const names = [...new Set(points.flatMap(({ publishers }) => publishers))];
  return names.length === 0 || names.length > MOST_NAMES ? attribution : names.join('; ');
}

/** Breaks a text into lines of at most so many letters. */
function broken(text: string, letters: number): string[] {
  return text.match(new RegExp(`.{1,${String(letters)}}(?= |$)|\\S+`, 'gu'))?.map((line) => line.trim()) ?? [];
}
