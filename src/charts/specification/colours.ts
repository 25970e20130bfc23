import { z } from 'astro/zod';
import { contrast } from '../../basics/contrast.ts';
import type { ChartSpec } from './chart-schema.ts';

/** The colours that every site has, beside those that it names itself: src/styles/chart-colours.css. */
export const GENERAL_COLOURS: readonly string[] = [
  ...Array.from({ length: 8 }, (_, index) => `series-${String(index + 1)}`),
  'neutral',
];

/** What colours stand on, in light and in dark: the paper, and a band over it. */
export const GROUNDS = { paper: ['#fdfcf8', '#151617'], band: ['#ecebe4', '#2b2b28'] } as const;

/** Names are printed in the colours, on paper; over a band are only marks (WCAG 2.2, 1.4.3 and 1.4.11). */
const NEEDED = { paper: 4.5, band: 3 } as const;

const hex = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, 'Write a colour as # and six digits or small letters a to f in quotation marks: "#0b5fa5".');

/** A colour by day and by night: what an entry of content/colours.yaml holds. */
export const colourSchema = z.strictObject({
  light: hex.describe('The colour on light paper, such as "#0b5fa5".'),
  dark: hex.describe('The colour on dark paper, such as "#6cb4f5".'),
});

export type Colour = z.output<typeof colourSchema>;

/** Where a colour is too near to what it stands on: by day or by night, on what, and the ratio of contrast. */
export interface TooNear {
  theme: keyof Colour;
  ground: keyof typeof GROUNDS;
  ratio: number;
  needed: number;
}

/** For each theme the first ground from which a colour cannot be told well enough. */
export function tooNear(colour: Colour): TooNear[] {
  return (['light', 'dark'] as const).flatMap((theme, index) => {
    const found = (['paper', 'band'] as const).flatMap((ground) => {
      const [ratio, needed] = [contrast(colour[theme], GROUNDS[ground][index] ?? ''), NEEDED[ground]];
      return ratio < needed ? [{ theme, ground, ratio, needed }] : [];
    });
    return found.slice(0, 1);
  });
}

/** Every colour that a chart names, with its place in the specification. */
export function coloursIn(spec: ChartSpec): { colour: string; path: (string | number)[] }[] {
  const listed = (parts: readonly { colour: string }[], ...path: (string | number)[]) =>
    parts.map(({ colour }, index) => ({ colour, path: [...path, index, 'colour'] }));
  if ('colour' in spec) return [{ colour: spec.colour, path: ['colour'] }];
  if (spec.kind === 'dots') return listed(spec.groups, 'groups');
  if (spec.kind === 'timeline-strip') return listed(spec.lanes, 'lanes');
  const counted = 'count' in spec ? (spec.count?.groups ?? []) : [];
  return [...listed(spec.series ?? [], 'series'), ...listed(counted, 'count', 'groups')];
}

/**
 * A style sheet of the site with the colours that the content names, where the remark "colours of the site" stands: for
 * both themes with light-dark(), by day only where `isPlain`. In one line, so that it may stand within a text of code.
 */
export function withSiteColours(css: string, colours: ReadonlyMap<string, Colour>, isPlain = false): string {
  const value = ({ light, dark }: Colour) => (isPlain ? light : `light-dark(${light}, ${dark})`);
  const own = [...colours].map(([name, colour]) => `--chart-${name}: ${value(colour)};`);
  return css.replace('/* colours of the site */', own.join(' '));
}
