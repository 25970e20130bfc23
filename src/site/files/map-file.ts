import colours from '../../styles/chart-colours.css?raw';
import picture from '../../styles/map-picture.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { detailOf, drawMap, heightOf, MAP_WIDTH } from '../../evidence/maps/draw-map.ts';
import type { MapSpec } from '../../evidence/maps/map-schema.ts';
import { coastsAndBorders } from '../../evidence/maps/world.ts';
import { standsAlone } from './picture-file.ts';
import { pictureStyle } from './picture-style.ts';

/** A map as an SVG file, in the looks of the site. Works only where Vite reads style sheets as text. */
export function mapFile(map: MapSpec): string {
  const size = { width: MAP_WIDTH, height: heightOf(map) };
  return standsAlone(drawMap(map, coastsAndBorders(detailOf(map))), size, pictureStyle({ tokens, colours, picture }));
}
