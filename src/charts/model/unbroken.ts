/** Cuts a list at its gaps, and on both sides of items that stand alone. */
export function unbroken<T>(
  items: readonly (T | undefined)[],
  isAlone: (index: number) => boolean = () => false,
): T[][] {
  const runs: T[][] = [];
  let open = false;
  items.forEach((item, index) => {
    const alone = isAlone(index);
    if (item !== undefined && open && !alone) runs.at(-1)?.push(item);
    else if (item !== undefined) runs.push([item]);
    open = item !== undefined && !alone;
  });
  return runs;
}
