/**
 * Whether a text is an address of the web that a reader may be led to: one that begins with http:// or https://, has no
 * space in it, and names nobody before its host.
 */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i.test(text) && URL.canParse(text);
}
