import type { APIRoute } from 'astro';
import { getEvidence } from '../check/evidence.ts';
import { robotsFile } from '../site/files/sitemap.ts';

/** What programs that walk the web may see. */
export const GET: APIRoute = async () =>
  new Response(robotsFile((await getEvidence()).site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
