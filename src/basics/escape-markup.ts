const REPLACEMENTS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Makes any text safe as the content of an element or the value of an attribute, in SVG and HTML alike. */
export function escapeMarkup(text: string): string {
  return text.replace(CONTROLS, '').replace(/[&<>"']/g, (character) => REPLACEMENTS[character] ?? character);
}

/** Characters that XML forbids: control characters but tab and line ends, halves of surrogate pairs, two non-characters. */
const CONTROLS = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
