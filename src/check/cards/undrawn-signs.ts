import type { Card } from './card.ts';
import { signsWithoutGlyph } from './measure-text.ts';

/** The signs on a card that its fonts cannot draw. */
export function undrawnSigns({ site, title, kicker = '', finding = '', foot = '' }: Card): string[] {
  const signs = [
    ...signsWithoutGlyph(site + title, 'serif-700'),
    ...signsWithoutGlyph(kicker + finding + foot, 'sans-400'),
  ];
  return [...new Set(signs)];
}
