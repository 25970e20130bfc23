import { slug } from 'github-slugger';
import type { Dataset, Row } from './dataset.ts';

/** What is a slug already, but for blanks: nearly every row, and the pattern of other signs is a long one. */
const PLAIN = /^[a-z0-9 -]*$/;

/** The anchor of a row where its table is shown, from the cells that tell it from the others: `loans-2017`. */
export function rowAnchor({ id, key = [] }: Pick<Dataset, 'id' | 'key'>, { cells }: Row): string {
  const words = [id, ...key.map((column) => String(cells[column] ?? ''))].join(' ');
  return PLAIN.test(words) ? words.replaceAll(' ', '-') : slug(words);
}
