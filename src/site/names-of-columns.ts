/** As Astro writes signs of HTML in text. */
const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/**
 * What a table is called that has no caption, from its rows in HTML: "Table: Year, Loans, Why". Its columns tell it from
 * the other tables of a page for whoever hears a list of them.
 */
export function namesOfColumns(rows: string): string {
  const names = [...rows.matchAll(/<th\b[^>]*>([^]*?)<\/th>/g)]
    .map(([, cell = '']) =>
      cell
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/&#?\w+;/g, (sign) => SIGNS[sign] ?? sign)
        .trim(),
    )
    .filter((name) => name !== '');
  return names.length === 0 ? 'Table' : `Table: ${names.join(', ')}`;
}
