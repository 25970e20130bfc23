/** A colour of a chart for light and for dark surroundings, as hexadecimal colours. */
type ColourPair = readonly [light: string, dark: string];

/** The looks of a chart's picture, free of custom properties: what a picture file carries in itself. */
export interface PictureStyle {
  /** Rules with the light colours. */
  light: string;
  /** Those declarations again that a dark surrounding changes. */
  dark: string;
  /** Every `--chart-<name>`, by its name. */
  colours: ReadonlyMap<string, ColourPair>;
}

type Theme = 0 | 1;

const PAIR = /--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{3,8}), (#[0-9a-f]{3,8})\)/g;
const ALIAS = /--([a-z0-9-]+):\s*var\(--([a-z0-9-]+)\)/g;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const PREFIX = 'chart-';

/**
 * Reads style sheets as text: `tokens` and `colours` define custom properties as `light-dark(#…, #…)` or `var(…)`;
 * `picture` holds flat rules inside one `@layer`. The first definition of a property counts. Throws a RangeError
 * where a rule names a colour that is not defined.
 */
export function pictureStyle(sheets: { tokens: string; colours: string; picture: string }): PictureStyle {
  const defined = definitions(`${sheets.tokens}${sheets.colours}`);
  const rules = flatRules(sheets.picture);
  const write = (theme: Theme, kept: (declaration: string) => boolean) =>
    rules
      .map(({ selector, declarations }) => ({ selector, declarations: declarations.filter(kept) }))
      .filter(({ declarations }) => declarations.length > 0)
      .map(({ selector, declarations }) => `${selector}{${declarations.join(';')}}`)
      .map((rule) => withSvgKeywords(resolved(rule, defined, theme)))
      .join('');
  return {
    light: write(0, () => true),
    dark: write(1, (declaration) => declaration.includes('var(')),
    colours: new Map(
      [...defined].flatMap(([name, pair]) =>
        name.startsWith(PREFIX) ? [[name.slice(PREFIX.length), pair] as const] : [],
      ),
    ),
  };
}

function definitions(css: string): Map<string, ColourPair> {
  const defined = new Map<string, ColourPair>();
  for (const [, name = '', light = '', dark = ''] of css.matchAll(PAIR)) {
    if (!defined.has(name)) defined.set(name, [light, dark]);
  }
  for (const [, name = '', other = ''] of css.matchAll(ALIAS)) {
    const pair = defined.get(other);
    if (pair && !defined.has(name)) defined.set(name, pair);
  }
  return defined;
}

function flatRules(css: string): { selector: string; declarations: string[] }[] {
  const body = css.replace(/\/\*.*?\*\//gs, '').replace(/^[^{]*@layer[^{]*\{/, '');
  return [...body.matchAll(RULE)].map(([, selector = '', block = '']) => ({
    selector: selector.trim().replace(/\s+/g, ' ').replaceAll(', ', ','),
    declarations: block
      .split(';')
      .map((declaration) => declaration.trim().replace(/:\s+/, ':'))
      .filter((declaration) => declaration !== ''),
  }));
}

function resolved(css: string, defined: ReadonlyMap<string, ColourPair>, theme: Theme): string {
  return css.replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => {
    const pair = defined.get(name);
    if (!pair) throw new RangeError(`The style of charts names --${name}, which is not defined as a colour.`);
    return pair[theme];
  });
}

/** CSS ignores the case of keywords; programs that read SVG may know only the spelling of that standard. */
function withSvgKeywords(css: string): string {
  return css.replaceAll('currentcolor', 'currentColor').replaceAll('crispedges', 'crispEdges');
}
