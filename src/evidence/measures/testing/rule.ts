import type { Rule } from '../in-force.ts';

/** A measure for tests. */
export function rule(id: string, kind: string, from: string, until?: string): Rule {
  const rest = { paragraph: '', basis: undefined, limit: null, unit: '', exceptions: '', anchor: `measure-${id}` };
  return { id, kind, adopted: from, from, until, resolution: id.split('-')[0] ?? id, ...rest };
}
