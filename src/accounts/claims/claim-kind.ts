import type { Site } from '../../evidence/site/site-schema.ts';
import type { Place } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { filesAt, type Anchors, type Named, type ReadKind } from '../../records/reading/kind.ts';
import { rememberByFile } from '../../records/reading/remember-by-file.ts';
import { knownToPages, type Evidence } from '../known.ts';
import { addressesOf, namedOn, pageReader, soundPages } from '../read-pages.ts';
import { checkClaims } from './check-claims.ts';
import { claimAddress, CLAIMS, knownAddress, knownDays } from './claim-addresses.ts';
import { claimSchema } from './claim-schema.ts';
import type { Claim } from './claim.ts';

const readClaim = rememberByFile(pageReader(claimSchema, claimAddress));

/** The claims by id, and where each stands. */
export interface ReadClaims extends ReadKind<ReadonlyMap<string, Claim>> {
  names: { claim: Named };
  /** The place of the standings of a claim. */
  placeOf: (id: string) => Place & { file: string };
}

/** Claims of the report: content/claims/, an MDX file each. */
export function readClaims(files: readonly ContentFile[], evidence: Evidence): ReadClaims {
  const claims = filesAt(files, /^content\/claims\/[^/]+\.mdx$/).map(readClaim);
  const ids = claims.map(({ id }) => id);
  const sound = soundPages(claims);
  const site = evidence.site.value;
  return {
    value: sound,
    problems: [],
    names: { claim: { ids: new Set(ids), keptIn: 'Claims are the files in content/claims/.' } },
    placeOf: (id) => {
      const claim = claims.find((each) => each.id === id);
      if (!claim) throw new RangeError(`There is no claim "${id}".`);
      const { file, frontMatter } = claim.document;
      return { file, ...frontMatter.placeOfKey(['history']) };
    },
    addresses: new Map([...listsOf(ids, site), ...addressesOf(claims)]),
    sources: [...namedOn(sound.values(), 'source'), ...[...sound.values()].flatMap(sourcesOfHistory)],
    images: namedOn(sound.values(), 'image'),
    check: (whole) =>
      checkClaims(claims, {
        known: knownToPages(evidence, whole),
        sources: evidence.sources.value,
        site,
        placeOfReport: evidence.site.placeOf?.(['claims', 'report']),
      }),
  };
}

function sourcesOfHistory({ frontMatter: { history } }: Claim): string[] {
  return history.flatMap(({ sources }) => sources);
}

/** The list of all claims and the pages of what was known when; they are there only if there is a claim. */
function listsOf(ids: readonly string[], site: Site | undefined): Anchors {
  if (ids.length === 0) return new Map();
  const anchors = new Set(['main', ...ids.map((id) => `claim-${id}`)]);
  const days = site ? [...knownDays(site).keys()].map(knownAddress) : [];
  return new Map([CLAIMS, ...days].map((address) => [address, anchors]));
}
