import { STANDING_WORDS } from '../../accounts/claims/claim-words.ts';
import { dateInWords } from '../../basics/partial-date.ts';
import { escapeMarkup } from '../../basics/escape-markup.ts';
import { sceneMarkup } from '../../charts/picture/to-svg.ts';
import type { ChartModel } from '../../charts/model/chart-types.ts';
import { CARD, type Card, type Stamp } from '../../check/cards/card.ts';
import { FRAME, type LaidCard } from '../../check/cards/lay-card.ts';
import { measureText, type PictureFont } from '../../check/cards/measure-text.ts';
import type { Lines } from '../../check/cards/wrap-words.ts';
import { chartOnCard } from './chart-on-card.ts';
import { standingSign } from './standing-sign.ts';

const RIGHT = CARD.width - FRAME.margin;
const STAMP = { top: FRAME.bottom - FRAME.stamp, pad: 26, sign: 54, size: 50, beside: 30, base: 66 };

/** The looks of a card: what `pictureStyle` says in light colours. */
export interface CardLooks {
  css: string;
  colour(name: string): string;
}

/** A card as SVG, in light colours, with its chart where it has one. */
export function drawCard(card: Card, laid: LaidCard, looks: CardLooks, chart?: ChartModel): string {
  const ink = looks.colour('ink');
  const quiet = looks.colour('quiet');
  const parts = [
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${looks.colour('paper')}"/>`,
    `<rect x="${FRAME.margin}" y="${FRAME.rule}" width="${RIGHT - FRAME.margin}" height="4" fill="${ink}"/>`,
    textElement(card.site, {
      font: 'serif-700',
      size: FRAME.name.size,
      x: FRAME.margin,
      y: FRAME.name.base,
      fill: ink,
    }),
    ...(card.kicker === undefined
      ? []
      : [
          textElement(card.kicker, {
            font: 'sans-400',
            size: FRAME.kicker.size,
            x: RIGHT,
            y: FRAME.kicker.base,
            fill: quiet,
            anchor: 'end',
          }),
        ]),
    ...linesOf(laid.title, laid.top.title, ink),
    ...(laid.finding ? linesOf(laid.finding, laid.top.finding, quiet) : []),
    ...(laid.foot ? linesOf(laid.foot, laid.top.foot, quiet) : []),
    ...(card.stamp ? [stampElement(card.stamp, looks)] : []),
    ...(chart ? [chartElement(chart, laid)] : []),
  ];
  const { width, height } = CARD;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${looks.css}</style>${parts.join('')}</svg>`;
  return svg.replace(/var\(--chart-([a-z0-9-]+)\)/g, (_, name: string) => looks.colour(name));
}

interface Place {
  font: PictureFont;
  size: number;
  x: number;
  y: number;
  fill: string;
  anchor?: 'end';
}

const FAMILIES: Record<PictureFont, string> = {
  'sans-400': 'font-family="Reader Sans 3"',
  'sans-700': 'font-family="Reader Sans 3" font-weight="700"',
  'serif-700': 'font-family="Reader Serif 4" font-weight="700"',
};

function textElement(text: string, { font, size, x, y, fill, anchor }: Place): string {
  const at = anchor === undefined ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${x}" y="${y}" ${FAMILIES[font]} font-size="${size}" fill="${fill}"${at}>${escapeMarkup(text)}</text>`;
}

function linesOf({ lines, font, size, step }: Lines, top: number, fill: string): string[] {
  return lines.map((text, index) =>
    textElement(text, { font, size, x: FRAME.margin, y: Math.round(top + index * step + size * 0.92), fill }),
  );
}

function stampElement({ standing, day }: Stamp, looks: CardLooks): string {
  const { label } = STANDING_WORDS[standing];
  const [paper, ink] = [looks.colour('paper'), looks.colour('ink')];
  const words = STAMP.pad + STAMP.sign + 16;
  const width = Math.ceil(words + measureText(label, 'sans-700', STAMP.size) + STAMP.pad);
  return [
    `<g transform="translate(${FRAME.margin} ${STAMP.top})">`,
    `<rect width="${width}" height="${FRAME.stamp}" fill="${ink}"/>`,
    `<g transform="translate(${STAMP.pad} ${(FRAME.stamp - STAMP.sign) / 2})">${standingSign(standing, STAMP.sign, paper)}</g>`,
    textElement(label, { font: 'sans-700', size: STAMP.size, x: words, y: STAMP.base, fill: paper }),
    textElement(`on ${dateInWords(day)}`, {
      font: 'sans-400',
      size: 34,
      x: width + STAMP.beside,
      y: STAMP.base - 6,
      fill: looks.colour('quiet'),
    }),
    '</g>',
  ].join('');
}

function chartElement(model: ChartModel, { free }: LaidCard): string {
  const { scene, scale } = chartOnCard(model, free);
  const x = free.x + (free.width - scene.width * scale) / 2;
  return `<g class="chart-picture" font-family="Reader Sans 3" transform="translate(${x.toFixed(1)} ${free.y}) scale(${scale.toFixed(3)})">${sceneMarkup(scene)}</g>`;
}
