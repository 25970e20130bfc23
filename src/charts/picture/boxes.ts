import { TYPE, type ScenePath, type SceneText, type Shapes } from './scene.ts';
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

/** What straight lines cover: nothing in width, but no label may cross them. */
export function pathBoxes(paths: readonly ScenePath[]): Box[] {
  return paths.flatMap(({ d }) => lineBoxes(d)).map((box) => ({ ...box, left: box.left - 1, right: box.right + 1 }));
}

/** What the figures of a chart cover: bars, dots, and each stretch of a line. */
export function shapeBoxes(shapes: readonly Shapes[]): Box[] {
  return shapes.flatMap(({ bars, dots, lines, rest }) => [
    ...(rest === undefined ? [] : shapeBoxes([rest])),
    ...bars.map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height })),
    ...dots.map(([x, y, r]) => ({ left: x - r, top: y - r, right: x + r, bottom: y + r })),
    ...lines.flatMap(lineBoxes),
  ]);
}

function lineBoxes(path: string): Box[] {
  const boxes: Box[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', numbers = ''] of path.matchAll(/([MLlHV])([^A-Za-z]*)/g)) {
    const [first = 0, second = 0] = numbers.trim().split(' ').map(Number);
    const [toX, toY] = endOf(command, [first, second], [x, y]);
    if (command !== 'M')
      boxes.push({ left: Math.min(x, toX), top: Math.min(y, toY), right: Math.max(x, toX), bottom: Math.max(y, toY) });
    [x, y] = [toX, toY];
  }
  return boxes;
}

/** Where a stroke of path data leads: level, upright, by a step, or to a place. */
function endOf(command: string, [first, second]: [number, number], [x, y]: [number, number]): [number, number] {
  if (command === 'H') return [first, y];
  if (command === 'V') return [x, first];
  return command === 'l' ? [x + first, y + second] : [first, second];
}

/** What lines of text cover, by the estimated width of their letters. */
export function textBoxes(texts: readonly SceneText[]): Box[] {
  return texts.map(({ x, y, text, anchor }) => {
    const width = textWidth(text, TYPE.size);
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    return { left, right: left + width, top: y - TYPE.size + 3, bottom: y + 3 };
  });
}
