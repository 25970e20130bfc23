import { geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import { escapeMarkup } from '../../basics/escape-markup.ts';
import type { MapSpec } from './map-schema.ts';
import type { CoastsAndBorders } from './world.ts';

/** The width of a map in its own units. */
export const MAP_WIDTH = 720;

const MARK = 5;
const GAP = 6;

/** The smallest bend that is drawn on the map of an area, in square degrees: that of a square unit. */
export function detailOf({ area }: Pick<MapSpec, 'area'>): number {
  return ((area.east - area.west) / MAP_WIDTH) ** 2;
}

/**
 * A map as an SVG element, as text: land, borders, marks and names, in Mercator's projection. Its looks come from the
 * style sheet; who shows it says what it is. The same specification gives the same bytes.
 */
export function drawMap(spec: MapSpec, { land, borders }: CoastsAndBorders): string {
  const { projection, height } = project(spec);
  const path = geoPath(projection).digits(0);
  return [
    `<svg class="map-picture" viewBox="0 0 ${MAP_WIDTH} ${height}">`,
    `<path class="map-land" d="${compact(path(land) ?? '')}"/>`,
    `<path class="map-border" d="${compact(path(borders) ?? '')}"/>`,
    ...spec.names.map(({ name: words, at, kind }) => label(words, place(projection, at), `map-${kind}`)),
    ...spec.places.map((one) => placeElements(one, place(projection, one.at))),
    '</svg>',
  ].join('');
}

/** The height of a map in its own units. */
export function heightOf(spec: Pick<MapSpec, 'area'>): number {
  return project(spec).height;
}

function project({ area }: Pick<MapSpec, 'area'>): { projection: GeoProjection; height: number } {
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [area.west, area.south],
      [area.east, area.north],
    ],
  };
  const fitted = geoMercator().fitWidth(MAP_WIDTH, corners);
  const [, top] = place(fitted, [area.west, area.north]);
  const [, bottom] = place(fitted, [area.east, area.south]);
  const height = Math.round(bottom - top);
  return {
    projection: fitted.clipExtent([
      [0, 0],
      [MAP_WIDTH, height],
    ]),
    height,
  };
}

function place(projection: GeoProjection, at: readonly [number, number]): [number, number] {
  const [x, y] = projection([...at]) ?? [NaN, NaN];
  return [Math.round(x), Math.round(y)];
}

/** Path data with relative steps, and without steps of no length. */
export function compact(d: string): string {
  let [x, y] = [0, 0];
  return d.replace(/([ML])(-?\d+),(-?\d+)/g, (_, command: string, to: string, down: string) => {
    const [dx, dy] = [Number(to) - x, Number(down) - y];
    if (command === 'L' && dx === 0 && dy === 0) return '';
    [x, y] = [Number(to), Number(down)];
    return command === 'M' ? `M${x},${y}` : `l${dx},${dy}`;
  });
}

function placeElements({ name, side, kind }: MapSpec['places'][number], [x, y]: readonly [number, number]): string {
  const mark =
    kind === 'town'
      ? `<circle class="map-mark" cx="${x}" cy="${y}" r="${MARK}"/>`
      : `<path class="map-mark" d="M${x - MARK},${y}l${MARK},${-MARK}l${MARK},${MARK}l${-MARK},${MARK}z"/>`;
  const away = MARK + GAP;
  const at = {
    left: [x - away, y],
    right: [x + away, y],
    above: [x, y - away],
    below: [x, y + away],
  }[side] as [number, number];
  return mark + label(name, at, `map-place map-${side}`);
}

function label(words: string, [x, y]: readonly [number, number], role: string): string {
  return `<text class="${role}" x="${x}" y="${y}">${escapeMarkup(words)}</text>`;
}
