import { z } from 'astro/zod';
import { keysOf, schemaAt, unwrap, valueAt } from './schema-at.ts';
import type { Explained } from './unknown-keys.ts';
import type { Path } from './yaml-document.ts';

type Issue = z.core.$ZodIssue;

/**
 * Of what keeps a value from fitting: points of one list that stand in the one before it, since the line with their own key
 * was lost. That is told where the first of them stands, and nothing that follows from it.
 */
export function lostListKey(
  issues: readonly Issue[],
  schema: z.ZodType,
  root: unknown,
): { told: Explained[]; others: Issue[] } {
  for (const { path } of issues) {
    const at = path.findIndex((key, index) => typeof key === 'string' && typeof path[index + 1] === 'number');
    if (at < 0) continue;
    const [group, list, first] = [path.slice(0, at), path[at], path[at + 1] as number];
    const own = ownListOf(valueAt(root, [...group, list as string, first]), { schema, root, group, list });
    if (own === undefined) continue;
    const isFollowing = (issue: Issue) =>
      startsWith(issue.path, [...group, list as string]) || startsWith(issue.path, [...group, own]);
    const what = `From here on these are points of "${own}", and they stand under "${String(list)}": the line with their key is missing.`;
    const remedy = `Write it on a line of its own above this one: ${own}:`;
    const told = { issuePath: [...group, list as string, first], atKey: false, what, remedy, missing: own };
    return { told: [told], others: issues.filter((issue) => !isFollowing(issue)) };
  }
  return { told: [], others: [...issues] };
}

/** The list beside its own that is not there and that a point fits as it is, where it does not fit its own. */
function ownListOf(
  point: unknown,
  { schema, root, group, list }: { schema: z.ZodType; root: unknown; group: Path; list: PropertyKey | undefined },
): string | undefined {
  if (typeof point !== 'object' || point === null) return undefined;
  const holder = schemaAt(schema, group, root);
  const fits = (key: string) => elementOf(schemaAt(holder, [key]))?.safeParse(point).success === true;
  return keysOf(holder).find((key) => key !== list && valueAt(root, [...group, key]) === undefined && fits(key));
}

function elementOf(schema: z.ZodType | undefined): z.ZodType | undefined {
  const core = unwrap(schema);
  const element = core instanceof z.ZodArray ? (core.element as z.ZodType) : undefined;
  return unwrap(element) instanceof z.ZodObject ? element : undefined;
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => path[index] === key);
}
