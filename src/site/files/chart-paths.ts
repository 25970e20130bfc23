import { getEvidence } from '../../check/evidence.ts';

/** A path for every chart: what the addresses of charts and of their files give to Astro as `getStaticPaths`. */
export async function chartPaths(): Promise<{ params: { id: string } }[]> {
  const { charts } = await getEvidence();
  return [...charts.keys()].map((id) => ({ params: { id } }));
}
