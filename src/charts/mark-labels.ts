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
  const [main, others] = [marks.filter(({ isMain }) => isMain), marks.filter(({ isMain }) => !isMain)];
  return [
    { role: 'mark-line', d: lines(others) },
    ...(main.length > 0 ? [{ role: 'main-mark', d: lines(main) } as const] : []),
  ];
}

export function markTexts(marks: readonly PlacedMark[], plot: Plot): SceneText[] {
  const bottom = plot.y - MARK_SPACE.below;
  return marks.map(({ x, row, label, toLeft, isMain }) => {
    const y = tenth(bottom - row * TYPE.line - 3);
    return {
      role: isMain ? 'heading' : 'mark',
      x: tenth(toLeft ? x - 4 : x + 4),
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
