import { addMonths } from '../../basics/add-months.ts';
import { basePath, fullAddress } from '../../basics/full-address.ts';
import type { Site } from '../../evidence/site/site-schema.ts';

/** Where the file that describes the site to devices is. */
export const MANIFEST = '/site.webmanifest';

/** For how many months after the evidence was gathered the contact is sure to hold. */
const HOLDS_MONTHS = 12;

/** What a device needs to keep the site on its screen (W3C, Web Application Manifest). */
export function webManifest(site: Site): object {
  const { name, tagline, language } = site;
  return {
    name,
    description: tagline,
    lang: language,
    start_url: basePath(site),
    display: 'browser',
    icons: [{ src: `${basePath(site)}favicon.svg`, type: 'image/svg+xml', sizes: 'any' }],
  };
}

/** Whom to tell of a hole in the site (RFC 9116). */
export function securityFile({ contact, asOf, language, address }: Site): string {
  const lines = [
    `Contact: mailto:${encodeURI(contact)}`,
    `Expires: ${addMonths(asOf, HOLDS_MONTHS)}T00:00:00Z`,
    `Preferred-Languages: ${language}`,
    `Canonical: ${fullAddress('/.well-known/security.txt', { address })}`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}
