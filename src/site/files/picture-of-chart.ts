import colours from '../../styles/chart-colours.css?raw';
import picture from '../../styles/chart-picture.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { chartAddresses } from '../../charts/chart-addresses.ts';
import { fullAddress } from '../../basics/full-address.ts';
import type { ChartEdition } from '../uses/chart-edition.ts';
import { pictureFile, smallPictureFile, type PictureFile } from './picture-file.ts';
import { pictureStyle } from './picture-style.ts';

/** The looks of pictures of charts. */
export const pictureLooks = pictureStyle({ tokens, colours, picture });

/** The file that shows a chart by itself, in the looks of the site. Works only where Vite reads style sheets as text. */
export function pictureOfChart({ id, model, site }: ChartEdition): PictureFile {
  const address = fullAddress(chartAddresses(id).page, site);
  return pictureFile(model, pictureLooks, `${site.name}, ${address}. ${site.licence.text}`);
}

/** The picture of a chart alone, narrow, in the looks of the site. */
export function smallPictureOfChart({ model }: ChartEdition): PictureFile {
  return smallPictureFile(model, pictureLooks);
}
