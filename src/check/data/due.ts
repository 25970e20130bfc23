import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { lastDate } from '../../evidence/datasets/freshness.ts';
import { selectRows } from '../../evidence/datasets/select-rows.ts';
import { dateInWords, endOf, startOf } from '../../basics/partial-date.ts';
import type { ChartSpec } from '../../charts/specification/chart-schema.ts';
import type { Site } from '../../evidence/site/site-schema.ts';
import { parseYaml } from '../../records/reading/yaml-document.ts';

/** The table before and after, and what speaks of it. */
export interface DueGround {
  before: Dataset;
  after: Dataset;
  /** The text of its dataset.yaml. */
  description: string;
  /** Every table, this one among them. */
  datasets: ReadonlyMap<string, Dataset>;
  charts: ReadonlyMap<string, ChartSpec>;
  site: Site | undefined;
  today: string;
}

/** What else must be looked at when a table has new rows, each with its place. */
export function dueAfter({ before, after, description, datasets, charts, site, today }: DueGround): string[] {
  const file = `content/datasets/${after.id}/dataset.yaml`;
  const document = parseYaml(file, description);
  const at = (key: string) => `${file}:${String(document.placeOfKey([key]).line)}`;
  const [was, is] = [lastDate(before, before.rows), lastDate(after, after.rows)];
  const isLater = is !== undefined && is !== was;
  const { nextExpected } = after;
  return [
    ...(isLater && startOf(is) > today
      ? [`content/datasets/${after.id}/data.csv ${dateInWords(is)} has not come yet: today is ${today}.`]
      : []),
    ...(isLater
      ? [`${at('coverage')} coverage says "${after.coverage}"; the table now goes to ${dateInWords(is)}.`]
      : []),
    ...(after.compiledOn < today ? [`${at('compiledOn')} compiledOn is ${after.compiledOn}; today is ${today}.`] : []),
    ...(nextExpected !== undefined && isLater && endOf(nextExpected) <= today
      ? [
          `${at('nextExpected')} nextExpected is ${nextExpected}; say when the next ones are promised, or remove the line.`,
        ]
      : []),
    ...(after.gaps.length > 0 ? [`${at('gaps')} gaps: do they still hold?`] : []),
    ...(after.caveats.length > 0 ? [`${at('caveats')} caveats: do they still hold?`] : []),
    ...(site && site.asOf < today
      ? [`content/site.yaml asOf is ${site.asOf}; raise it when all evidence has been looked through again.`]
      : []),
    ...(isLater && was !== undefined ? [...datasets.values()].flatMap((other) => keptTwice(other, before, was)) : []),
    ...[...charts].flatMap(([id, spec]) => notDrawn(id, spec, before, after)),
  ];
}

/** Another table that has figures of the table too: those of its last date so far, on the same date. */
function keptTwice(other: Dataset, table: Dataset, last: string): string[] {
  const figuresOf = ({ rows }: Dataset) =>
    rows
      .map(({ cells }) => Object.values(cells))
      .filter((cells) => cells.includes(last))
      .flatMap((cells) => cells.filter((cell) => typeof cell === 'number' && !Number.isInteger(cell)));
  const figures = new Set(figuresOf(table));
  if (other.id === table.id || !figuresOf(other).some((figure) => figures.has(figure))) return [];
  return [
    `content/datasets/${other.id}/data.csv has figures of ${dateInWords(last)} too. Are the new ones to be there?`,
  ];
}

/** A chart of the table whose selection leaves out every new row, mostly since it ends at a date. */
function notDrawn(id: string, spec: ChartSpec, before: Dataset, after: Dataset): string[] {
  if (spec.dataset !== after.id || spec.where === undefined) return [];
  const known = new Set(before.rows.map(({ cells }) => JSON.stringify(cells)));
  const fresh = after.rows.filter(({ cells }) => !known.has(JSON.stringify(cells)));
  const drawn = selectRows(after, spec.where);
  if (fresh.length === 0 || fresh.some((row) => drawn.includes(row))) return [];
  return [`content/charts/${id}.yaml where: none of the new rows is drawn. Is that meant?`];
}
