import type { ValueAxis } from '../model/value-axis.ts';
import type { SvgElement } from './parse-svg.ts';

/** A mark of a picture as it stands in pixels: a bar, a dot, or a point of a line. */
export interface ReadMark {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A plot of a picture, read back: its rectangle, its rows, its marks by series, and the elements in it. */
export interface ReadPlot {
  plot: { x: number; y: number; width: number; height: number };
  rowMiddles: number[];
  series: ReadMark[][];
  elements: readonly SvgElement[];
}

/** The plots of a picture: one, or one a panel. Paths are marks in line charts (`hasLines`), else only arrows. */
export function readPicture(elements: readonly SvgElement[], hasLines: boolean): ReadPlot[] {
  const panels = elements.filter(({ attributes }) => attributes.class === 'panel');
  const roots = panels.length > 0 ? panels : elements.slice(0, 1);
  return roots.map((root) => {
    const inside = elements.filter(({ parents }) => parents.includes(root));
    const [x = 0, y = 0, width = 0, height = 0] = numbersIn(root.attributes['data-plot']);
    const groups = inside.filter(({ name, parents }) => name === 'g' && parents.at(-1)?.attributes.class === 'data');
    return {
      plot: { x, y, width, height },
      rowMiddles: numbersIn(root.attributes['data-rows']).map((middle) => middle + y),
      series: groups.map((group) =>
        readSeries(
          inside.filter(({ parents }) => parents.includes(group)),
          hasLines,
        ),
      ),
      elements: inside,
    };
  });
}

/** Texts of a role: tick, label, heading, value or mark. */
export function textsOf(elements: readonly SvgElement[], role: string): string[] {
  return elements
    .filter(({ name, parents }) => name === 'text' && parents.at(-1)?.attributes.class === role)
    .map(({ text }) => text);
}

/** The value at a pixel of an axis that reaches from pixel `from` to pixel `to`. */
export function valueAt(pixel: number, { scale, min, max }: ValueAxis, from: number, to: number): number {
  const share = (pixel - from) / (to - from);
  return scale === 'log' ? min * (max / min) ** share : min + share * (max - min);
}

function readSeries(shapes: readonly SvgElement[], hasLines: boolean): ReadMark[] {
  const marks = shapes.filter(({ name }) => name === 'rect' || name === 'circle').map(readShape);
  const points = shapes.filter(({ name }) => hasLines && name === 'path').flatMap(readLine);
  return [...marks, ...points].sort((a, b) => a.left + a.right - b.left - b.right);
}

function readShape({ name, attributes }: SvgElement): ReadMark {
  const of = (key: string) => Number(attributes[key]);
  if (name === 'circle') return { left: of('cx'), right: of('cx'), top: of('cy'), bottom: of('cy') };
  return { left: of('x'), right: of('x') + of('width'), top: of('y'), bottom: of('y') + of('height') };
}

function readLine({ attributes }: SvgElement): ReadMark[] {
  let [x, y] = [0, 0];
  return [...(attributes.d ?? '').matchAll(/([Ml])([\d.-]+) ([\d.-]+)/g)].map(([, command, across, down]) => {
    const from = command === 'M' ? [0, 0] : [x, y];
    [x, y] = [(from[0] ?? 0) + Number(across), (from[1] ?? 0) + Number(down)];
    return { left: x, right: x, top: y, bottom: y };
  });
}

function numbersIn(list = ''): number[] {
  return list.split(' ').filter(Boolean).map(Number);
}
