import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

/** Where all data of the site can be had as one file. */
export const ZIP_FILE = '/data/everything.zip';

/** The name of the list of checksums in the file, which the command `sha256sum --check` reads. */
export const CHECKSUMS = 'SHA256SUMS';

/** The first day that zip files know. */
const FIRST_DAY = '1980-01-01';

/**
 * The middle of a day (`2021-03-31`) on the clock of this machine, as zip files note it: zones play no part, and noon is on
 * every clock, while midnight is left out where summer time begins with it. The same files of the same day give the same
 * bytes everywhere. A day before 1980 is the first of that year, as far back as zip files know.
 */
export function noon(day: string): Date {
  const [year = 1980, month = 1, date = 1] = (day < FIRST_DAY ? FIRST_DAY : day).split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

/**
 * A zip file of some files, names -> contents, with a list of their checksums; all bear the same day (`2021-03-31`).
 */
export function zipFile(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
  const sums = [...files].map(([name, file]) => `${sha256(file)}  ${name}\n`);
  return zipSync(
    { ...Object.fromEntries(files), [CHECKSUMS]: new TextEncoder().encode(sums.join('')) },
    { mtime: noon(day) },
  );
}

function sha256(file: Uint8Array): string {
  return createHash('sha256').update(file).digest('hex');
}

/** The description of a table and its file, after Data Package 2, as far as it is needed here. */
export interface TablePackage {
  title: string;
  licenses: readonly object[];
  sources: readonly object[];
  resources: readonly { path: string }[];
}

/** The description of all tables together, from those of each by the folders in which they lie. */
export function jointPackage(packages: ReadonlyMap<string, TablePackage>, about: object): object {
  const resources = [...packages].flatMap(([folder, { licenses, sources, resources }]) =>
    resources.map((resource) => ({ ...resource, path: `${folder}/${resource.path}`, licenses, sources })),
  );
  return { $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', ...about, resources };
}
