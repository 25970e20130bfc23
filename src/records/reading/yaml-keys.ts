/** A line with a key, after which nothing or a value stands. */
const KEY = /^(?<indent> *)(?<dashes>(?:- +)*)(?<key>[\w-]+):(?: |$)/;

/** Whether every entry begins at the margin with an id: a file of facts, and none of a chart. */
function isMapOfRecords(lines: readonly string[]): boolean {
  const first = lines.filter((line) => /^[\w-]+:/.test(line));
  return first.length > 1 && first.every((line) => /^[\w-]+:\s*(?:\{.*)?$/.test(line));
}

/** The lines that belong to the entries which hold two lines; of a file with one record all. */
export function entriesAround(lines: readonly string[], from: number, to: number): [start: number, end: number] {
  if (!isMapOfRecords(lines)) return [0, lines.length];
  const begins = (line: string) => /^[\w-]+:/.test(line);
  const start = lines.slice(0, from + 1).findLastIndex(begins);
  const next = lines.slice(to + 1).findIndex(begins);
  return [Math.max(0, start), next < 0 ? lines.length : to + 1 + next];
}

/** Every key with the one within which it stands, as "series label"; ids of records are all one. */
export function keyPairs(lines: readonly string[], idsAtMargin = isMapOfRecords(lines)): string[] {
  const above: { at: number; key: string }[] = [];
  return lines.flatMap((line) => {
    const { indent = '', dashes = '', key = '' } = KEY.exec(line)?.groups ?? {};
    if (key === '') return /^\s*[^\s#"'][^:]*: /.test(line) ? [`${above.at(-1)?.key ?? ''} ?`] : [];
    const at = indent.length + dashes.length;
    while ((above.at(-1)?.at ?? -1) >= at) above.pop();
    const within = above.at(-1)?.key ?? '';
    const isId = at === 0 && idsAtMargin;
    above.push({ at, key: isId ? '*' : key });
    return [isId ? '*' : `${within} ${key}`];
  });
}

/** How many keys stand, after lines were exchanged, where none of those that are not in doubt has them. */
export function strangeKeys(
  lines: readonly string[],
  mended: readonly string[],
  within: readonly [start: number, end: number],
  doubted: readonly [first: number, last: number],
): number {
  const idsAtMargin = isMapOfRecords(lines);
  const pairs = (some: readonly string[]) => keyPairs(some, idsAtMargin);
  const others = [...lines.slice(0, within[0]), '', ...lines.slice(within[1])];
  const own = [...lines.slice(within[0], doubted[0]), ...lines.slice(doubted[1] + 1, within[1])];
  const seen = new Set([...pairs(others), ...pairs(own)]);
  return pairs(mended).filter((pair) => !seen.has(pair)).length;
}

/** The keys under which a key stands in other entries, the one that does most often first. */
export function parentsOf(key: string, lines: readonly string[]): string[] {
  const parents = keyPairs(lines).flatMap((pair) => {
    const [within = '', own] = pair.split(' ');
    return own === key && within !== '' && within !== '*' ? [within] : [];
  });
  return [...new Set(parents)];
}
