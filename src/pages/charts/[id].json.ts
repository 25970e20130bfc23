import type { APIRoute } from 'astro';
import { chartEdition } from '../../site/uses/chart-edition.ts';
import { chartRecord } from '../../site/files/chart-record.ts';
import { getEvidence } from '../../check/evidence.ts';

export { chartPaths as getStaticPaths } from '../../site/files/chart-paths.ts';

/** A chart's figures with units, licence and sources, for readers. */
export const GET: APIRoute = async ({ params }) => {
  const edition = chartEdition(params.id ?? '', await getEvidence());
  return new Response(`${JSON.stringify(chartRecord(edition), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
