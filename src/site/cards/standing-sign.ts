import type { ClaimStanding } from '../../accounts/claims/claim-schema.ts';

/** The sign of a standing as in the pages, in a square of `size` pixels: a full, half, split or empty circle. */
export function standingSign(standing: ClaimStanding, size: number, colour: string): string {
  const line = `fill="none" stroke="${colour}" stroke-width="1.5" stroke-linecap="round"`;
  const ring = `<circle cx="8" cy="8" r="6" ${standing === 'supported' ? `fill="${colour}"` : line}/>`;
  const inner: Record<ClaimStanding, string> = {
    supported: '',
    'partly-supported': `<path d="M8 2a6 6 0 0 1 0 12z" fill="${colour}"/>`,
    contested: `<path d="M8 8V2a6 6 0 0 1 6 6zM8 8v6a6 6 0 0 1-6-6z" fill="${colour}"/>`,
    unverified: `<path d="M6.4 6.6a1.7 1.7 0 1 1 2.4 1.5c-.6.3-.8.6-.8 1.2M8 11.4v.2" ${line}/>`,
  };
  return `<g transform="scale(${size / 16})">${ring}${inner[standing]}</g>`;
}
