import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const INLINE = /<(?:style|script)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/(?:style|script)>/g;
const HASH = /\s'sha\d+-[^']+'/g;

/**
 * A page whose Content-Security-Policy keeps only the hashes of the styles and scripts that stand in it. Astro names
 * those of the whole site, and of files that 'self' lets through already: more than half a kilobyte a page.
 */
export function keepOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, text = '']) => ` 'sha256-${sha256(text)}'`));
  return html.replace(
    POLICY,
    (_, before: string, policy: string, after: string) =>
      before + policy.replace(HASH, (hash) => (own.has(hash) ? hash : '')) + after,
  );
}

/** The SHA-256 of a text, in Base64, as a policy names it. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
