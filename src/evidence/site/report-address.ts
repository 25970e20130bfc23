import { fullAddress } from '../../basics/full-address.ts';
import type { Site } from './site-schema.ts';

/** A letter about a mistake, to be written by the reader: what it is about, and where that stands (RFC 6068). */
export function reportAddress(
  { contact, address }: Pick<Site, 'contact' | 'address'>,
  { about, path }: { about: string; path: string },
): string {
  const fields = { subject: `Error: ${about}`, body: `${fullAddress(path, { address })}\r\n\r\n` };
  const query = Object.entries(fields).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return `mailto:${contact}?${query.join('&')}`;
}
