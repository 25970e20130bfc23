import type { APIRoute } from 'astro';
import { findChart } from '../../../charts/model/find-chart.ts';
import { liveFile } from '../../../charts/live/live-file.ts';
import { getEvidence } from '../../../check/evidence.ts';

/** One file a chart, fetched only when a reader asks for the live chart. Small multiples stay pictures. */
export async function getStaticPaths() {
  const content = await getEvidence();
  return [...content.charts.keys()]
    .filter((id) => findChart(id, content)?.kind !== 'panels')
    .map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const content = await getEvidence();
  const id = params.id ?? '';
  const model = findChart(id, content);
  if (!model || model.kind === 'panels') return new Response(null, { status: 404 });
  return Response.json(liveFile(id, model, (source) => content.sources.get(source)?.publisher));
};
