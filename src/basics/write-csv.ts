/** One field of a record; null is a gap. */
export type Field = string | number | null;

/**
 * Records as CSV (RFC 4180, lines ended by CR LF). A gap is an empty field. Text that a spreadsheet would take for a
 * formula gets an apostrophe before it (OWASP, "CSV Injection"); numbers never do.
 */
export function writeCsv(records: readonly (readonly Field[])[]): string {
  return records.map((record) => `${record.map(csvField).join(',')}\r\n`).join('');
}

/** Quotes what must be quoted, and disarms text that a spreadsheet would take for a formula. */
function csvField(field: Field): string {
  if (typeof field === 'number') return String(field);
  const text = /^[=+@\t\r-]/.test(field ?? '') ? `'${field ?? ''}` : (field ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
