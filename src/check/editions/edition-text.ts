import { stringify } from 'yaml';
import { figureInLine, type Edition } from './edition-schema.ts';

const HEAD = `# What the site said on the day of a release, written by npm run edition. It is never changed by hand: corrections
# and updates are held against it.
`;

/** An edition as the text of its file: a line for each figure, standing and paragraph, so that differences can be read. */
export function editionText({
  day,
  changes,
  entries,
  figures,
  claims,
  charts,
  drawn,
  tables,
  quotations,
  sides,
  cited,
  records,
  texts,
}: Edition): string {
  const written = {
    ...{ day, changes, entries, figures: eachValue(figures, figureInLine), claims },
    charts: eachValue(charts, inLines),
    drawn: eachValue(drawn, inLines),
    tables: eachValue(tables, ({ columns, rows, words }) => ({
      ...{ columns, rows: inLines(rows) },
      ...(words === undefined ? {} : { words: inLines(words) }),
    })),
    quotations: eachValue(quotations, inLines),
    sides: eachValue(sides, inLines),
    cited: eachValue(cited, inLines),
    records: eachValue(records, inLines),
    texts: eachValue(texts, (paragraphs) => paragraphs.map((paragraph) => `${paragraph}\n`).join('\n')),
  };
  return `${HEAD}${stringify(written, { lineWidth: 0, aliasDuplicateObjects: false, blockQuote: 'literal' })}`;
}

function inLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function eachValue<From, To>(from: Readonly<Record<string, From>>, make: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, make(value)]));
}
