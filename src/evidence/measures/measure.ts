import { rowSources, type Dataset, type Row } from '../datasets/dataset.ts';

/** One thing that one paragraph of one resolution bans, caps or demands. */
export interface Measure {
  id: string;
  /** The number of its resolution, as in the address of its page. */
  resolution: string;
  /** The day on which its resolution was adopted; undefined where the table of resolutions does not have it. */
  adopted: string | undefined;
  paragraph: string;
  /** Whether the paragraph number was shown by a source, or inferred; undefined where it is neither. */
  basis: 'shown' | 'inferred' | undefined;
  area: string;
  item: string;
  kind: string;
  limit: number | null;
  unit: string;
  from: string;
  /** The first day on which it no longer held; undefined where none is known. */
  until: string | undefined;
  status: string;
  exceptions: string;
  note: string;
  sources: readonly string[];
  /** Its anchor on the page of its resolution. */
  anchor: string;
  line: number;
}

/** The dataset of measures. */
export const MEASURES = 'measures';

/** The measures of the site in the order of their table; none where there is no such table. */
export function measuresOf(datasets: ReadonlyMap<string, Dataset>): Measure[] {
  const dataset = datasets.get(MEASURES);
  if (!dataset) return [];
  const taken = new Set<string>();
  const adopted = adoptionDays(datasets);
  return dataset.rows.map((row) => {
    const measure = read(row, dataset);
    const wished = measure.paragraph === '' ? '' : `para-${slug(measure.paragraph)}`;
    const free = wished !== '' && !taken.has(`${measure.resolution} ${wished}`);
    const anchor = free ? wished : `measure-${measure.id}`;
    taken.add(`${measure.resolution} ${anchor}`);
    return { ...measure, adopted: adopted.get(measure.resolution), anchor };
  });
}

function adoptionDays(datasets: ReadonlyMap<string, Dataset>): Map<string, string> {
  const rows = datasets.get('resolutions')?.rows ?? [];
  return new Map(rows.map(({ cells }) => [numberOf(String(cells.symbol ?? '')), String(cells.date ?? '')]));
}

/** The number in a document symbol: "S/RES/1234 (2001)" gives "1234". */
export function numberOf(symbol: string): string {
  return /\d+/.exec(symbol)?.[0] ?? symbol;
}

/** The paragraph in short, with the basis of its number: "para. 11 (inferred)"; empty where none is shown. */
export function paragraphInWords({ paragraph, basis }: Pick<Measure, 'paragraph' | 'basis'>): string {
  if (paragraph === '' || basis === undefined) return '';
  const several = /\d.*(-|\band\b).*\d/.test(paragraph);
  return `${several ? 'paras.' : 'para.'} ${paragraph.replace('-', '–')}${basis === 'inferred' ? ' (inferred)' : ''}`;
}

/** The limit in words: "4,000,000 barrels", or the words that stand for a number; empty where there is none. */
export function limitInWords({ limit, unit }: Pick<Measure, 'limit' | 'unit'>): string {
  return limit === null ? unit : `${limit.toLocaleString('en')} ${unit}`;
}

function read(row: Row, dataset: Dataset): Omit<Measure, 'anchor' | 'adopted'> {
  const text = (column: string) => String(row.cells[column] ?? '');
  const basis = text('paragraph_basis');
  return {
    id: text('measure_id'),
    resolution: numberOf(text('resolution')),
    paragraph: text('paragraph'),
    basis: basis === 'shown' || basis === 'inferred' ? basis : undefined,
    area: text('area'),
    item: text('item'),
    kind: text('measure'),
    limit: typeof row.cells.limit_value === 'number' ? row.cells.limit_value : null,
    unit: text('limit_unit'),
    from: text('effective_date'),
    until: text('until') || undefined,
    status: text('status'),
    exceptions: text('exceptions'),
    note: text('note'),
    sources: rowSources(dataset, row),
    line: row.line,
  };
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
