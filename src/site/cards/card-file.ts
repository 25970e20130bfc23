import { findChart } from '../../charts/model/find-chart.ts';
import type { Content } from '../../check/check-content.ts';
import type { Card } from '../../check/cards/card.ts';
import { layCard } from '../../check/cards/lay-card.ts';
import type { PictureStyle } from '../files/picture-style.ts';
import { drawCard } from './draw-card.ts';

/** A card as SVG. Throws a RangeError for one whose words have no room, which the content check refuses. */
export function cardFile(card: Card, content: Content, style: PictureStyle): string {
  const laid = layCard(card);
  if ('part' in laid) throw new RangeError(`The words of the card of ${card.page} have no room.`);
  const colour = (name: string) => (style.colours.get(name) ?? style.colours.get('ink'))?.[0] ?? '#000';
  const chart = card.chart && findChart(card.chart.id, content);
  return drawCard(card, laid, { css: style.light, colour }, chart);
}
