import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { endOf, isDateText, startOf } from '../../basics/partial-date.ts';
import { measuresOf, type Measure } from '../../evidence/measures/measure.ts';
import { resolutionsOf } from '../../evidence/measures/resolution.ts';
import {
  itemSchema,
  resolutionSchema,
  type Item,
  type ItemRecord,
  type ResolutionFrontMatter,
} from '../../evidence/measures/item-schema.ts';
import { laterUses } from '../../evidence/measures/later-changes.ts';
import { resolutionAddress } from '../../evidence/measures/resolution-addresses.ts';
import { pageReader, type ReadPage } from '../check-page.ts';
import { laterProblems } from './check-later-changes.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { readRecordMaps, type Records } from '../../records/reading/read-records.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { didYouMean } from '../../records/problems/suggest.ts';

const readAccount = pageReader(resolutionSchema, resolutionAddress);

/** Reads an account of a resolution of content/resolutions/; what its front matter cites is cited after its prose. */
export function readResolution(file: ContentFile): ReadPage<ResolutionFrontMatter> {
  const { page, ...read } = readAccount(file);
  if (!page) return read;
  return { ...read, page: { ...page, uses: [...page.uses, ...laterUses(page.frontMatter.later)] } };
}

/** Reads the items of content/items.yaml. */
export function readItems(files: ContentFile[]): Records<ItemRecord> {
  return readRecordMaps(files, () => itemSchema);
}

interface Read {
  items: Records<ItemRecord>;
  accounts: readonly ReadPage<ResolutionFrontMatter>[];
  datasets: ReadonlyMap<string, Dataset>;
  sources: ReadonlySet<string>;
}

/** Holds measures, the items that they concern and the accounts of their resolutions against each other. */
export function checkMeasures({ items, accounts, datasets, sources }: Read): ContentProblem[] {
  const measures = measuresOf(datasets);
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  return [
    ...items.problems,
    ...checkDates(measures.filter(isDated), datasets),
    ...checkAccounts(accounts, datasets),
    ...accounts.flatMap((account) =>
      laterProblems(account, { measures, resolutions: resolutionsOf(datasets), sources }),
    ),
    ...[...items.values.values()].flatMap((item) => [...checkIds(item, items, byId), ...checkOverlaps(item, byId)]),
  ];
}

const FILE = 'content/datasets/measures/data.csv';

function inTable(line: number, what: string, remedy: string): ContentProblem {
  return { rule: 'table', file: FILE, line, column: 1, what, remedy };
}

/** Whether its dates are dates; where not, the table has already been told off. */
function isDated({ from, until }: Pick<Measure, 'from' | 'until'>): boolean {
  return isDateText(from) && (until === undefined || isDateText(until));
}

/** A measure belongs to a resolution, begins no earlier than it was adopted, and ends no earlier than it begins. */
function checkDates(measures: readonly Measure[], datasets: ReadonlyMap<string, Dataset>): ContentProblem[] {
  const adopted = new Map(resolutionsOf(datasets).map(({ number, date }) => [number, date]));
  return measures.flatMap(({ id, resolution, from, until, line }) => {
    const day = adopted.get(resolution);
    const remedy = 'Put the dates right; a measure replaced before it began has the same day in both columns.';
    if (day === undefined) {
      const what = `The measure "${id}" is of resolution ${resolution}, which has no row in content/datasets/resolutions/.`;
      return [inTable(line, what, 'Add the resolution, or write its symbol as it stands there.')];
    }
    if (until !== undefined && endOf(until) < startOf(from))
      return [inTable(line, `The measure "${id}" ends on ${until}, before it begins on ${from}.`, remedy)];
    if (isDateText(day) && endOf(from) < startOf(day))
      return [
        inTable(line, `The measure "${id}" begins on ${from}, before its resolution was adopted on ${day}.`, remedy),
      ];
    return [];
  });
}

function checkAccounts(accounts: Read['accounts'], datasets: ReadonlyMap<string, Dataset>): ContentProblem[] {
  const rows = new Set(resolutionsOf(datasets).map(({ number }) => number));
  return accounts
    .filter(({ id }) => !rows.has(id))
    .map(({ id, document: { file } }) => ({
      rule: 'reference',
      file,
      line: 1,
      column: 1,
      what: `There is no resolution ${id} in content/datasets/resolutions/.`,
      remedy: `${didYouMean(id, rows)}The file name is the number of the resolution.`,
    }));
}

function checkIds(item: Item, items: Records<ItemRecord>, measures: ReadonlyMap<string, Measure>): ContentProblem[] {
  const unknown = item.measures.flatMap((id, index) => {
    if (measures.has(id)) return [];
    const remedy = `${didYouMean(id, measures.keys())}Measures are the rows of ${FILE}.`;
    return [items.problemAt('reference', item.id, ['measures', index], `There is no measure "${id}".`, remedy)];
  });
  const stray = Object.keys(item.grace).filter((id) => !item.measures.includes(id));
  return [
    ...unknown,
    ...stray.map((id) =>
      items.problemAt(
        'reference',
        item.id,
        ['grace', id],
        `"${id}" is not among the measures of "${item.id}".`,
        'Name it under "measures" too, or take it out here.',
      ),
    ),
  ];
}

/** Two measures of one resolution do not hold for the same item at the same time: nobody could say which decides. */
function checkOverlaps(item: Item, measures: ReadonlyMap<string, Measure>): ContentProblem[] {
  const own = item.measures
    .flatMap((id) => measures.get(id) ?? [])
    .filter(isDated)
    .filter(({ kind }) => kind === 'ban' || kind === 'cap');
  return own.flatMap((later, index) =>
    own
      .slice(0, index)
      .filter((earlier) => earlier.resolution === later.resolution && overlap(earlier, later))
      .map((earlier) =>
        inTable(
          later.line,
          `The measures "${earlier.id}" and "${later.id}" of resolution ${later.resolution} hold for "${item.id}" at the same time.`,
          'Give the earlier one the day in "until" on which the other began, or name only one of them in content/items.yaml.',
        ),
      ),
  );
}

function overlap(a: Measure, b: Measure): boolean {
  const end = ({ until }: Measure) => (until === undefined ? '9999' : startOf(until));
  return startOf(a.from) < end(b) && startOf(b.from) < end(a);
}
