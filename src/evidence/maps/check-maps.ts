import { findFigures } from '../facts/find-figures.ts';
import { KEPT_IN_GLOSSARY } from '../terms/glossary-schema.ts';
import type { MapSpec } from './map-schema.ts';
import { placesOtherwise } from './places-otherwise.ts';
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
    ...map.places.flatMap(({ term, name }, index) => {
      const other = map.places.slice(0, index).find((place) => term !== undefined && place.term === term);
      if (other) {
        const what = `The term "${term ?? ''}" is that of "${other.name}".`;
        const remedy = `Write that of ${name}, or remove the line.`;
        return [maps.problemAt('schema', id, ['places', index, 'term'], what, remedy)];
      }
      if (term === undefined || terms.has(term)) return [];
      const remedy = didYouMean(term, terms) + KEPT_IN_GLOSSARY;
      return [
        {
          ...maps.problemAt('reference', id, ['places', index, 'term'], `There is no term "${term}".`, remedy),
          missing: `term ${term}`,
        },
      ];
    }),
    ...['names', 'places'].flatMap((key) =>
      twice(map, key as 'names' | 'places').map(({ index, part, what, remedy }) =>
        maps.problemAt('schema', id, [key, index, part], what, remedy),
      ),
    ),
    ...placesOtherwise(map).map(({ index, what, remedy }) =>
      maps.problemAt('look-again', id, ['places', index, 'name'], what, remedy),
    ),
    ...figuresIn(map).map(({ path, text }) => {
      const what = `"${text}" is a bare figure in the words of a map.`;
      return maps.problemAt('bare-figure', id, path, what, 'Say it without the figure, and print that on a page.');
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

/** Places, or names, that are where another one is, or are called as it is: mostly one was copied. */
function twice(map: MapSpec, key: 'names' | 'places'): { index: number; part: string; what: string; remedy: string }[] {
  return map[key].flatMap(({ name, at }, index) => {
    const earlier = map[key].slice(0, index);
    const there = earlier.find((other) => String(other.at) === String(at));
    const what = there ? `This stands at the point of "${there.name}".` : `There is a "${name}" on this map already.`;
    const remedy = there
      ? 'Write its own longitude and latitude.'
      : 'Give it another name, or take one of the two out.';
    const isThere = there ?? earlier.find((other) => other.name === name && key === 'places');
    return isThere ? [{ index, part: there ? 'at' : 'name', what, remedy }] : [];
  });
}

/** Figures in the words of a map, which nothing holds against a fact. */
function figuresIn(map: MapSpec): { path: (string | number)[]; text: string }[] {
  const texts = [
    ...(['title', 'subtitle', 'description', 'note'] as const).map((key) => ({ path: [key], text: map[key] ?? '' })),
    ...map.places.map(({ about }, index) => ({ path: ['places', index, 'about'], text: about })),
  ];
  return texts.flatMap(({ path, text }) =>
    findFigures(text, new Set())
      .filter(({ written }) => written !== 'loosely')
      .map((figure) => ({ path, text: figure.text })),
  );
}
