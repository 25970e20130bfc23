import { allRows, type FigureRow, type RowGroup, type RowsModel } from '../model/chart-types.ts';
import { countGaps } from './count-gaps.ts';
import { printBound } from '../model/print-figure.ts';

const KINDS: Record<RowsModel['kind'], string> = {
  range: 'A chart of single figures and ranges, one a row',
  'horizontal-bar': 'A chart of horizontal bars',
  squares: 'A chart of squares, their areas in proportion to the figures',
};
const FEW = 6;
const MOST_NAMED = 5;

/** The first sentence: the kind, how many rows there are and what gathers them. */
export function rowsOpening(model: RowsModel): string {
  const rows = allRows(model).length;
  if (rows === 0) return `${KINDS[model.kind]}, without figures.`;
  const isGrouped = model.groups.some(({ label }) => label !== undefined);
  const by = isGrouped ? `, by ${model.groupHeading?.toLowerCase() ?? 'group'}` : '';
  return `${KINDS[model.kind]}: ${rows} ${rows === 1 ? 'row' : 'rows'}${by}.`;
}

/** Each group from its lowest to its highest figure, then open ends and gaps. */
export function rowsSentences(model: RowsModel): string[] {
  const rows = allRows(model);
  if (rows.length === 0) return [];
  return [...model.groups.map((group) => describeGroup(group, model)), ...openEnds(rows), ...gaps(model)];
}

function describeGroup({ label, rows }: RowGroup, model: RowsModel): string {
  const say = (row: FigureRow) => `${printBound(row, model.unit)} (${row.label})`;
  const name = label === undefined ? '' : `${label}: `;
  const known = rows.filter(({ bound }) => bound !== 'gap');
  const lowest = extreme(known, (a, b) => lowEnd(a) < lowEnd(b));
  const highest = extreme(known, (a, b) => highEnd(a) > highEnd(b));
  if (!lowest || !highest) return label === undefined ? 'No row has a figure.' : `${name}no figure.`;
  if (known.length <= FEW)
    return `${name}${known.map((row) => `${row.label}, ${printBound(row, model.unit)}`).join('; ')}.`;
  const ends = `is ${say(lowest)}, the highest ${say(highest)}.`;
  return label === undefined ? `The lowest ${ends}` : `${name}${known.length} figures. The lowest ${ends}`;
}

function extreme(rows: readonly FigureRow[], isBeyond: (a: FigureRow, b: FigureRow) => boolean): FigureRow | undefined {
  return rows.reduce<FigureRow | undefined>(
    (kept, row) => (kept === undefined || isBeyond(row, kept) ? row : kept),
    undefined,
  );
}

function lowEnd({ low, high }: FigureRow): number {
  return low ?? high ?? 0;
}

function highEnd({ low, high }: FigureRow): number {
  return high ?? low ?? 0;
}

/** How many figures say only that there are at least, or at most, so many. */
export function openEnds(rows: readonly Pick<FigureRow, 'bound'>[]): string[] {
  const count = rows.filter(({ bound }) => bound === 'at-least' || bound === 'up-to').length;
  if (count === 0) return [];
  return [
    count === 1
      ? 'One figure is only an upper or a lower bound.'
      : `${String(count)} figures are only upper or lower bounds.`,
  ];
}

function gaps(model: RowsModel): string[] {
  const count = countGaps(model);
  if (count === 0) return [];
  const names = model.groups.flatMap(({ label, rows }) =>
    rows.filter(({ bound }) => bound === 'gap').map((row) => [label, row.label].filter(Boolean).join(', ')),
  );
  const named = count <= MOST_NAMED ? `: ${names.join('; ')}` : '';
  return [`${count} ${count === 1 ? 'row has' : 'rows have'} no figure${named}.`];
}
