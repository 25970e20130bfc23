import { createHash } from 'node:crypto';

/**
 * A script for the head: text is set in the fonts of the site if the page before was one of the site, which has asked
 * for them. On the first page nothing waits for a font, since text keeps its stand-in. Nothing is stored.
 */
export const OWN_TEXT = "document.referrer.indexOf(origin+'/')||document.documentElement.classList.add('own-text')";

/** How a policy names it. */
export const OWN_TEXT_HASH = `sha256-${createHash('sha256').update(OWN_TEXT).digest('base64')}` as const;
