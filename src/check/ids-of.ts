import type { Dataset } from '../evidence/datasets/dataset.ts';
import { measuresOf } from '../evidence/measures/measure.ts';
import type { ContentFile } from '../records/reading/content-files.ts';
import { ID_KINDS, type WholeSite } from '../records/reading/kind.ts';
import type { EveryKind } from './kinds.ts';

/** The ids of a sort of which one is missed: those that pages may name, columns of a table, measures and colours. */
export function idsMissedIn(
  { datasets, colours }: EveryKind,
  { names }: WholeSite,
): (sort: string, missed: string) => Iterable<string> {
  return (sort, missed) => {
    const kind = ID_KINDS.find((one) => one === sort);
    if (kind) return names[kind].ids;
    if (sort === 'column') return datasets.value.get(missed.split('.')[0] ?? '')?.columns.map(({ name }) => name) ?? [];
    if (sort === 'row') return keysOf(datasets.value.get(missed.split('.')[0] ?? ''));
    if (sort === 'colour') return colours.ids;
    return sort === 'measure' ? measuresOf(datasets.value).map(({ id }) => id) : [];
  };
}

/** The ids of the rows of a table whose key is one column of texts. */
function keysOf(table: Dataset | undefined): string[] {
  const [key = '', ...more] = table?.key ?? [];
  const isText = table?.columns.some(({ name, type }) => name === key && type === 'text');
  return isText && more.length === 0 ? (table?.rows ?? []).map(({ cells }) => String(cells[key])) : [];
}

/** Whether an id stands anywhere in the files beside the place where it is defined; what cannot be an id counts as named. */
export function namedIn(files: readonly ContentFile[]): (id: string) => boolean {
  return (id) => {
    if (!/^[\w-]+$/.test(id)) return true;
    const quotedOrListed = [
      `"(?:[\\w-]+ )*${id}(?: [\\w-]+)*"`,
      `["{;]${id}["};:]|^${id};`,
      // Alone in a cell, or one of several there.
      `[,;]${id}(?:[,;]|\\r?$)`,
      `\\[(?:[^[\\]\n]*, )?${id}[,\\]]`,
    ];
    // A word by itself may end any line.
    const atTheEnd = id.includes('-') ? [`[:-] ${id}(?:,|[ }\\]]*$)`] : [];
    const named = new RegExp([...quotedOrListed, ...atTheEnd].join('|'), 'm');
    return files.some(
      ({ path, text }) => !isKept(path) && text.includes(id) && withoutRow(path, text, id).search(named) >= 0,
    );
  };
}

/** A table without the row that defines an id: there the same cell stands. */
function withoutRow(path: string, text: string, id: string): string {
  const isOwn = path.endsWith('/data.csv') && text.split(`,${id},`).length === 2;
  return isOwn ? text.replace(`,${id},`, ',') : text;
}

/** What has been published names what it was called then. */
function isKept(path: string): boolean {
  return path.startsWith('content/editions/') || path === 'content/addresses.yaml';
}
