import { oneLine } from '../../basics/one-line.ts';
import { yearText, type CslItem, type CslType } from './to-csl.ts';

const TYPES: Readonly<Record<CslType, string>> = {
  'article-newspaper': 'NEWS',
  report: 'RPRT',
  dataset: 'DATA',
  document: 'GEN',
  webpage: 'ELEC',
};

/** Publications as a RIS file: lines ended by CR LF, a tag and two spaces before each value. */
export function toRis(items: readonly CslItem[]): string {
  return items.map(recordOf).join('\r\n');
}

function recordOf(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const authors = item.author.map(({ literal }) => literal);
  const publishers = new Set([item.publisher ?? [], authors.filter(isTakenApart)].flat());
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...authors.filter((name) => !isTakenApart(name)).map((name): [string, string] => ['AU', name]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', publishers.size > 0 ? [...publishers].join('; ') : undefined],
    ['PY', year === undefined ? undefined : yearText(year)],
    ['DA', year === undefined ? undefined : [yearText(year), ...[month, day, undefined].map(twoDigits)].join('/')],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('');
}

/** An unknown part is left empty: "2018/04//". */
function twoDigits(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}

/**
 * Readers of RIS take the part after a comma for a given name, and the format has no way to escape it. An institution
 * with one is therefore named as publisher.
 */
function isTakenApart(name: string): boolean {
  return name.includes(',');
}
