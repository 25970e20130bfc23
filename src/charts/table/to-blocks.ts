import { SCALES } from '../../basics/unit.ts';
import type { ChartModel } from '../model/chart-types.ts';
import { toTable, type ChartTable } from './to-table.ts';

/** The widest label, and the longest bar, in letters: together with its figure a line fits a terminal of 80. */
const LABEL = 26;
const BAR = 36;
/** More rows than this no screen shows at once: of a longer table every second, third … row is drawn. */
const MOST_ROWS = 30;

/** An eighth of a letter to seven eighths. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * A chart as bars of block letters, for a terminal: each figure as long as it is large, by one measure over all series. A gap
 * says so, a range begins where it is lowest, what is below zero has its sign and another letter; what has no figure is listed.
 */
export function toBlocks(model: ChartModel): string[] {
  const table = toTable(model);
  const rows = table.groups.flatMap(({ rows: some }) => some);
  const step = Math.ceil(rows.length / MOST_ROWS);
  const most = Math.max(...rows.flatMap(({ cells }) => cells.flatMap(({ text }) => figuresIn(text).map(Math.abs))), 0);
  const columns = table.headings.slice(1).map((heading, column) => ({ heading, column, step, most }));
  const hasFigures = ({ column }: Series) => rows.some(({ cells }) => figuresIn(cells[column]?.text ?? '').length > 0);
  const drawn = most === 0 ? columns : columns.filter(hasFigures);
  const lines = drawn.flatMap((series) => seriesLines(table, series));
  return step === 1 ? lines : [...lines, `(one row of ${String(step)} is drawn)`];
}

interface Series {
  heading: string;
  column: number;
  step: number;
  most: number;
}

function seriesLines({ groups }: ChartTable, { heading, column, step, most }: Series): string[] {
  const drawn = groups.map(({ label, rows }) => ({ label, rows: rows.filter((_, index) => index % step === 0) }));
  return [
    heading,
    ...drawn.flatMap(({ label, rows }) => [
      ...(label === undefined || label === '' ? [] : [`  ${label}`]),
      ...rows.map((row) => `  ${fitted(row.heading)} ${barOf(row.cells[column]?.text ?? '', most)}`.trimEnd()),
    ]),
  ];
}

function fitted(label: string): string {
  const letters = Array.from(new Intl.Segmenter().segment(label), ({ segment }) => segment);
  return letters.length > LABEL ? `${letters.slice(0, LABEL - 1).join('')}…` : label.padEnd(LABEL);
}

function barOf(text: string, most: number): string {
  const figures = figuresIn(text);
  const [first, second] = figures;
  if (first === undefined || most === 0) return text === '–' ? '(no figure)' : text;
  const [one, other] = second === undefined ? [0, first] : [first, second];
  // From below zero to above it no bar could tell.
  if (one * other < 0) return text;
  const [low = 0, high = 0] = [Math.abs(one), Math.abs(other)].sort((a, b) => a - b);
  const start = Math.round((low / most) * BAR);
  const isBelow = Math.min(one, other) < 0;
  const bar = isBelow
    ? '░'.repeat(Math.max(1, Math.round((high / most) * BAR) - start))
    : blocks(high / most - start / BAR);
  return `${' '.repeat(start)}${bar} ${text}`.trimStart().padStart(start + bar.length + text.length + 1);
}

/** A bar as long as a share of the longest, to an eighth of a letter. */
function blocks(share: number): string {
  const eighths = Math.max(1, Math.round(Math.max(0, share) * BAR * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}

/** The figures of a cell as it is printed: "6,105", "−12.5", "20–30". Words with digits in them, such as dates, have none. */
function figuresIn(text: string): number[] {
  if (/\p{L}{3,}.*\d{4}|\d{4}.*\p{L}{3,}/u.test(text)) return [];
  const found = [
    ...text.matchAll(
      /(?<![\d.,])(?<digits>[−-]?\d[\d,]*(?:\.\d+)?)(?:[ \u00a0](?<scale>thousand|million|billion)\b)?/g,
    ),
  ];
  const lastScale = found.at(-1)?.groups?.scale;
  return found.slice(0, 2).map(({ groups: { digits = '', scale = lastScale } = {} }) => {
    const factor = scale === undefined ? 1 : SCALES[scale as keyof typeof SCALES];
    return Number(digits.replaceAll(',', '').replace('−', '-')) * factor;
  });
}
