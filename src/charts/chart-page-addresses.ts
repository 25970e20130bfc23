import { CHARTS, chartAddresses } from './chart-addresses.ts';

/** The gallery and the page of every chart, with their anchors. The gallery is there only if there is a chart. */
export function chartPageAddresses(charts: ReadonlySet<string>): Map<string, ReadonlySet<string>> {
  const ids = [...charts];
  const anchors = (id: string) => new Set(['main', 'sources', `chart-${id}`]);
  return new Map([
    ...(ids.length > 0 ? [[CHARTS, new Set(['main'])] as const] : []),
    ...ids.map((id) => [chartAddresses(id).page, anchors(id)] as const),
  ]);
}
