import type { APIRoute, GetStaticPaths } from 'astro';
import { getEvidence } from '../../check/evidence.ts';
import { CARD, type Card } from '../../check/cards/card.ts';
import { cardName, drawnCards } from '../../check/cards/cards-of.ts';
import { cardFile } from '../../site/cards/card-file.ts';
import { pictureLooks } from '../../site/files/picture-of-chart.ts';
import { keptPng } from '../../site/files/picture-png.ts';

interface Props {
  card: Card;
}

export const getStaticPaths = (async () => {
  const cards = drawnCards(await getEvidence());
  return [...cards.values()].map((card) => ({ params: { card: cardName(card.page) }, props: { card } }));
}) satisfies GetStaticPaths;

/** The picture that travels with the link to a page. */
export const GET: APIRoute<Props> = async ({ props: { card } }) => {
  const svg = cardFile(card, await getEvidence(), pictureLooks);
  const id = `card-${cardName(card.page).replaceAll('/', '-')}`;
  return new Response(await keptPng(id, svg, CARD.width), { headers: { 'Content-Type': 'image/png' } });
};
