import { TYPE, type SceneText, type Shapes } from './scene.ts';
import { textWidth } from './text-width.ts';

/** A rectangle by its edges. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** True where two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** What the figures of a chart cover: bars, dots, and each stretch of a line. */
export function shapeBoxes(shapes: readonly Shapes[]): Box[] {
  return shapes.flatMap(({ bars, dots, lines }) => [
    ...bars.map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height })),
    ...dots.map(([x, y, r]) => ({ left: x - r, top: y - r, right: x + r, bottom: y + r })),
    ...lines.flatMap(lineBoxes),
  ]);
}

function lineBoxes(path: string): Box[] {
  return path
    .split('M')
    .filter(Boolean)
    .flatMap((run) => {
      const points = run.split(/[LHV]/).map((pair) => pair.split(' ').map(Number));
      return points.slice(1).map(([x = 0, y = 0], index) => {
        const [fromX = 0, fromY = 0] = points[index] ?? [];
        return {
          left: Math.min(x, fromX),
          top: Math.min(y, fromY),
          right: Math.max(x, fromX),
          bottom: Math.max(y, fromY),
        };
      });
    });
}

/** What lines of text cover, by the estimated width of their letters. */
export function textBoxes(texts: readonly SceneText[]): Box[] {
  return texts.map(({ x, y, text, anchor }) => {
    const width = textWidth(text, TYPE.size);
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    return { left, right: left + width, top: y - TYPE.size + 3, bottom: y + 3 };
  });
}
