import { escapeMarkup } from './escape-markup.ts';

/** An element of XML: its name, attributes, and what is in it; a text is escaped, undefined is left out. */
export interface XmlElement {
  name: string;
  attributes?: Readonly<Record<string, string | undefined>>;
  content?: string | readonly (XmlElement | undefined)[];
}

/** A document of XML 1.0 in UTF-8. Characters that XML forbids are left out. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(root)}\n`;
}

function elementText({ name, attributes = {}, content = [] }: XmlElement): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeMarkup(value)}"`],
  );
  const inner =
    typeof content === 'string' ? escapeMarkup(content) : content.map((part) => (part ? elementText(part) : ''));
  return `<${name}${written.join('')}>${typeof inner === 'string' ? inner : inner.join('')}</${name}>`;
}
