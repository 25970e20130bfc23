/** The items that are not among others; one that stands twice, and once among those, is left once. */
export function leftOver<T>(items: readonly T[], others: readonly T[]): T[] {
  const left = [...others];
  return items.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
