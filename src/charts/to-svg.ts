import { isRowsModel, type ChartModel } from './chart-model.ts';
import { describeChart } from './describe-chart.ts';
import { escapeMarkup } from './escape-markup.ts';
import { layoutRows } from './layout-rows.ts';
import { layoutSeries } from './layout-series.ts';
import type { Scene, ScenePath, SceneText, Shapes, Size, TextRole } from './scene.ts';

const TEXT_ROLES: readonly TextRole[] = ['tick', 'label', 'heading', 'value', 'mark'];

/** Places a chart in pixels, for one of the two widths. */
export function chartScene(model: ChartModel, size: Size): Scene {
  return isRowsModel(model) ? layoutRows(model, size) : layoutSeries(model, size);
}

/**
 * The chart as an SVG element, as text. Its looks come from the style sheet: colours are custom properties
 * (`--chart-<name>`), roles are classes. The same model gives the same bytes.
 */
export function toSvg(model: ChartModel, id: string, size: Size): string {
  const scene = chartScene(model, size);
  const name = escapeMarkup(`chart-${id}-${size}`);
  const rows = scene.rowMiddles.length === 0 ? '' : ` data-rows="${scene.rowMiddles.join(' ')}"`;
  const { plot } = scene;
  return [
    `<svg class="chart-picture chart-picture-${size}" viewBox="0 0 ${String(scene.width)} ${String(scene.height)}" role="img"`,
    ` aria-labelledby="${name}-title ${name}-desc" data-plot="${[plot.x, plot.y, plot.width, plot.height].join(' ')}"${rows}>`,
    `<title id="${name}-title">${escapeMarkup(model.title)}</title>`,
    `<desc id="${name}-desc">${escapeMarkup(describeChart(model)[0] ?? model.subtitle)}</desc>`,
    sceneMarkup(scene),
    '</svg>',
  ].join('');
}

/** What a scene shows, as SVG elements without the element around them. */
export function sceneMarkup(scene: Scene): string {
  return [
    ...scene.paths.map(pathElement),
    '<g class="data">',
    ...scene.shapes.map(shapesElement),
    '</g>',
    ...TEXT_ROLES.map((role) => textGroup(role, scene.texts)),
  ].join('');
}

function colourProperty(colour: string): string {
  return `var(--chart-${escapeMarkup(colour)})`;
}

function pathElement({ role, d, colour }: ScenePath): string {
  if (d === '') return '';
  const fill = colour === undefined ? '' : ` fill="${colourProperty(colour)}"`;
  return `<path class="${role}"${fill} d="${d}"/>`;
}

function shapesElement({ colour, corner, lines, dots, bars }: Shapes): string {
  const paint = colourProperty(colour);
  const paths = lines.map((d) => `<path d="${d}"/>`);
  const circles = dots.map(([x, y, r]) => `<circle cx="${String(x)}" cy="${String(y)}" r="${String(r)}"/>`);
  const round = corner === undefined ? '' : ` rx="${String(corner)}"`;
  const boxes = bars.map(
    ([x, y, width, height]) =>
      `<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}"${round}/>`,
  );
  return `<g color="${paint}">${[...paths, ...boxes, ...circles].join('')}</g>`;
}

function textGroup(role: TextRole, texts: readonly SceneText[]): string {
  const members = texts.filter((text) => text.role === role);
  return members.length === 0 ? '' : `<g class="${role}">${members.map(textElement).join('')}</g>`;
}

function textElement({ x, y, text, anchor, colour }: SceneText): string {
  const fill = colour === undefined ? '' : ` fill="${colourProperty(colour)}"`;
  const at = anchor === undefined ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${String(x)}" y="${String(y)}"${at}${fill}>${escapeMarkup(text)}</text>`;
}
