import { isRowsModel, type ChartModel, type RowsModel, type SeriesModel } from './chart-model.ts';

/** One field of a record; null is a gap. */
export type Field = string | number | null;

/**
 * The chart's figures as CSV (RFC 4180, with a header, lines ended by CR LF). A gap is an empty field. Text that a
 * spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection"); numbers never do.
 */
export function toCsv(model: ChartModel): string {
  return toRecords(model)
    .map((record) => `${record.map(csvField).join(',')}\r\n`)
    .join('');
}

/** The chart's figures as records, the header first; the last two fields are the unit and the sources, joined by ;. */
export function toRecords(model: ChartModel): Field[][] {
  return isRowsModel(model) ? rowsRecords(model) : seriesRecords(model);
}

function seriesRecords(model: SeriesModel): Field[][] {
  const header = [model.xLabel, ...model.series.map(({ label }) => label), 'Unit', 'Sources'];
  const records = model.slots.map(({ key }, index) => {
    const points = model.series.map(({ points: all }) => all[index]);
    const sources = new Set(points.flatMap((point) => point?.sources ?? []));
    return [key, ...points.map((point) => point?.value ?? null), model.unit, [...sources].join(';')];
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

/** Quotes what must be quoted, and disarms text that a spreadsheet would take for a formula. */
function csvField(field: Field): string {
  if (typeof field === 'number') return String(field);
  const text = /^[=+@\t\r-]/.test(field ?? '') ? `'${field ?? ''}` : (field ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
