import type { ChartModel } from '../../charts/model/chart-model.ts';
import { describeChart } from '../../charts/words/describe-chart.ts';
import { escapeMarkup } from '../../basics/escape-markup.ts';
import { WIDTHS } from '../../charts/picture/scene.ts';
import { wrapText } from '../../charts/picture/text-width.ts';
import { chartScene, pictureSize } from '../../charts/picture/chart-scene.ts';
import { sceneMarkup, toSvg } from '../../charts/picture/to-svg.ts';
import type { PictureStyle } from './picture-style.ts';

/** A chart as a file of its own, with its size in pixels of the drawing. */
export interface PictureFile {
  svg: string;
  width: number;
  height: number;
}

interface Line {
  text: string;
  y: number;
  size: number;
  role: 'title' | 'quiet';
}

const MARGIN = 24;
const WIDTH = WIDTHS.wide + 2 * MARGIN;
const FONT = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const TITLE = { size: 22, line: 28 };
const SUBTITLE = { size: 15, line: 21 };
const SMALL = { size: 12, line: 17 };
const GAP = { picture: 18, foot: 16, paragraph: 4 };

/**
 * The whole chart as one SVG file that needs nothing else: finding, subtitle, picture, note, whose figures these are,
 * and `credit`. Light colours are attributes that every program reads; dark ones stand in a media query.
 */
export function pictureFile(model: ChartModel, style: PictureStyle, credit: string): PictureFile {
  const scene = chartScene(model, 'wide');
  const head = headLines(model);
  const top = (head.at(-1)?.y ?? MARGIN) + GAP.picture;
  const foot = footLines([model.note, `Figures: ${model.attribution}.`, credit], top + scene.height + GAP.foot);
  const height = Math.ceil((foot.at(-1)?.y ?? top) + MARGIN - 4);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(height)}"`,
    ` viewBox="0 0 ${String(WIDTH)} ${String(height)}" role="img" aria-labelledby="title desc" font-family="${FONT}">`,
    `<title id="title">${escapeMarkup(model.title)}</title>`,
    `<desc id="desc">${escapeMarkup(describeChart(model).join(' '))}</desc>`,
    '<!--style-->',
    `<rect width="100%" height="100%" fill="var(--chart-paper)"/>`,
    ...[...head, ...foot].map(lineElement),
    `<g class="chart-picture" transform="translate(${String(MARGIN)} ${String(top)})">${sceneMarkup(scene)}</g></svg>`,
  ].join('');
  return { svg: withColours(svg, style), width: WIDTH, height };
}

/** The narrow picture of a chart and nothing else, as an SVG file that needs nothing else: words and credit stand beside it. */
export function smallPictureFile(model: ChartModel, style: PictureStyle): PictureFile {
  const size = pictureSize(model, 'narrow');
  return { svg: standsAlone(toSvg(model, 'narrow'), size, style), ...size };
}

/** A picture that is drawn for pages, as an SVG file that needs nothing else. */
export function standsAlone(
  svg: string,
  { width, height }: { width: number; height: number },
  style: PictureStyle,
): string {
  const opened = svg.replace(
    '<svg ',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" font-family="${FONT}" `,
  );
  return withColours(opened.replace('>', '><!--style-->'), style);
}

function headLines(model: ChartModel): Line[] {
  const titles = wrapText(model.title, WIDTHS.wide, TITLE.size, true);
  const subtitles = wrapText(model.subtitle, WIDTHS.wide, SUBTITLE.size);
  const below = MARGIN + titles.length * TITLE.line;
  return [
    ...titles.map((text, index): Line => ({
      text,
      y: MARGIN + TITLE.size - 4 + index * TITLE.line,
      size: TITLE.size,
      role: 'title',
    })),
    ...subtitles.map((text, index): Line => ({
      text,
      y: below + SUBTITLE.size - 2 + index * SUBTITLE.line,
      size: SUBTITLE.size,
      role: 'quiet',
    })),
  ];
}

function footLines(paragraphs: readonly (string | undefined)[], top: number): Line[] {
  const lines: Line[] = [];
  let y = top;
  for (const paragraph of paragraphs.filter((text) => text !== undefined)) {
    for (const text of wrapText(paragraph, WIDTHS.wide, SMALL.size)) {
      lines.push({ text, y: (y += SMALL.line), size: SMALL.size, role: 'quiet' });
    }
    y += GAP.paragraph;
  }
  return lines;
}

function lineElement({ text, y, size, role }: Line): string {
  const look = role === 'title' ? 'fill="var(--chart-ink)" font-weight="700"' : 'fill="var(--chart-quiet)"';
  return `<text x="${String(MARGIN)}" y="${String(y)}" font-size="${String(size)}" ${look}>${escapeMarkup(text)}</text>`;
}

/** Puts colours in the place of custom properties, and the style sheet in the place of its mark. */
function withColours(svg: string, { light, dark, colours }: PictureStyle): string {
  const used = new Set<string>();
  const painted = svg.replace(/(fill|color|stroke)="var\(--chart-([a-z0-9-]+)\)"/g, (_, attribute: string, name) => {
    const [day, night] = colours.get(String(name)) ?? colours.get('ink') ?? ['#000', '#fff'];
    used.add(`[${attribute}="${day}"]{${attribute}:${night}}`);
    return `${attribute}="${day}"`;
  });
  const media = `@media (prefers-color-scheme:dark){${dark}${[...used].join('')}}`;
  return painted.replace('<!--style-->', `<style>${light}${media}</style>`);
}
