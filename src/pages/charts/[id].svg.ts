import type { APIRoute } from 'astro';
import { chartEdition } from '../../chart-files/chart-edition.ts';
import { pictureOfChart } from '../../chart-files/picture-of-chart.ts';
import { getEvidence } from '../../evidence.ts';

export { chartPaths as getStaticPaths } from '../../chart-files/chart-paths.ts';

/** A chart as a picture that needs nothing else, for light and dark surroundings. */
export const GET: APIRoute = async ({ params }) => {
  const edition = chartEdition(params.id ?? '', await getEvidence());
  return new Response(pictureOfChart(edition).svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
