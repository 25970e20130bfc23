import { namesPeriod } from '../../basics/names-period.ts';
import { endOf, isDateText, startOf } from '../../basics/partial-date.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { didYouMean } from '../../records/problems/suggest.ts';
import type { Records } from '../../records/reading/read-records.ts';
import { writtenOtherwise } from '../../records/reading/written-otherwise.ts';
import type { Dataset } from '../datasets/dataset.ts';
import type { Item, ItemRecord } from './item-schema.ts';
import { measuresOf, type Measure } from './measure.ts';
import { otherSides } from './other-sides.ts';
import { resolutionsOf } from './resolution.ts';

/** Holds measures, and the items that they concern, against each other and against the resolutions. */
export function checkItems(items: Records<ItemRecord>, datasets: ReadonlyMap<string, Dataset>): ContentProblem[] {
  const measures = measuresOf(datasets);
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  return [
    ...checkDates(measures.filter(isDated), datasets),
    ...checkLimits(measures),
    ...checkSides(items),
    ...sidesAndExceptions(items, byId),
    ...[...items.values.values()].flatMap((item) => [...checkIds(item, items, byId), ...checkOverlaps(item, byId)]),
  ];
}

/** A side in other letters would head a second list. */
function checkSides(items: Records<ItemRecord>): ContentProblem[] {
  const sides = new Map([...items.values.values()].map(({ id, side }) => [id, side]));
  return writtenOtherwise(sides).map(({ id, value, usual }) => {
    const what = `"${value}" is written "${usual}" in other items, and would be a side of its own.`;
    return items.problemAt('schema', id, ['side'], what, `Write side: ${usual}`);
  });
}

const FILE = 'content/datasets/measures/data.csv';

/** A cap that is a number says for which time. */
function checkLimits(measures: readonly Measure[]): ContentProblem[] {
  const limits = measures.filter(({ kind, limit, unit }) => kind === 'cap' && limit !== null && !namesPeriod(unit));
  return limits.map(({ id, unit, line }) => {
    const what = `The limit of the measure "${id}" does not say for which time it holds: "${unit}".`;
    const remedy = 'Write it into "limit_unit": "books a year", "books from 1 May to 30 June 2020".';
    return { ...inTable(line, what, remedy), rule: 'limit-period' };
  });
}

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
      const problem = inTable(line, what, 'Add the resolution, or write its symbol as it stands there.');
      return [{ ...problem, rule: 'reference' as const, missing: `row ${resolution}` }];
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

function checkIds(item: Item, items: Records<ItemRecord>, measures: ReadonlyMap<string, Measure>): ContentProblem[] {
  const unknown = item.measures.flatMap((id, index) => {
    if (measures.has(id)) return [];
    const remedy = `${didYouMean(id, measures.keys())}Measures are the rows of ${FILE}.`;
    return [
      {
        ...items.problemAt('reference', item.id, ['measures', index], `There is no measure "${id}".`, remedy),
        missing: `measure ${id}`,
      },
    ];
  });
  const stray = (['grace', 'due', 'exceptions'] as const).flatMap((key) =>
    Object.keys(item[key])
      .filter((id) => !item.measures.includes(id))
      .map((id) =>
        items.problemAt(
          'reference',
          item.id,
          [key, id],
          `"${id}" is not among the measures of "${item.id}".`,
          'Name it under "measures" too, or take it out here.',
        ),
      ),
  );
  return [...unknown, ...stray, ...endsBefore(item, items, measures), ...otherKinds(item, items, measures)];
}

/** What a measure of each kind may leave time for, by the key of an item. */
const LEFT_BY = { grace: 'ban', due: 'obligation' } as const;

/** A grace of what is no ban, or a day on which what is no obligation is due: the two were exchanged. */
function otherKinds(item: Item, items: Records<ItemRecord>, measures: ReadonlyMap<string, Measure>): ContentProblem[] {
  const [grace, due] = ['grace', 'due'] as const;
  return [[grace, due] as const, [due, grace] as const].flatMap(([key, other]) =>
    Object.keys(item[key]).flatMap((id) => {
      if (measures.get(id)?.kind !== LEFT_BY[other]) return [];
      const what = `The measure "${id}" is of the kind ${LEFT_BY[other]}, and "${key}" is of one of the kind ${LEFT_BY[key]}.`;
      return [items.problemAt('table', item.id, [key, id], what, `Put it under "${other}".`)];
    }),
  );
}

/** The last day of a time that a measure leaves, before the measure begins. */
function endsBefore(item: Item, items: Records<ItemRecord>, measures: ReadonlyMap<string, Measure>): ContentProblem[] {
  return (['grace', 'due'] as const).flatMap((key) =>
    Object.entries(item[key]).flatMap(([id, day]) => {
      const from = measures.get(id)?.from ?? '';
      if (!isDateText(day) || !isDateText(from) || endOf(day) > startOf(from)) return [];
      const isFirst = endOf(day) === startOf(from);
      if (isFirst && key === 'due') return [];
      const what = isFirst
        ? `${day} is the day on which the measure "${id}" begins: that would be no grace.`
        : `${day} is before ${from}, when the measure "${id}" begins.`;
      return [items.problemAt('table', item.id, [key, id], what, 'Put right the day that is wrong.')];
    }),
  );
}

/** Sides that are mostly those of a copy, and the exceptions of measures that several items share: these are asked after the side. */
function sidesAndExceptions(items: Records<ItemRecord>, measures: ReadonlyMap<string, Measure>): ContentProblem[] {
  const unsaid = withoutExceptions([...items.values.values()], measures);
  const sides = otherSides(items, measures);
  return [
    ...sides.map(({ id, shared, what, remedy }) => {
      const asked = shared.filter((measure) => unsaid.some((each) => each.measure === measure));
      const then = `\nThen say which exceptions each item has of what both share: exceptions: { ${asked.join(': none, ')}: none }`;
      return asked.length === 0
        ? items.problemAt('look-again', id, ['side'], what, remedy)
        : items.problemAt('table', id, ['side'], what, remedy + then);
    }),
    ...unsaid
      .filter(({ measure }) => !sides.some(({ shared }) => shared.includes(measure)))
      .map(({ id, index, measure, exceptions }) => {
        const what = `The measure "${measure}" makes exceptions and concerns other items too: which are those of "${id}"?`;
        const remedy = `Write them under "exceptions", or "none": exceptions: { ${measure}: none }. The table has: ${exceptions}`;
        return items.problemAt('table', id, ['measures', index], what, remedy);
      }),
  ];
}

/** A measure that concerns several items may make exceptions for one of them only: each item says which are its own. */
function withoutExceptions(
  all: readonly Item[],
  measures: ReadonlyMap<string, Measure>,
): { id: string; index: number; measure: string; exceptions: string }[] {
  return all.flatMap((item) =>
    item.measures.flatMap((measure, index) => {
      const exceptions = measures.get(measure)?.exceptions ?? '';
      const isShared = all.some((other) => other.id !== item.id && other.measures.includes(measure));
      return exceptions === '' || !isShared || measure in item.exceptions
        ? []
        : [{ id: item.id, index, measure, exceptions }];
    }),
  );
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
