import type { Weight } from '../model/chart-types.ts';
import type { ValueAxis } from '../model/value-axis.ts';

/** The two widths a chart is drawn for. */
export type Size = 'wide' | 'narrow';

/** Where a chart is placed: in one of the two pictures, alone or as a panel of it. */
export interface Frame {
  size: Size;
  width: number;
  /** Height of the plot over an x axis. */
  height: number;
  /** False for a panel whose neighbour at the left has the printed ticks. */
  hasTicks: boolean;
  isPanel: boolean;
}

export const WIDTHS: Record<Size, number> = { wide: 720, narrow: 340 };
export const TYPE = { size: 13, line: 16 };

/** The rectangle in which figures are drawn. */
export interface Plot {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a text is for; the style sheet gives each role its look. */
export type TextRole = 'tick' | 'label' | 'heading' | 'value' | 'mark' | 'remark';

/** One line of text; `y` is its base line. A `colour` is the name of a chart colour. */
export interface SceneText {
  role: TextRole;
  x: number;
  y: number;
  text: string;
  anchor?: 'middle' | 'end' | undefined;
  colour?: string | undefined;
}

/** Lines that carry no figure. */
type PathRole =
  | 'band'
  | 'grid'
  | 'axis'
  | 'mark-line'
  | 'strong-mark'
  | 'reference'
  | 'bracket'
  | 'leader'
  | 'key'
  | SignPath['sign'];

export interface ScenePath {
  role: PathRole;
  d: string;
  width?: number | undefined;
  colour?: string | undefined;
}

/** What stands for figures. A bar is `[x, y, width, height]`, a dot `[x, y, radius]`. */
export interface Shapes {
  colour: string;
  weight?: Weight | undefined;
  /** Radius of the corners of bars. */
  corner?: number | undefined;
  lines: readonly string[];
  dots: readonly (readonly [number, number, number])[];
  bars: readonly (readonly [number, number, number, number])[];
  /** Those beside the ones that stand out, in another colour. */
  rest?: Shapes | undefined;
}

/** What is drawn over figures to tell their standing: path data in the colour of its series. */
export interface SignPath {
  sign: 'span' | 'ring' | 'hole' | 'cut' | 'core' | 'stripes';
  d: string;
  /** How thick a stroke is, where the style sheet cannot know it. */
  width?: number | undefined;
  colour: string;
}

/** A chart placed in pixels: everything `to-svg` writes down, in its order. */
export interface Scene {
  size: Size;
  width: number;
  height: number;
  plot: Plot;
  /** Middle of each row, from the top of the plot; empty for charts over an x axis. */
  rowMiddles: readonly number[];
  paths: readonly ScenePath[];
  shapes: readonly Shapes[];
  signs?: readonly SignPath[] | undefined;
  texts: readonly SceneText[];
  /** Small multiples: scenes of their own, each at its place. The plot of the whole is then that of the first. */
  panels?: readonly PlacedPanel[] | undefined;
}

export interface PlacedPanel {
  x: number;
  y: number;
  scene: Scene;
}

/** Rounds to the tenth of a pixel that the pictures are written with. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

/** A straight horizontal or vertical line as path data. */
export function straight(x: number, y: number, to: { x: number } | { y: number }): string {
  const end = 'x' in to ? `H${String(tenth(to.x))}` : `V${String(tenth(to.y))}`;
  return `M${String(tenth(x))} ${String(tenth(y))}${end}`;
}

/** The place of a value between two pixels. */
export function placeOf(
  value: number,
  axis: Pick<ValueAxis, 'min' | 'max' | 'scale'>,
  from: number,
  to: number,
): number {
  const along = axis.scale === 'log' ? Math.log10 : (number: number) => number;
  return from + ((along(value) - along(axis.min)) / (along(axis.max) - along(axis.min))) * (to - from);
}

/** The value from which bars grow and where the line along the bottom stands. */
export function baseOf({ scale, min }: ValueAxis): number {
  return scale === 'log' ? min : 0;
}
