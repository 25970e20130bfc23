import type { ContentFile } from '../../records/reading/content-files.ts';
import { filesAt, type ReadKind } from '../../records/reading/kind.ts';
import { checkSchema } from '../../records/reading/schema-problems.ts';
import { parseYaml } from '../../records/reading/yaml-document.ts';
import { addressesSchema, type KeptEditions } from './addresses-schema.ts';
import { checkAddresses } from './check-addresses.ts';

/** Addresses that are pages no more -> where each of them leads. */
interface ReadRedirects extends ReadKind<ReadonlyMap<string, string>> {
  /** The editions that have been published; undefined where no list is kept. */
  keptEditions?: KeptEditions;
}

interface Earlier {
  editions?: { value: readonly { texts: object }[] };
}

/** Published addresses: content/addresses.yaml. Where there is no such file, nothing is asked of any address. */
export function readRedirects(files: readonly ContentFile[], { editions }: Earlier = {}): ReadRedirects {
  const [file] = filesAt(files, /^content\/addresses\.yaml$/);
  if (!file) return { value: new Map(), problems: [] };
  const document = parseYaml(file.path, file.text);
  if (document.problems.length > 0) return { value: new Map(), problems: document.problems };
  const { value, problems } = checkSchema(addressesSchema, document);
  return {
    value: new Map(Object.entries(value?.redirects ?? {})),
    problems,
    ...(value?.published ? { keptEditions: { digests: value.editions ?? {}, document } } : {}),
    ...(value
      ? {
          check: (whole) =>
            checkAddresses({ ...value, document, pages: Object.keys(editions?.value.at(-1)?.texts ?? {}) }, whole),
        }
      : {}),
  };
}
