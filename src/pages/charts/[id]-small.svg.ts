import type { APIRoute } from 'astro';
import { chartEdition } from '../../site/uses/chart-edition.ts';
import { smallPictureOfChart } from '../../site/files/picture-of-chart.ts';
import { getEvidence } from '../../check/evidence.ts';

export { chartPaths as getStaticPaths } from '../../site/files/chart-paths.ts';

/** The picture of a chart alone, as a page shows it that loads it when near. */
export const GET: APIRoute = async ({ params }) => {
  const edition = chartEdition(params.id ?? '', await getEvidence());
  return new Response(smallPictureOfChart(edition).svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
