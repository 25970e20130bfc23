import type { APIRoute } from 'astro';
import { chartEdition } from '../../site/uses/chart-edition.ts';
import { toCsv } from '../../charts/table/to-csv.ts';
import { getEvidence } from '../../check/evidence.ts';

export { chartPaths as getStaticPaths } from '../../site/files/chart-paths.ts';

/** A chart's figures as a table for spreadsheets and programs. */
export const GET: APIRoute = async ({ params }) => {
  const edition = chartEdition(params.id ?? '', await getEvidence());
  return new Response(toCsv(edition.model), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
