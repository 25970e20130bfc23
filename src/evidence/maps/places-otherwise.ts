import { nearest } from '../../records/problems/suggest.ts';
import type { MapSpec } from './map-schema.ts';

/** More letters than these are no slip. */
const OF_A_SLIP = 2;

interface Otherwise {
  index: number;
  what: string;
  remedy: string;
}

/** Places whose name is a letter or two from how the words of the map, or their term, have it: one of the two was altered. */
export function placesOtherwise({ title, subtitle = '', description, note = '', places }: MapSpec): Otherwise[] {
  const words = new Set(wordsOf([title, subtitle, description, note, ...places.map(({ about }) => about)].join(' ')));
  return places.flatMap(({ name, term }, index) => {
    const odd = wordsOf(name).find((part) => !words.has(part));
    if (odd === undefined) return [];
    const others = [...words].filter((word) => !places.some((place) => place.name.includes(word)));
    const inWords = nearest(odd, others, OF_A_SLIP);
    if (inWords !== undefined) {
      const what = `This place is called "${name}", and the words of the map have "${inWords}".`;
      return [{ index, what, remedy: 'If both are one place, write its name in the same way.' }];
    }
    const slug = name.toLowerCase().replaceAll(' ', '-');
    if (term === undefined || slug === term || nearest(slug, [term], OF_A_SLIP) === undefined) return [];
    const what = `This place is called "${name}", and its term is "${term}".`;
    return [{ index, what, remedy: 'If one of the two is misspelt, correct it.' }];
  });
}

/** The words of a text that begin with a capital. */
function wordsOf(text: string): string[] {
  return text.match(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]{3,}/gu) ?? [];
}
