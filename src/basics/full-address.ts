/** Where a site is published: `https://library.example`, or below a path: `https://village.example/library/`. */
interface Published {
  address: string;
}

/** An address in full: "https://library.example/charts/loans/". `path` is from the root of the site: "/charts/loans/". */
export function fullAddress(path: string, site: Published): string {
  return new URL(`.${path}`, site.address.replace(/\/?$/, '/')).href;
}

/** The path below which a site stands, with a stroke at both ends: "/library/", or "/" for a host of its own. */
export function basePath({ address }: Published): string {
  return URL.parse(address)?.pathname.replace(/\/?$/, '/') ?? '/';
}
