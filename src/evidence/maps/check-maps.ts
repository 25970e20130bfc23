import { KEPT_IN_GLOSSARY } from '../terms/glossary-schema.ts';
import type { MapSpec } from './map-schema.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { Records } from '../../records/reading/read-records.ts';
import { didYouMean } from '../../records/problems/suggest.ts';

/** The problems of maps: those of their schema, places that the area leaves out, and terms that do not exist. */
export function checkMaps(maps: Records<MapSpec>, terms: ReadonlySet<string>): ContentProblem[] {
  const found = [...maps.values].flatMap(([id, map]) => [
    ...['names', 'places'].flatMap((key) =>
      outside(map, key as 'names' | 'places').map((index) => {
        const what = 'This place lies outside the area of the map.';
        return maps.problemAt(
          'schema',
          id,
          [key, index, 'at'],
          what,
          'Write [longitude, latitude], or widen the area.',
        );
      }),
    ),
    ...map.places.flatMap(({ term }, index) => {
      if (term === undefined || terms.has(term)) return [];
      const remedy = didYouMean(term, terms) + KEPT_IN_GLOSSARY;
      return [
        {
          ...maps.problemAt('reference', id, ['places', index, 'term'], `There is no term "${term}".`, remedy),
          missing: `term ${term}`,
        },
      ];
    }),
  ]);
  return [...maps.problems, ...found];
}

function outside({ area, ...map }: MapSpec, key: 'names' | 'places'): number[] {
  return map[key].flatMap(({ at: [longitude, latitude] }, index) => {
    const isInside =
      longitude >= area.west && longitude <= area.east && latitude >= area.south && latitude <= area.north;
    return isInside ? [] : [index];
  });
}
