import type { ViewText } from '../charts/live/view-text.ts';

const PARTS = ['period', 'off', 'scale'] as const;

/** What an address says about the view of a chart: `?<chart>.period=…&<chart>.off=…&<chart>.scale=…`. */
export function viewInAddress(address: string, chart: string): ViewText {
  const { searchParams } = new URL(address);
  return Object.fromEntries(
    PARTS.flatMap((part) => {
      const value = searchParams.get(`${chart}.${part}`);
      return value === null ? [] : [[part, value]];
    }),
  );
}

/** The address with this view of a chart; everything else in it stays. */
export function addressWithView(address: string, chart: string, view: ViewText): string {
  const url = new URL(address);
  for (const part of PARTS) {
    const value = view[part];
    if (value === undefined) url.searchParams.delete(`${chart}.${part}`);
    else url.searchParams.set(`${chart}.${part}`, value);
  }
  return url.href;
}
