import { slug } from 'github-slugger';
import type { Dataset, Row } from './dataset.ts';

/** The anchor of a row where its table is shown, from the cells that tell it from the others: `loans-2017`. */
export function rowAnchor({ id, key = [] }: Pick<Dataset, 'id' | 'key'>, { cells }: Row): string {
  return slug([id, ...key.map((column) => String(cells[column] ?? ''))].join(' '));
}
