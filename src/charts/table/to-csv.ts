import {
  type ChartModel,
  type DotsModel,
  type PlainModel,
  type RowsModel,
  type SeriesModel,
  type StripModel,
} from '../model/chart-types.ts';
import { writeCsv, type Field } from '../../basics/write-csv.ts';

/** The chart's figures as CSV, with a header. */
export function toCsv(model: ChartModel): string {
  return writeCsv(toRecords(model));
}

/**
 * The chart's figures as records, the header first. The last fields are the notes at figures (where the chart has any),
 * the unit and the sources, joined by ;.
 */
export function toRecords(model: ChartModel): Field[][] {
  const records = model.kind === 'panels' ? panelsRecords(model) : plainRecords(model);
  const at = (records[0]?.length ?? 0) - BEFORE_NOTES;
  const hasNotes = records.slice(1).some((record) => record[at] !== '');
  return hasNotes ? records : records.map((record) => record.toSpliced(at, 1));
}

/** From the end of a record to its notes. */
const BEFORE_NOTES = 3;
const NOTES = 'Notes';

function plainRecords(model: PlainModel): Field[][] {
  switch (model.kind) {
    case 'range':
    case 'horizontal-bar':
    case 'squares':
      return rowsRecords(model);
    case 'line':
    case 'bar':
    case 'stacked-bar':
      return seriesRecords(model);
    case 'dots':
      return dotsRecords(model);
    case 'timeline-strip':
      return stripRecords(model);
  }
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
    NOTES,
    'Unit',
    'Sources',
  ];
  const records = model.slots.flatMap(({ key, span, covered }, index) => {
    if (covered) return [];
    const points = model.series.map(({ points: all }) => all[index]);
    const sources = new Set(points.flatMap((point) => point?.sources ?? []));
    const said = standings.map(({ points: all }) => all[index]?.standing ?? null);
    const figures = points.map((point) => point?.value ?? null);
    const notes = points.flatMap((point) => point?.note ?? []).join('; ');
    return [[span?.key ?? key, ...figures, ...said, notes, model.unit, [...sources].join(';')]];
  });
  return [header, ...records];
}

function rowsRecords(model: RowsModel): Field[][] {
  const header = [model.groupHeading ?? 'Group', model.labelHeading, 'Low', 'High', NOTES, 'Unit', 'Sources'];
  const records = model.groups.flatMap(({ label, rows }) =>
    rows.map((row) => [label ?? '', row.label, row.low, row.high, row.note ?? '', model.unit, row.sources.join(';')]),
  );
  return [header, ...records];
}

function dotsRecords(model: DotsModel): Field[][] {
  const header = ['Group', model.xLabel, model.labelHeading ?? 'Label', 'Low', 'High', NOTES, 'Unit', 'Sources'];
  const records = model.groups.flatMap(({ label, dots }) =>
    dots.map((dot) => [
      label,
      dot.key,
      dot.label ?? '',
      dot.low,
      dot.high,
      dot.note ?? '',
      model.unit,
      dot.sources.join(';'),
    ]),
  );
  return [header, ...records];
}

/** An event begins and ends on its date; a period that still lasts has no end. */
function stripRecords(model: StripModel): Field[][] {
  const header = ['Lane', model.labelHeading, 'From', 'To', NOTES, 'Unit', 'Sources'];
  const records = model.lanes.flatMap(({ label, entries }) =>
    entries.map((entry) => {
      const end = entry.open ? '' : (entry.until ?? entry.key);
      return [label, entry.label, entry.key, end, entry.note ?? '', model.unit, entry.sources.join(';')];
    }),
  );
  return [header, ...records];
}
