import type { APIRoute } from 'astro';
import { chartEdition } from '../../site/uses/chart-edition.ts';
import { PNG_WIDTH } from '../../site/files/embed-chart.ts';
import { pictureOfChart } from '../../site/files/picture-of-chart.ts';
import { keptPng } from '../../site/files/picture-png.ts';
import { getEvidence } from '../../check/evidence.ts';

export { chartPaths as getStaticPaths } from '../../site/files/chart-paths.ts';

/** A chart as a picture in pixels, twice the size. */
export const GET: APIRoute = async ({ params }) => {
  const edition = chartEdition(params.id ?? '', await getEvidence());
  return new Response(await keptPng(edition.id, pictureOfChart(edition).svg, 2 * PNG_WIDTH), {
    headers: { 'Content-Type': 'image/png' },
  });
};
