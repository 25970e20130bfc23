import type { APIRoute } from 'astro';
import { chartEdition } from '../../chart-files/chart-edition.ts';
import { chartRecord } from '../../chart-files/chart-record.ts';
import { getEvidence } from '../../evidence.ts';

export { chartPaths as getStaticPaths } from '../../chart-files/chart-paths.ts';

/** A chart's figures with units, licence and sources, for readers. */
export const GET: APIRoute = async ({ params }) => {
  const edition = chartEdition(params.id ?? '', await getEvidence());
  return new Response(`${JSON.stringify(chartRecord(edition), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
