import type { APIRoute } from 'astro';
import { chartEdition } from '../../chart-files/chart-edition.ts';
import { toCsv } from '../../charts/to-csv.ts';
import { getEvidence } from '../../evidence.ts';

export { chartPaths as getStaticPaths } from '../../chart-files/chart-paths.ts';

/** A chart's figures as a table for spreadsheets and programs. */
export const GET: APIRoute = async ({ params }) => {
  const edition = chartEdition(params.id ?? '', await getEvidence());
  return new Response(toCsv(edition.model), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
