/** A number with its noun: "1 page", "2 pages", "1 address" and "3 addresses" with `several` given. */
export function counted(count: number, noun: string, several = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : several}`;
}
