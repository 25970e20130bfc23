import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { selectRows, type Where } from '../../evidence/datasets/select-rows.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';
import { capitalised } from '../../basics/capitalised.ts';

type PanelsSpec = NonNullable<ChartSpec['panels']>;

/** The column that says to which panel a row belongs. */
export function panelColumn(panels: PanelsSpec): string {
  return typeof panels === 'string' ? panels : panels.by;
}

/** One dataset a panel: the rows that have its value, in the order of the list or of the chosen rows. */
export function panelDatasets(
  panels: PanelsSpec,
  dataset: Dataset,
  where: Where = {},
): { label: string; heading: string; dataset: Dataset }[] {
  const by = panelColumn(panels);
  const heading = dataset.columns.find(({ name }) => name === by)?.label ?? by;
  const valueOf = (row: Dataset['rows'][number]) => String(row.cells[by] ?? '');
  const values = typeof panels === 'string' ? [...new Set(selectRows(dataset, where).map(valueOf))] : panels.values;
  return values.map((value) => {
    const rows = dataset.rows.filter((row) => valueOf(row) === value);
    return { label: capitalised(value), heading, dataset: { ...dataset, rows } };
  });
}
