/** The address of the gallery of all charts. */
export const CHARTS = '/charts/';

/** The anchor of the table on the page of a chart. A browser opens the fold around it. */
export const TABLE = 'table';

/** Where a chart and its files are, from the root of the site. */
export interface ChartAddresses {
  page: string;
  embed: string;
  csv: string;
  json: string;
  svg: string;
  /** The picture alone in its narrow form, for pages that load it when near. */
  small: string;
  png: string;
  /** The PNG of twice the size. */
  largePng: string;
}

/** The addresses of the chart with this id. */
export function chartAddresses(id: string): ChartAddresses {
  const file = `/charts/${id}`;
  return {
    page: `${file}/`,
    embed: `/embed/${id}/`,
    csv: `${file}.csv`,
    json: `${file}.json`,
    svg: `${file}.svg`,
    small: `${file}-small.svg`,
    png: `${file}.png`,
    largePng: `${file}-2x.png`,
  };
}
