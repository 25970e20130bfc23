import type { APIRoute } from 'astro';
import { fullAddress } from '../../basics/full-address.ts';
import { chartAddresses } from '../../charts/chart-addresses.ts';
import { CARD } from '../../check/cards/card.ts';
import { cardAddress, cardOf } from '../../check/cards/cards-of.ts';
import { getEvidence } from '../../check/evidence.ts';
import { oembedOf } from '../../site/files/oembed.ts';
import { chartEdition } from '../../site/uses/chart-edition.ts';

export { chartPaths as getStaticPaths } from '../../site/files/chart-paths.ts';

/** How a chart is embedded, for programs that ask. */
export const GET: APIRoute = async ({ params }) => {
  const evidence = await getEvidence();
  const edition = chartEdition(params.id ?? '', evidence);
  const card = cardOf(chartAddresses(edition.id).page, evidence);
  const picture = card && { address: fullAddress(cardAddress(card), evidence.site), ...CARD };
  return new Response(`${JSON.stringify(oembedOf(edition, picture), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
