import type { APIRoute } from 'astro';
import { chartEdition } from '../../site/uses/chart-edition.ts';
import { pictureOfChart } from '../../site/files/picture-of-chart.ts';
import { getEvidence } from '../../check/evidence.ts';

export { chartPaths as getStaticPaths } from '../../site/files/chart-paths.ts';

/** A chart as a picture that needs nothing else, for light and dark surroundings. */
export const GET: APIRoute = async ({ params }) => {
  const edition = chartEdition(params.id ?? '', await getEvidence());
  return new Response(pictureOfChart(edition).svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
