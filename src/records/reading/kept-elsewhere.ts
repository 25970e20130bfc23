import type { ContentFile } from './content-files.ts';

/** Keys by which the content of a file is known. */
interface Marks {
  /** Whether they stand in every entry of a file, or in the file itself. */
  of: 'entries' | 'file';
  /** All of them; where several stand together, one of these. */
  keys: readonly (string | readonly string[])[];
}

/** By the folder, or the file, in which such content stands. */
const MARKS: Readonly<Record<string, Marks>> = {
  sources: { of: 'entries', keys: ['publisher', 'seen'] },
  facts: { of: 'entries', keys: ['standing', ['value', 'expect', 'statement']] },
  changes: { of: 'entries', keys: ['why', 'now'] },
  'glossary.yaml': { of: 'entries', keys: ['name', 'explanation'] },
  'items.yaml': { of: 'entries', keys: ['side', 'measures'] },
  'colours.yaml': { of: 'entries', keys: ['light', 'dark'] },
  charts: { of: 'file', keys: ['kind', 'dataset'] },
  maps: { of: 'file', keys: ['area', 'places'] },
  images: { of: 'file', keys: ['alt', 'licence'] },
  editions: { of: 'file', keys: ['day', 'figures'] },
  'site.yaml': { of: 'file', keys: ['asOf', 'name'] },
  datasets: { of: 'file', keys: ['columns', 'rows'] },
  claims: { of: 'file', keys: ['history', 'wouldChange'] },
  pages: { of: 'file', keys: ['title', 'summary'] },
};

const OF_PROSE = ['claims', 'pages'];

/** The place in content/ in which a file should stand that holds what is kept there and nothing of what is kept where it stands. */
export function keptElsewhere({ path, text }: ContentFile): string | undefined {
  const top = path.split('/')[1] ?? '';
  const ending = path.split('.').at(-1);
  if (ending !== 'yaml' && ending !== 'mdx') return undefined;
  const own = MARKS[top];
  if (own?.keys.flat().some((key) => keyOf(own.of, key).test(text))) return undefined;
  const found = Object.entries(MARKS).find(
    ([place, marks]) =>
      place !== top &&
      OF_PROSE.includes(place) === (ending === 'mdx') &&
      marks.keys.every((key) => [key].flat().some((one) => keyOf(marks.of, one).test(text))),
  );
  return found?.[0];
}

/** The place in content/ of an entry with these keys, as an editor is told of it. */
export function placeOfEntry(keys: readonly string[]): string | undefined {
  const found = Object.entries(MARKS).find(
    ([, marks]) => marks.of === 'entries' && marks.keys.every((key) => [key].flat().some((one) => keys.includes(one))),
  );
  const place = found?.[0];
  return place === undefined || place.endsWith('.yaml') ? place && `content/${place}` : `a file of content/${place}/`;
}

function keyOf(of: Marks['of'], key: string): RegExp {
  return new RegExp(of === 'file' ? `^${key}:` : `^ {2}${key}:|^[\\w-]+: *\\{.*\\b${key}:`, 'm');
}
