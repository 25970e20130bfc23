import { glob, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fullAddress } from '../basics/full-address.ts';
import { dateInWords } from '../basics/partial-date.ts';
import { getEvidence } from '../check/evidence.ts';
import type { Site } from '../evidence/site/site-schema.ts';
import { DATA } from '../evidence/datasets/dataset-addresses.ts';
import { CHECKSUMS, jointPackage, ZIP_FILE, zipFile, type TablePackage } from '../site/files/zip-file.ts';

/** What of the site is taken: tables, records, sources, and what describes them. */
const TAKEN = ['data/*/*.{csv,json}', 'api/*.json', 'claims*.json', 'sources.{bib,json,ris}', 'timeline.{csv,ics}'];

/** After a build, puts all data of the site into one file, with its licence and checksums. */
export function zipSite(): AstroIntegration {
  return {
    name: 'zip-site',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { site } = await getEvidence();
        const paths = (await Array.fromAsync(glob(TAKEN, { cwd: folder }))).map((path) => path.replaceAll('\\', '/'));
        const files = new Map<string, Uint8Array>();
        for (const path of paths.sort()) files.set(path, await readFile(join(folder, path)));
        files.set('datapackage.json', text(`${JSON.stringify(tablesTogether(files, site), null, 1)}\n`));
        files.set('README.txt', text(readMe(site)));
        await writeFile(join(folder, ZIP_FILE), zipFile(files, site.asOf));
      },
    },
  };
}

function tablesTogether(files: ReadonlyMap<string, Uint8Array>, site: Site): object {
  const described = [...files].filter(([path]) => path.endsWith('/datapackage.json'));
  const packages = described.map(
    ([path, file]) => [dirname(path), JSON.parse(new TextDecoder().decode(file)) as TablePackage] as const,
  );
  return jointPackage(new Map(packages), {
    name: 'everything',
    title: site.name,
    description: site.tagline,
    homepage: fullAddress(DATA, site),
    created: `${site.asOf}T00:00:00Z`,
  });
}

/** What is in the file, and on what terms. */
function readMe(site: Site): string {
  return `${site.name}: ${site.tagline}
${fullAddress('/', site)}

The evidence as it stood on ${dateInWords(site.asOf)}.

data/             every table as CSV and JSON, each with its description
datapackage.json  the description of all tables together (Data Package 2, datapackage.org)
api/              all records as JSON, each with its JSON Schema
claims.json       the claims with their whole history, if there are any
sources.*         the sources as BibTeX, RIS and CSL-JSON
timeline.*        the events as CSV and iCalendar, if there are any
${CHECKSUMS}        checksums: sha256sum --check ${CHECKSUMS}

Licence
${site.licence.text}
${site.licence.data}
${site.licence.code}
Each table names its own terms in its description.

Corrections: ${site.contact}
`;
}

function text(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}
