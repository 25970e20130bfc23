import type { APIRoute } from 'astro';
import { staysPicture, type ChartModel } from '../../../charts/model/chart-types.ts';
import { findChart } from '../../../charts/model/find-chart.ts';
import { liveFile } from '../../../charts/live/live-file.ts';
import { getEvidence } from '../../../check/evidence.ts';

/** One file a chart, fetched only when a reader asks for the live chart. Small multiples and squares stay pictures. */
export async function getStaticPaths() {
  const content = await getEvidence();
  return [...content.charts.keys()]
    .filter((id) => comesAlive(findChart(id, content)))
    .map((id) => ({ params: { id } }));
}

function comesAlive(model: ChartModel | undefined): boolean {
  return model !== undefined && !staysPicture(model);
}

export const GET: APIRoute = async ({ params }) => {
  const content = await getEvidence();
  const id = params.id ?? '';
  const model = findChart(id, content);
  if (!model || staysPicture(model)) return new Response(null, { status: 404 });
  return Response.json(liveFile(id, model, (source) => content.sources.get(source)?.publisher));
};
