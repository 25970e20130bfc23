/** Cuts a list at its gaps. */
export function unbroken<T>(items: readonly (T | undefined)[]): T[][] {
  const runs: T[][] = [];
  let open = false;
  for (const item of items) {
    if (item !== undefined && open) runs.at(-1)?.push(item);
    else if (item !== undefined) runs.push([item]);
    open = item !== undefined;
  }
  return runs;
}
