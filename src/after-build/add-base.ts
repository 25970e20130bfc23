import { changeTags } from './change-tags.ts';

/** Attributes that hold the address of something on the site, from its root; those of our own scripts hold nothing else. */
const ADDRESS = /(?<=\s(?:href|src|action|data-[\w-]+)=")\/(?!\/)[^\s"]*(?=")/g;

/** The addresses of an image in several widths: `/images/mill-480.webp 480w, …`. */
const SRCSET = /(?<=\ssrcset=")\/[^"]*(?=")/g;

/** Where an old address leads by itself: `<meta http-equiv="refresh" content="0; url=/loans/">`. */
const REFRESH = /(?<=\scontent="0; url=)\/(?!\/)[^\s"]*(?=")/g;

/**
 * A page whose addresses from the root of the site ("/loans/") lead below the path at which it is published, `base`
 * ("/library/"). All else writes addresses without it. Scripts, styles and fonts have it from the bundler.
 */
export function addBase(html: string, base: string): string {
  if (base === '/') return html;
  const below = (address: string) => (address.startsWith(`${base}_astro/`) ? address : base + address.slice(1));
  const each = (list: string) => list.replaceAll(/(?<=^|, )\/\S+/g, below);
  return changeTags(html, (tag) => tag.replace(ADDRESS, below).replace(REFRESH, below).replace(SRCSET, each));
}
