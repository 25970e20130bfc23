import { fullAddress } from '../../basics/full-address.ts';
import type { Site } from './site-schema.ts';

/** A letter about a mistake, to be written by the reader: what it is about, and where that stands (RFC 6068). */
export function reportAddress(
  { contact, address }: Pick<Site, 'contact' | 'address'>,
  { about, path }: { about: string; path: string },
): string {
  return letterTo(contact, { subject: `Error: ${about}`, body: `${fullAddress(path, { address })}\r\n\r\n` });
}

/** A letter to be written by the reader, with what stands in it already (RFC 6068). */
export function letterTo(contact: string, fields: Readonly<Record<string, string>>): string {
  const query = Object.entries(fields).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return `mailto:${contact}?${query.join('&')}`;
}
