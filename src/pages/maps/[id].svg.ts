import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getEvidence } from '../../check/evidence.ts';
import { mapFile } from '../../site/files/map-file.ts';

/** Every map of the content. */
export async function getStaticPaths() {
  const { maps } = await getEvidence();
  return [...maps].map(([id, map]) => ({ params: { id }, props: { map } }));
}

/** A map as a picture, as a page shows it that loads it when near. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { map } }) =>
  new Response(mapFile(map), { headers: { 'Content-Type': 'image/svg+xml' } });
