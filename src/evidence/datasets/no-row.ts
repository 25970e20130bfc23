import { didYouMean } from '../../records/problems/suggest.ts';
import type { Dataset } from './dataset.ts';
import { absentInWords, absentValues, selectRows, type Where } from './select-rows.ts';

/** Why a selection finds nothing; `path` leads from `where` to the part that is wrong. */
interface NoRow {
  path: (string | number)[];
  what: string;
  remedy: string;
  /** The row that is not there, as "row loans.2020", where one part alone names it. */
  missing?: string;
}

/** Which part of a selection no row fits, or which two parts no row fits together, and what there is instead. */
export function whyNoRow(dataset: Dataset, where: Where): NoRow | undefined {
  if (selectRows(dataset, where).length > 0) return undefined;
  const alone = Object.keys(where).find((name) => selectRows(dataset, { [name]: where[name] ?? '' }).length === 0);
  if (alone !== undefined) return noneAlone(dataset, where, alone);
  const others = ([name]: [string, unknown]) =>
    selectRows(dataset, Object.fromEntries(Object.entries(where).filter(([other]) => other !== name)));
  const last = Object.entries(where).findLast((part) => others(part).length > 0);
  if (!last) return undefined;
  const [name] = last;
  const rest = Object.entries(where).filter(([other]) => other !== name);
  const values = new Set(others(last).map(({ cells }) => String(cells[name] ?? 'nothing')));
  const what = `No row of "${dataset.id}" has ${rest.map((part) => partInWords(part)).join(' and ')}, and ${partInWords(last)}.`;
  const remedy = `Those with ${rest.map(([key, condition]) => `${key}: ${inWords(condition)}`).join(', ')} have under "${name}": ${listed(values)}.`;
  return { path: [name], what, remedy };
}

function noneAlone(dataset: Dataset, where: Where, name: string): NoRow {
  const condition = where[name] ?? '';
  const [absent] = absentValues(dataset, { [name]: condition });
  if (absent) {
    const { message: what, ...words } = absentInWords(absent, dataset);
    return { path: [name, absent.index], what, ...words };
  }
  const values = new Set(dataset.rows.map(({ cells }) => String(cells[name] ?? '')).filter((value) => value !== ''));
  const what = `No row of "${dataset.id}" has ${partInWords([name, condition])}.`;
  if (typeof condition === 'object') return { path: [name], what, remedy: `It has there: ${listed(values)}.` };
  const value = String(condition);
  const parts = value.split(/\s*[,;]\s*/);
  const isList = parts.length > 1 && parts.every((part) => values.has(part));
  const remedy = isList
    ? `Several values are a list: ${name}: [${parts.join(', ')}].`
    : `${/\p{L}/u.test(value) ? didYouMean(value, values) : ''}It has there: ${listed(near(value, values))}.`;
  return { path: [name], what, remedy, missing: `row ${dataset.id}.${value}` };
}

/** A selection of one column in words: `"lent" under "kind"`. */
function partInWords([name, condition]: [string, Where[string]]): string {
  return `${inWords(condition)} under "${name}"`;
}

function inWords(condition: Where[string]): string {
  if (typeof condition !== 'object') return `"${String(condition)}"`;
  if ('length' in condition) return `one of ${condition.map((value) => `"${String(value)}"`).join(', ')}`;
  const from = condition.from === undefined ? '' : `from ${condition.from} `;
  return `a day ${from}${condition.to === undefined ? 'on' : `to ${condition.to}`}`;
}

const MOST = 6;

function listed(values: ReadonlySet<string>): string {
  const all = [...values];
  if (all.length <= MOST) return all.join(', ');
  return `${all.slice(0, MOST - 1).join(', ')} and ${String(all.length - MOST + 1)} more`;
}

/** The values that begin alike, the most like first; the last ones of a table where none does. */
function near(value: string, values: ReadonlySet<string>): ReadonlySet<string> {
  const shared = (other: string) => [...other].findIndex((letter, index) => letter !== value[index]);
  const like = (other: string) => (shared(other) < 0 ? other.length : shared(other));
  if (values.size <= MOST) return values;
  const ranked = [...values].sort((a, b) => like(b) - like(a));
  return new Set(ranked.slice(0, MOST - 1).sort((a, b) => a.localeCompare(b)));
}
