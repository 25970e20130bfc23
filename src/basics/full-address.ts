/** An address in full: "https://library.example/charts/loans/". */
export function fullAddress(path: string, site: { address: string }): string {
  return new URL(path, site.address).href;
}
