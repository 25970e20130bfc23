/** An element of a parsed SVG, with the names of the elements around it. */
export interface SvgElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  parents: readonly SvgElement[];
}

const TOKEN = /<\/([a-zA-Z]+)>|<([a-zA-Z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>|([^<]+)/y;
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Parses the small part of XML that the pictures use; throws at the first thing that is not well formed. */
export function parseSvg(svg: string): SvgElement[] {
  const [elements, open]: [SvgElement[], SvgElement[]] = [[], []];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < svg.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(svg);
    if (!match) throw new SyntaxError(`Not well formed at ${svg.slice(at, at + 60)}`);
    const [, closed, opened, attributes = '', alone, text] = match;
    if (closed !== undefined && open.pop()?.name !== closed) throw new SyntaxError(`</${closed}> closes nothing.`);
    if (opened !== undefined) {
      const element = { name: opened, attributes: parseAttributes(attributes), text: '', parents: [...open] };
      elements.push(element);
      if (alone === '') open.push(element);
    }
    const inner = open.at(-1);
    if (text !== undefined && inner) inner.text += decode(text);
  }
  if (open.length > 0) throw new SyntaxError(`<${open.at(-1)?.name ?? ''}> is not closed.`);
  return elements;
}

function parseAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, decode(value)] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size < pairs.length)
    throw new SyntaxError(`An attribute stands twice in ${text}`);
  return Object.fromEntries(pairs);
}

function decode(text: string): string {
  return text.replace(/&[^;]*;?/g, (entity) => {
    const character = ENTITIES[entity];
    if (character === undefined) throw new SyntaxError(`${entity} is no entity.`);
    return character;
  });
}
