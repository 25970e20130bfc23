import type { APIRoute, GetStaticPaths } from 'astro';
import { ledgerFile, ledgerFileDescription } from '../site/files/ledger-file.ts';
import { getEvidence } from '../check/evidence.ts';
import type { Content } from '../check/check-content.ts';

const FORMATS = {
  json: { type: 'application/json', write: ledgerFile },
  'schema.json': { type: 'application/schema+json', write: ({ site }: Content) => ledgerFileDescription(site) },
};

export const getStaticPaths = (async () => {
  const { claims } = await getEvidence();
  return claims.size > 0 ? Object.keys(FORMATS).map((format) => ({ params: { format } })) : [];
}) satisfies GetStaticPaths;

/** All claims for programs, and the description of that file. */
export const GET: APIRoute = async ({ params }) => {
  const { type, write } = FORMATS[params.format as keyof typeof FORMATS];
  const file = write(await getEvidence());
  return new Response(`${JSON.stringify(file, null, 1)}\n`, { headers: { 'Content-Type': type } });
};
