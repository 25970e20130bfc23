import type { Dataset, Row } from '../../evidence/datasets/dataset.ts';
import { selectRows, type Where } from '../../evidence/datasets/select-rows.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';
import { panelDatasets } from './panel-datasets.ts';

/** A series, group or lane of a chart, and which of its rows belong to it. */
interface DrawnPart {
  label: string;
  where?: Where | undefined;
}

/** The series, groups or lanes of a chart; none where each row is drawn by itself. */
export function partsOf(spec: ChartSpec): readonly DrawnPart[] {
  if (spec.kind === 'dots') return spec.groups;
  if (spec.kind === 'timeline-strip') return spec.lanes;
  if ('count' in spec && spec.count) return spec.count.groups;
  return 'series' in spec ? (spec.series ?? []) : [];
}

/** The rows that a chart draws, or that one of its parts does. */
export function drawnRows(spec: ChartSpec, dataset: Dataset, parts: readonly DrawnPart[] = partsOf(spec)): Row[] {
  const { panels, where = {} } = spec;
  const datasets =
    panels === undefined ? [dataset] : panelDatasets(panels, dataset, where).map((panel) => panel.dataset);
  const chosen = datasets.flatMap((part) => selectRows(part, where));
  if (parts.length === 0) return chosen;
  const inParts = new Set(parts.flatMap((part) => selectRows(dataset, part.where ?? {})));
  return chosen.filter((row) => inParts.has(row));
}
