import { parseCsv } from '../../evidence/datasets/parse-csv.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { offsetOf, type Part } from './splice.ts';

/** A thing that has another name: its id or address, and the addresses of its pages. */
export interface Name {
  from: string;
  to: string;
  /** Old address -> new address. */
  addresses: ReadonlyMap<string, string>;
}

/** A part of a file in whose place other words are written. */
export interface Use extends Part {
  words: string;
}

/** Letters behind a place among which what it speaks of is looked for. */
const NEAR = 3000;

/**
 * Where an old name stands of which the check says that it is not there any more. The check knows where everything is named,
 * but of some places only where the whole begins: a component, a text, a link.
 */
export function usesAt(problem: ContentProblem, file: ContentFile, name: Name): Use[] {
  const { text } = file;
  if (file.path.endsWith('.csv')) return cellsOf(text, problem, name);
  const start = offsetOf(text, problem);
  const near = text.slice(start, start + NEAR);
  const within = file.path.endsWith('.mdx') && near.startsWith('<') ? near.slice(0, near.indexOf('>') + 1) : near;
  for (const [pattern, words] of patternsOf(name)) {
    const found = pattern.exec(within);
    if (found?.groups) {
      const length = found.groups.old?.length ?? 0;
      return [{ at: start + found.index + found[0].indexOf(found.groups.old ?? ''), length, words }];
    }
  }
  return [];
}

/** How an old name may stand at a place or behind it, the surest first; what is replaced is the group `old`. */
function patternsOf({ from, to, addresses }: Name): [RegExp, string][] {
  const id = from.replaceAll(/[^\w-]/g, String.raw`\$&`);
  const isAddress = from.startsWith('/');
  const ofId: [RegExp, string][] = [
    [new RegExp(`^["']?(?<old>${id})(?![\\w-])`), to],
    [new RegExp(`\\{(?<old>${id})(?=[:}])`), to],
    [new RegExp(`^[\\w-]+=(?:"(?:[^"]*[\\s,;])?|'(?:[^']*[\\s,;])?)(?<old>${id})(?=["'\\s,;])`), to],
    [new RegExp(`^<[^>]*=["'](?:[^"'>]*[\\s,;])?(?<old>${id})(?=["'\\s,;])`), to],
    [new RegExp(`^[^\\n]*[[,{:]\\s*["']?(?<old>${id})(?=["'\\s,\\]}]|$)`, 'm'), to],
    [new RegExp(`#[a-z]+-(?<old>${id})(?![\\w-])`), to],
  ];
  const ofAddresses = [...addresses].map(([old, now]): [RegExp, string] => [
    new RegExp(`(?<![\\w-])(?<old>${old})(?![\\w-])`),
    now,
  ]);
  return isAddress ? ofAddresses : [...ofId.slice(0, -1), ...ofAddresses, ...ofId.slice(-1)];
}

/** All cells with an old name in the column of a place: of cells that are wrong in the same way the check tells the first. */
function cellsOf(text: string, { line, column }: ContentProblem, { from, to }: Name): Use[] {
  const { rows } = parseCsv(text);
  const named = (cell: string) => cell.split(/[;\s]+/).includes(from);
  const row = rows.find((fields) => fields[0]?.line === line) ?? [];
  const known = row.findIndex((field) => field.column === column && named(field.text));
  const index = known < 0 ? row.findIndex((field) => named(field.text)) : known;
  if (index < 0) return [];
  const word = new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g');
  return rows.flatMap((fields) => {
    const field = fields[index];
    if (!field || !named(field.text)) return [];
    const start = offsetOf(text, field);
    const end = start + field.text.length + (text.startsWith('"', start) ? 2 : 0);
    return [...text.slice(start, end).matchAll(word)].map((found) => ({
      at: start + found.index,
      length: from.length,
      words: to,
    }));
  });
}
