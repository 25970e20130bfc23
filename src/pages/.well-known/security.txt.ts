import type { APIRoute } from 'astro';
import { getEvidence } from '../../check/evidence.ts';
import { securityFile } from '../../site/files/about-site.ts';

/** Whom to tell of a hole in the site. */
export const GET: APIRoute = async () =>
  new Response(securityFile((await getEvidence()).site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
