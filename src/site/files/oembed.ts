import { WIDTHS } from '../../charts/picture/scene.ts';
import { fullAddress } from '../../basics/full-address.ts';
import { authorsOf, listOfNames } from '../../evidence/site/names-in-words.ts';
import type { ChartEdition } from '../uses/chart-edition.ts';
import { frameCode, frameHeight } from './embed-chart.ts';

/** A picture of a page, in pixels. */
interface Thumbnail {
  address: string;
  width: number;
  height: number;
}

/** Where a chart says how it is embedded. */
export function oembedPath(id: string): string {
  return `/oembed/${id}.json`;
}

/** How a chart is embedded, for programs that ask with its address (oEmbed 1.0, "rich": a frame without a script). */
export function oembedOf(edition: ChartEdition, thumbnail: Thumbnail | undefined): object {
  const { model, site } = edition;
  const height = frameHeight(edition);
  return {
    version: '1.0',
    type: 'rich',
    title: model.title,
    author_name: listOfNames(authorsOf(site)),
    author_url: fullAddress('/', site),
    provider_name: site.name,
    provider_url: fullAddress('/', site),
    html: frameCode(edition, height),
    width: WIDTHS.wide,
    height,
    ...(thumbnail && {
      thumbnail_url: thumbnail.address,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
}
