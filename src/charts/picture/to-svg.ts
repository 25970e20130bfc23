import { chartScene } from './chart-scene.ts';
import type { ChartModel } from '../model/chart-types.ts';
import { curlQuotes } from '../../basics/curl-quotes.ts';
import { escapeMarkup } from '../../basics/escape-markup.ts';
import type { PlacedPanel, Scene, ScenePath, SceneText, Shapes, SignPath, Size, TextRole } from './scene.ts';

const TEXT_ROLES: readonly TextRole[] = ['tick', 'label', 'heading', 'value', 'mark', 'remark'];

/** Lines that are as many pixels thick at every size of the picture. The validator of style sheets does not know the property. */
const CRISP: ReadonlySet<ScenePath['role']> = new Set([
  'grid',
  'axis',
  'mark-line',
  'strong-mark',
  'reference',
  'bracket',
]);

/** Classes by weight, named after what is drawn: the page has other uses for "quiet". */
const THICKNESS = { strong: 'thick', quiet: 'thin' };

/**
 * The chart as an SVG element, as text, without a word that is not drawn: who shows it says what it is. Its looks come from the style sheet: colours are custom properties
 * (`--chart-<name>`), roles are classes. The same model gives the same bytes. `data-plot` is the rectangle of the
 * figures, `data-rows` the middle of each row in it; of small multiples each `g.panel` has its own, from its own corner.
 */
export function toSvg(model: ChartModel, size: Size): string {
  const scene = chartScene(model, size);
  return [
    `<svg class="chart-picture chart-picture-${size}" viewBox="0 0 ${scene.width} ${scene.height}"${plotAttributes(scene)}>`,
    sceneMarkup(scene),
    '</svg>',
  ].join('');
}

/** Width by height of a picture that `toSvg` made, to four digits: its room on a page before it is drawn. */
export function ratioOf(svg: string): number {
  const [, , width = 1, height = 1] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  return Number((width / height).toFixed(4));
}

function plotAttributes({ plot, rowMiddles }: Scene): string {
  const rows = rowMiddles.length === 0 ? '' : ` data-rows="${rowMiddles.join(' ')}"`;
  return ` data-plot="${[plot.x, plot.y, plot.width, plot.height].join(' ')}"${rows}`;
}

/** What a scene shows, as SVG elements without the element around them. */
export function sceneMarkup(scene: Scene): string {
  const data = scene.panels
    ? scene.panels.map(panelElement)
    : ['<g class="data">', ...scene.shapes.map(shapesElement), '</g>', signsElement(scene.signs ?? [])];
  const [under, over] = [
    scene.paths.filter((path) => !isOver(path, scene)),
    scene.paths.filter((path) => isOver(path, scene)),
  ];
  const texts = TEXT_ROLES.map((role) => textGroup(role, scene.texts));
  return [...under.map(pathElement), ...data, ...over.map(pathElement), ...texts].join('');
}

/** The line from which bars grow is drawn over them: their rims of paper would cut it. */
function isOver({ role }: ScenePath, { shapes }: Scene): boolean {
  return role === 'axis' && shapes.some(({ bars, corner }) => bars.length > 0 && corner === undefined);
}

function panelElement({ x, y, scene }: PlacedPanel): string {
  const at = `transform="translate(${x} ${y})"`;
  return `<g class="panel" ${at}${plotAttributes(scene)}>${sceneMarkup(scene)}</g>`;
}

function colourProperty(colour: string): string {
  return `var(--chart-${escapeMarkup(colour)})`;
}

function pathElement({ role, d, width, colour }: ScenePath): string {
  if (d === '') return '';
  const fill = colour === undefined ? '' : ` fill="${colourProperty(colour)}"`;
  const crisp = CRISP.has(role) ? ' vector-effect="non-scaling-stroke"' : '';
  return `<path class="${role}"${fill}${strokeWidth(width)}${crisp} d="${d}"/>`;
}

function strokeWidth(width: number | undefined): string {
  return width === undefined ? '' : ` stroke-width="${width}"`;
}

function shapesElement({ colour, weight, corner, lines, dots, bars, rest }: Shapes): string {
  const paths = lines.map((d) => `<path d="${d}"/>`);
  const circles = dots.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}"/>`);
  const round = corner === undefined ? '' : ` rx="${corner}"`;
  const boxes = bars.map(
    ([x, y, width, height]) => `<rect x="${x}" y="${y}" width="${width}" height="${height}"${round}/>`,
  );
  const others = rest === undefined ? [] : [shapesElement(rest).replace('<g', '<g class="rest"')];
  const loud = weight === undefined ? '' : ` class="${THICKNESS[weight]}"`;
  return `<g${loud} color="${colourProperty(colour)}">${[...paths, ...boxes, ...circles, ...others].join('')}</g>`;
}

/** Over the figures and under the words. */
function signsElement(signs: readonly SignPath[]): string {
  const paths = signs.map(
    ({ sign, d, width, colour }) =>
      `<path class="${sign}" color="${colourProperty(colour)}"${strokeWidth(width)} d="${d}"/>`,
  );
  return paths.length === 0 ? '' : `<g class="signs">${paths.join('')}</g>`;
}

function textGroup(role: TextRole, texts: readonly SceneText[]): string {
  const members = texts.filter((text) => text.role === role);
  return members.length === 0 ? '' : `<g class="${role}">${members.map(textElement).join('')}</g>`;
}

/** Words stand on whole pixels. */
function textElement({ x, y, text, anchor, colour }: SceneText): string {
  const fill = colour === undefined ? '' : ` fill="${colourProperty(colour)}"`;
  const at = anchor === undefined ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${Math.round(x)}" y="${Math.round(y)}"${at}${fill}>${escapeMarkup(curlQuotes(text))}</text>`;
}
