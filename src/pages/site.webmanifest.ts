import type { APIRoute } from 'astro';
import { getEvidence } from '../check/evidence.ts';
import { webManifest } from '../site/files/about-site.ts';

/** What a device needs to keep the site on its screen. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(webManifest((await getEvidence()).site), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
