import type { APIRoute } from 'astro';
import { findChart } from '../../../charts/find-chart.ts';
import { toChartJs } from '../../../charts/to-chartjs.ts';
import { getEvidence } from '../../../evidence.ts';

/** One file a chart, fetched only when a reader asks for the live chart. */
export async function getStaticPaths() {
  const { charts } = await getEvidence();
  return [...charts.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const content = await getEvidence();
  const model = findChart(params.id ?? '', content);
  if (!model) return new Response(null, { status: 404 });
  return Response.json(toChartJs(model, (source) => content.sources.get(source)?.publisher));
};
