import type { MapSpec } from './map-schema.ts';

/** A point of a course: both coordinates from 0 to 1, from west to east and from north to south. */
export type CoursePoint = readonly [along: number, down: number];

/** Points of a border: degrees to the east and to the north. */
export type Line = readonly (readonly number[])[];

/** As many points as a small drawing needs. */
const MOST_POINTS = 48;

/**
 * The course of the border at which the first place of a map stands, within the area of the map, stretched to a unit
 * square. Empty where the map has no border.
 */
export function borderCourse(
  { area, places }: Pick<MapSpec, 'area' | 'places'>,
  borders: readonly Line[],
): CoursePoint[] {
  const at = places[0]?.at;
  if (!at) return [];
  const inside = ([east = 0, north = 0]: readonly number[]) =>
    east >= area.west && east <= area.east && north >= area.south && north <= area.north;
  const lines = borders.map((line) => line.filter(inside)).filter((line) => line.length > 1);
  const nearest = lines.toSorted((one, other) => distance(one, at) - distance(other, at))[0] ?? [];
  return toUnitSquare(thinned(nearest));
}

function distance(line: Line, [east, north]: readonly [number, number]): number {
  return Math.min(...line.map(([x = 0, y = 0]) => Math.hypot(x - east, y - north)));
}

function thinned(line: Line): Line {
  const stride = Math.max(1, Math.ceil(line.length / MOST_POINTS));
  return line.filter((_, index) => index % stride === 0 || index === line.length - 1);
}

function toUnitSquare(line: Line): CoursePoint[] {
  const [east, north] = [line.map(([x = 0]) => x), line.map(([, y = 0]) => y)];
  const [west, top] = [Math.min(...east), Math.max(...north)];
  const [width, height] = [Math.max(...east) - west || 1, top - Math.min(...north) || 1];
  return line
    .map(([x = 0, y = 0]): CoursePoint => [(x - west) / width, (top - y) / height])
    .toSorted(([one], [other]) => one - other);
}
