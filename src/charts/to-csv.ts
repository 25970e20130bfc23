import {
  isRowsModel,
  isSeriesModel,
  type ChartModel,
  type DotsModel,
  type PlainModel,
  type RowsModel,
  type SeriesModel,
  type StripModel,
} from './chart-types.ts';
import { writeCsv, type Field } from '../datasets/write-csv.ts';

/** The chart's figures as CSV, with a header. */
export function toCsv(model: ChartModel): string {
  return writeCsv(toRecords(model));
}

/** The chart's figures as records, the header first; the last two fields are the unit and the sources, joined by ;. */
export function toRecords(model: ChartModel): Field[][] {
  return model.kind === 'panels' ? panelsRecords(model) : plainRecords(model);
}

function plainRecords(model: PlainModel): Field[][] {
  if (isRowsModel(model)) return rowsRecords(model);
  if (isSeriesModel(model)) return seriesRecords(model);
  return model.kind === 'dots' ? dotsRecords(model) : stripRecords(model);
}

/** The records of all panels under one header, each with the name of its panel first. */
function panelsRecords({ panels, panelHeading }: Extract<ChartModel, { kind: 'panels' }>): Field[][] {
  const parts = panels.map(({ label, model }) => ({ label, records: plainRecords(model) }));
  const header = [panelHeading, ...(parts[0]?.records[0] ?? [])];
  return [header, ...parts.flatMap(({ label, records }) => records.slice(1).map((record) => [label, ...record]))];
}

/** Where the data tell the standing of figures, it follows them, one column a series. */
function seriesRecords(model: SeriesModel): Field[][] {
  const standings = model.series.flatMap((one) => (one.standings ? [one] : []));
  const header = [
    model.xLabel,
    ...model.series.map(({ label }) => label),
    ...standings.map((one) => one.standings?.label ?? ''),
    'Unit',
    'Sources',
  ];
  const records = model.slots.flatMap(({ key, span, covered }, index) => {
    if (covered) return [];
    const points = model.series.map(({ points: all }) => all[index]);
    const sources = new Set(points.flatMap((point) => point?.sources ?? []));
    const said = standings.map(({ points: all }) => all[index]?.standing ?? null);
    const figures = points.map((point) => point?.value ?? null);
    return [[span?.key ?? key, ...figures, ...said, model.unit, [...sources].join(';')]];
  });
  return [header, ...records];
}

function rowsRecords(model: RowsModel): Field[][] {
  const header = [model.groupHeading ?? 'Group', model.labelHeading, 'Low', 'High', 'Unit', 'Sources'];
  const records = model.groups.flatMap(({ label, rows }) =>
    rows.map((row) => [label ?? '', row.label, row.low, row.high, model.unit, row.sources.join(';')]),
  );
  return [header, ...records];
}

function dotsRecords(model: DotsModel): Field[][] {
  const header = ['Group', model.xLabel, model.labelHeading ?? 'Label', 'Low', 'High', 'Unit', 'Sources'];
  const records = model.groups.flatMap(({ label, dots }) =>
    dots.map((dot) => [label, dot.key, dot.label ?? '', dot.low, dot.high, model.unit, dot.sources.join(';')]),
  );
  return [header, ...records];
}

/** An event begins and ends on its date; a period that still lasts has no end. */
function stripRecords(model: StripModel): Field[][] {
  const header = ['Lane', model.labelHeading, 'From', 'To', 'Unit', 'Sources'];
  const records = model.lanes.flatMap(({ label, entries }) =>
    entries.map((entry) => {
      const end = entry.open ? '' : (entry.until ?? entry.key);
      return [label, entry.label, entry.key, end, model.unit, entry.sources.join(';')];
    }),
  );
  return [header, ...records];
}
