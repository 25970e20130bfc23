import type { Turn } from './claim-schema.ts';

/** The anchor of each turn of a claim on its page, from its date: `standing-2018-05`, and `…-2` for a second of that date. */
export function turnAnchors(history: readonly Pick<Turn, 'date'>[]): string[] {
  return history.map(({ date }, index) => {
    const earlier = history.slice(0, index).filter((turn) => turn.date === date).length;
    return ['standing', ...(date.match(/\d+/g) ?? []), ...(earlier === 0 ? [] : [`${earlier + 1}`])].join('-');
  });
}
