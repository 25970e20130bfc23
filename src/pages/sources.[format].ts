import type { APIRoute, GetStaticPaths } from 'astro';
import { getEvidence } from '../check/evidence.ts';
import { REFERENCE_FORMATS, type ReferenceFormat } from '../site/files/reference-formats.ts';
import { toCsl } from '../site/files/to-csl.ts';

export const getStaticPaths = (() =>
  Object.keys(REFERENCE_FORMATS).map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

/** All sources for programs that keep references: BibTeX, RIS and CSL-JSON. */
export const GET: APIRoute = async ({ params }) => {
  const { sources } = await getEvidence();
  const { type, write } = REFERENCE_FORMATS[params.format as ReferenceFormat];
  return new Response(write([...sources.values()].map(toCsl)), { headers: { 'Content-Type': type } });
};
