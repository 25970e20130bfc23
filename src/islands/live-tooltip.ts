import type { ChartType, TooltipItem } from 'chart.js';
import type { LiveChart, LivePoint } from '../charts/to-chartjs.ts';
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
  const labelOf = (item: Item) => (live.indexAxis === 'y' ? '' : `${live.series[item.datasetIndex]?.label ?? ''}: `);
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
    filter: (item: Item) => !live.stacked || item.raw !== null,
    boxPadding: 4,
    callbacks: {
      title: (items: Item[]) => broken(live.labels[items[0]?.dataIndex ?? 0] ?? '', letters),
      label: (item: Item) => broken(labelOf(item) + (pointOf(item)?.figure ?? ''), letters),
      labelColor: (item: Item) => ({
        borderColor: 'transparent',
        backgroundColor: frame.colours[item.datasetIndex] ?? ink,
      }),
      footer: (items: Item[]) => broken(namesOf(pointsOf(items), live.attribution), letters),
    },
  };
}

/** Who published these figures; whose they are, where no one or too many can be named. */
export function namesOf(points: readonly LivePoint[], attribution: string): string {
  const names = [...new Set(points.flatMap(({ publishers }) => publishers))];
  return names.length === 0 || names.length > MOST_NAMES ? attribution : names.join('; ');
}

/** Breaks a text into lines of at most so many letters. */
function broken(text: string, letters: number): string[] {
  return text.match(new RegExp(`.{1,${String(letters)}}(?= |$)|\\S+`, 'gu'))?.map((line) => line.trim()) ?? [];
}
