import { markRows, type PlacedMark } from './place-marks.ts';
import { straight, tenth, TYPE, type Plot, type ScenePath, type SceneText } from './scene.ts';

/** Room above the labels, and between the lowest of them and the plot. */
export const MARK_SPACE = { above: 4, below: 20 };

/** From the label of each mark down to the bottom of the plot. */
export function markLines(marks: readonly PlacedMark[], plot: Plot, top: number): ScenePath[] {
  if (marks.length === 0) return [];
  const rows = markRows(marks);
  const start = (mark: PlacedMark) => top + MARK_SPACE.above + (rows - 1 - mark.row) * TYPE.line + 3;
  const lines = (kept: readonly PlacedMark[]) =>
    kept.map((mark) => straight(mark.x, start(mark), { y: plot.y + plot.height })).join('');
  const [strong, others] = [marks.filter(({ isStrong }) => isStrong), marks.filter(({ isStrong }) => !isStrong)];
  return [
    { role: 'mark-line', d: lines(others) },
    ...(strong.length > 0 ? [{ role: 'strong-mark', d: lines(strong) } as const] : []),
  ];
}

/** The labels of marks in their rows; `top` is where the rows begin, below the key. */
export function markTexts(marks: readonly PlacedMark[], top: number): SceneText[] {
  const bottom = top + marksHeight(marks);
  return marks.map(({ x, row, label, toLeft, shift, isStrong }) => {
    const y = tenth(bottom - row * TYPE.line - 3);
    return {
      role: isStrong ? 'heading' : 'mark',
      x: tenth(toLeft ? x - 4 : x + 4 - shift),
      y,
      text: label,
      anchor: toLeft ? 'end' : undefined,
    };
  });
}

/** The height that marks take above the plot. */
export function marksHeight(marks: readonly PlacedMark[]): number {
  return marks.length === 0 ? 0 : MARK_SPACE.above + markRows(marks) * TYPE.line;
}
