import type { Card } from './card.ts';
import { signsWithoutGlyph } from './measure-text.ts';

/** The signs on a card that its fonts cannot draw. */
export function undrawnSigns({ title, kicker = '', finding = '', foot = '' }: Card): string[] {
  return [...signsWithoutGlyph(title, 'serif-700'), ...signsWithoutGlyph(kicker + finding + foot, 'sans-400')];
}
