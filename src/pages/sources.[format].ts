import type { APIRoute, GetStaticPaths } from 'astro';
import { getEvidence } from '../check/evidence.ts';
import { toBibtex } from '../site/files/to-bibtex.ts';
import { toCsl, type CslItem } from '../site/files/to-csl.ts';
import { toRis } from '../site/files/to-ris.ts';

const FORMATS = {
  bib: { type: 'application/x-bibtex; charset=utf-8', write: toBibtex },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', write: toRis },
  json: { type: 'application/vnd.citationstyles.csl+json', write: toJson },
};

export const getStaticPaths = (() =>
  Object.keys(FORMATS).map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

/** All sources for programs that keep references: BibTeX, RIS and CSL-JSON. */
export const GET: APIRoute = async ({ params }) => {
  const { sources } = await getEvidence();
  const { type, write } = FORMATS[params.format as keyof typeof FORMATS];
  return new Response(write([...sources.values()].map(toCsl)), { headers: { 'Content-Type': type } });
};

function toJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 1)}\n`;
}
