import { chartScene } from '../../charts/picture/chart-scene.ts';
import { describeChart } from '../../charts/words/describe-chart.ts';
import { wrapText } from '../../charts/picture/text-width.ts';
import { escapeMarkup } from '../../basics/escape-markup.ts';
import { chartAddresses } from '../../charts/chart-addresses.ts';
import { fullAddress } from '../../basics/full-address.ts';
import type { ChartEdition } from '../uses/chart-edition.ts';

/** Width of the smaller PNG in pixels; the larger is twice as wide. */
export const PNG_WIDTH = 1200;

/** Widths of a frame in pixels at which its chart is highest: narrow and wide, just before and at their largest. */
const FRAME_WIDTHS = [320, 512, 607, 864];
/** What embed.css and chart.css say of the words around the picture, in pixels. */
const FRAME = { padding: 32, narrowBelow: 608, narrowest: 480, gaps: 120 };
const WORDS = { title: { size: 19, line: 25 }, subtitle: { size: 15, line: 22 }, text: { size: 14, line: 21 } };

/** The height in pixels that a frame needs for the chart, whatever its width. */
export function frameHeight(edition: ChartEdition): number {
  return Math.max(...FRAME_WIDTHS.map((width) => Math.ceil(heightAt(width, edition))));
}

function heightAt(width: number, { model, site }: ChartEdition): number {
  const inner = width - FRAME.padding;
  const size = width < FRAME.narrowBelow ? 'narrow' : 'wide';
  const picture = chartScene(model, size);
  const shown = size === 'narrow' ? Math.min(inner, FRAME.narrowest) : inner;
  const words = [
    { text: model.title, ...WORDS.title },
    { text: model.subtitle, ...WORDS.subtitle },
    { text: model.note ?? '', ...WORDS.text },
    { text: `Figures: ${model.attribution}. Chart: ${site.name}. ${site.licence.text}`, ...WORDS.text },
  ];
  const lines = words.map(({ text, size: letters, line }) => (wrapText(text, inner, letters).length + 0.5) * line);
  return (picture.height * shown) / picture.width + lines.reduce((sum, height) => sum + height, FRAME.gaps);
}

/** HTML that shows the chart's own script-free page inside another page; `height` is that of the frame in pixels. */
export function frameCode({ id, model, site }: ChartEdition, height: number): string {
  const address = escapeMarkup(fullAddress(chartAddresses(id).embed, site));
  const title = escapeMarkup(model.title);
  return `<iframe src="${address}" title="${title}" width="100%" height="${String(height)}" style="border:0" loading="lazy"></iframe>`;
}

/** HTML that shows the chart as a picture with a link to its page, for places that allow no frames. */
export function pictureCode({ id, model, site }: ChartEdition, size: { width: number; height: number }): string {
  const addresses = chartAddresses(id);
  const of = (path: string) => escapeMarkup(fullAddress(path, site));
  const alternative = escapeMarkup(`${model.title}. ${describeChart(model).join(' ')}`);
  const height = Math.round((size.height * PNG_WIDTH) / size.width);
  return [
    `<a href="${of(addresses.page)}">`,
    `<img src="${of(addresses.png)}" srcset="${of(addresses.largePng)} 2x" width="${String(PNG_WIDTH)}"`,
    ` height="${String(height)}" style="max-width:100%;height:auto" alt="${alternative}"></a>`,
  ].join('');
}
