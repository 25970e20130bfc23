import type { APIRoute, GetStaticPaths } from 'astro';
import { getEvidence } from '../check/evidence.ts';
import { citedPages, pageItem } from '../site/files/cite-page.ts';
import { REFERENCE_FORMATS, type ReferenceFormat } from '../site/files/reference-formats.ts';

export const getStaticPaths = (() =>
  Object.keys(REFERENCE_FORMATS).map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

/** All pages that can be cited, for programs that keep references. */
export const GET: APIRoute = async ({ params }) => {
  const evidence = await getEvidence();
  const { type, write } = REFERENCE_FORMATS[params.format as ReferenceFormat];
  const items = [...citedPages(evidence).values()].map((page) => pageItem(page, evidence.site));
  return new Response(write(items), { headers: { 'Content-Type': type } });
};
