import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { mesh, feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeoPermissibleObjects } from 'd3-geo';
import type { GeometryCollection, Topology } from 'topojson-specification';

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** Coasts and borders of the world: Natural Earth at 1:10 million, in the public domain. */
export interface CoastsAndBorders {
  land: GeoPermissibleObjects;
  borders: GeoPermissibleObjects;
}

let world: World | undefined;

/** Coasts and borders without the bends that enclose less than `detail` square degrees. */
export function coastsAndBorders(detail: number): CoastsAndBorders {
  world ??= presimplify(readWorld());
  const drawn = simplify(world, detail);
  return {
    land: feature(drawn, drawn.objects.land),
    borders: mesh(drawn, drawn.objects.countries, (one, other) => one !== other),
  };
}

function readWorld(): World {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  return JSON.parse(readFileSync(file, 'utf8')) as World;
}
