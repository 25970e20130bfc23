import { startOf } from '../../basics/partial-date.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { selectRows, type Where } from '../../evidence/datasets/select-rows.ts';
import type { ChartProblem } from '../model/chart-error.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';

/** Words that speak of all that lies between two times. */
const SPAN =
  /\b(?:from|between) [^.]*\d{4}\b|\bsince (?:[^\d.]*)\d{4}\b|\b\d{4} ?[–-] ?\d{4}\b|\b(?:each|every|by) (?:year|month|day)\b|\byear by year\b|\bmonth by month\b/i;

/**
 * A chart over time whose selection lists two dates and leaves out the rows between them, though its words speak of the time between:
 * what was meant is a span.
 */
export function spanProblems(spec: ChartSpec, dataset: Dataset): ChartProblem[] {
  const x = 'x' in spec ? spec.x : undefined;
  const { where = {}, title, subtitle } = spec;
  const isDate = dataset.columns.some(({ name, type }) => name === x && type === 'date');
  const ends = x === undefined || !isDate ? undefined : endsOf(where[x]);
  if (x === undefined || ends === undefined) return [];
  const { [x]: _dates, ...others } = where;
  const between = selectRows(dataset, others)
    .map(({ cells }) => String(cells[x] ?? ''))
    .filter((date) => date !== '' && startOf(date) > startOf(ends.from) && startOf(date) < startOf(ends.to));
  const words = `${title}. ${subtitle}`;
  const speaks = SPAN.test(words) || between.some((date) => words.includes(date.slice(0, 'YYYY'.length)));
  if (between.length === 0 || !speaks) return [];
  return [
    {
      path: ['where', x],
      message: `A list takes ${ends.from} and ${ends.to} alone, and the words of the chart speak of the time between them.`,
      remedy: `If all that lies between is meant, write ${x}: { from: '${ends.from}', to: '${ends.to}' }`,
    },
  ];
}

/** The two dates of a list, the earlier first. */
function endsOf(condition: Where[string] | undefined): { from: string; to: string } | undefined {
  if (typeof condition !== 'object' || !('length' in condition) || condition.length !== 2) return undefined;
  const [from = '', to = ''] = condition.map(String).sort();
  return { from, to };
}
