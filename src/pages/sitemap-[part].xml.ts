import type { APIRoute, GetStaticPaths } from 'astro';
import { chartAddresses } from '../charts/chart-addresses.ts';
import { getEvidence } from '../check/evidence.ts';
import { sitemapFiles } from '../site/files/sitemap.ts';
import { lastChanged } from '../site/uses/last-changed.ts';

export const getStaticPaths = (async () => {
  const content = await getEvidence();
  const frames = new Set([...content.charts.keys()].map((id) => chartAddresses(id).embed));
  const addresses = content.addresses.filter((address) => !frames.has(address));
  const files = sitemapFiles({ site: content.site, addresses, changed: lastChanged(content) });
  return [...files].map(([name, text]) => ({
    params: { part: name.replace(/^sitemap-|\.xml$/g, '') },
    props: { text },
  }));
}) satisfies GetStaticPaths;

/** Every page that can be found, with the day on which it last changed. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/xml' } });
