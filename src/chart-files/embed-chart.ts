import { describeChart } from '../charts/describe-chart.ts';
import { escapeMarkup } from '../charts/escape-markup.ts';
import { chartAddresses, fullAddress } from './chart-addresses.ts';
import type { ChartEdition } from './chart-edition.ts';

/** Width of the smaller PNG in pixels; the larger is twice as wide. */
export const PNG_WIDTH = 1200;

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
