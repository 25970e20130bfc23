/** A name without what one may write otherwise: capitals, the number of spaces, signs at its end. */
export function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.,]+$/, '');
}

/** A value that others write otherwise, and how most of them write it. */
export interface WrittenOtherwise {
  id: string;
  value: string;
  usual: string;
}

/** Values by id that are those of others but for capitals, spaces and signs at their end: they would be told apart. */
export function writtenOtherwise(values: ReadonlyMap<string, string>): WrittenOtherwise[] {
  const forms = Map.groupBy(values.values(), bare);
  const usualOf = new Map([...forms].map(([form, all]) => [form, mostOften(all)]));
  return [...values].flatMap(([id, value]) => {
    const usual = usualOf.get(bare(value));
    return usual === undefined || usual === value ? [] : [{ id, value, usual }];
  });
}

/** The first of those that are there most often. */
function mostOften(values: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, same]) => ({ value, count: same.length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.value;
}
