import { chartSchema, type ChartSpec } from '../charts/specification/chart-schema.ts';
import type { ChartEvent } from '../charts/model/chart-types.ts';
import type { Claim } from '../accounts/claims/claim.ts';
import type { Dataset } from '../evidence/datasets/dataset.ts';
import { unprintable } from '../evidence/facts/unprintable.ts';
import { resolveFacts } from '../evidence/facts/resolve-facts.ts';
import type { ResolvedFact } from '../evidence/facts/resolved-fact.ts';
import { measuresOf } from '../evidence/measures/measure.ts';
import { datasetSchema } from '../evidence/datasets/dataset-schema.ts';
import { factSchemaFor } from '../evidence/facts/fact-schema.ts';
import { mapSchema, type MapSpec } from '../evidence/maps/map-schema.ts';
import { glossarySchema, type GlossaryEntry } from '../evidence/terms/glossary-schema.ts';
import type { Item, ResolutionFrontMatter } from '../evidence/measures/item-schema.ts';
import type { Site } from '../evidence/site/site-schema.ts';
import { sourceSchema, type Source } from '../evidence/sources/source-schema.ts';
import { allButProse } from './all-but-prose.ts';
import { buildDatasets, missingDescriptions } from '../evidence/datasets/build-datasets.ts';
import { checkAddresses, lastingAddresses, readAddresses } from './check-addresses.ts';
import { checkCharts } from '../charts/check-charts.ts';
import { checkClaims, readClaim } from '../accounts/claims/check-claims.ts';
import { checkPage, readPage, type Page, type ReadPage } from '../accounts/check-page.ts';
import type { ContentFile } from '../records/reading/content-files.ts';
import { errorsIn, type ContentProblem } from '../records/problems/content-problem.ts';
import { emptyKinds } from './empty-kinds.ts';
import { encodingProblems } from '../records/reading/encoding.ts';
import { clockProblems } from '../evidence/datasets/clock-problems.ts';
import { checkMaps } from '../evidence/maps/check-maps.ts';
import { checkMeasures, readItems, readResolution } from '../accounts/resolutions/check-measures.ts';
import { madeAddresses } from './made-addresses.ts';
import type { Known } from '../accounts/rules/page-rule.ts';
import { eventCategories, readEvents } from '../evidence/events/read-events.ts';
import { fileName, folderName, readRecordFiles, readRecordMaps } from '../records/reading/read-records.ts';
import { readSite } from './read-site.ts';
import { rememberByFile, rememberLast } from '../records/reading/remember-by-file.ts';
import { sizeProblems } from '../records/reading/size.ts';
import { siteAddresses } from './site-addresses.ts';
import { unknownSourcesIn, unknownSourcesInRows } from '../evidence/sources/unknown-sources.ts';
import { unusedSources, usedSources } from './used-sources.ts';

/** Everything an editor wrote, checked and joined. Facts are resolved; pages carry no prose (Astro renders it). */
export interface Content {
  site: Site;
  sources: ReadonlyMap<string, Source>;
  datasets: ReadonlyMap<string, Dataset>;
  facts: ReadonlyMap<string, ResolvedFact>;
  charts: ReadonlyMap<string, ChartSpec>;
  maps: ReadonlyMap<string, MapSpec>;
  events: readonly ChartEvent[];
  /** Terms, organisations, people and places, in the order of the file. */
  glossary: ReadonlyMap<string, GlossaryEntry>;
  pages: ReadonlyMap<string, Page>;
  claims: ReadonlyMap<string, Claim>;
  /** The accounts of the resolutions, by number. */
  resolutions: ReadonlyMap<string, Page<ResolutionFrontMatter>>;
  /** The things that measures concern, in the order of the file. */
  items: ReadonlyMap<string, Item>;
  /** Every address that readers may keep, in order. */
  addresses: readonly string[];
  /** Addresses that are pages no more -> where each of them leads. */
  redirects: ReadonlyMap<string, string>;
}

/** What a check has found; `content` is there only if no problem stops the build. */
export interface CheckedContent {
  content?: Content;
  problems: readonly ContentProblem[];
}

const NO_ASSETS: ReadonlySet<string> = new Set();
const readPageOnce = rememberByFile(readPage);
const readClaimOnce = rememberByFile(readClaim);
const readResolutionOnce = rememberByFile(readResolution);
const sameKnown = rememberLast<Known>();

/**
 * Checks a whole content folder. `assets` are the addresses of the files in public/. The same files give the same
 * content and the same problems; what was parsed before and has not changed is not parsed again, and a page is checked
 * again only if it has changed, or anything that it may refer to.
 */
export function checkContent(files: readonly ContentFile[], assets = NO_ASSETS): CheckedContent {
  const unreadable = sizeProblems(files);
  if (unreadable.length > 0) return { problems: unreadable };
  const read = readEverything(files);
  const anchors = anchorsOf(read);
  const known = sameKnown(allButProse(files, anchors, assets), () => knownToPages(read, anchors, assets));
  const problems = [...encodingProblems(files), ...missingDescriptions(files), ...problemsIn(read, known)];
  const site = read.site.value;
  return errorsIn(problems).length > 0 || !site ? { problems } : { content: { ...joined(read), site }, problems };
}

type Everything = ReturnType<typeof readEverything>;

/** Reads every kind of content by itself, with the problems that it has by itself. */
function readEverything(files: readonly ContentFile[]) {
  const within = (pattern: RegExp) => files.filter((file) => pattern.test(file.path));
  const described = readRecordFiles(within(/^content\/datasets\/[^/]+\/dataset\.yaml$/), datasetSchema, folderName);
  const built = buildDatasets(described, files);
  const datasets = new Map(built.map(({ dataset }) => [dataset.id, dataset]));
  const sources = readRecordMaps(within(/^content\/sources\/[^/]+\.yaml$/), () => sourceSchema);
  const pages = within(/^content\/pages\/.+\.mdx$/).map(readPageOnce);
  const written = readRecordMaps(within(/^content\/facts\/[^/]+\.yaml$/), factSchemaFor);
  const claims = within(/^content\/claims\/[^/]+\.mdx$/).map(readClaimOnce);
  const resolutions = within(/^content\/resolutions\/[^/]+\.mdx$/).map(readResolutionOnce);
  const documents = [...pages, ...claims, ...resolutions].map(({ document }) => document);
  return {
    site: readSite(within(/^content\/site\.yaml$/)[0]),
    sources,
    described,
    built,
    datasets,
    written,
    facts: resolveFacts(written, { datasets, sources: sources.values, documents }),
    specs: readRecordFiles(within(/^content\/charts\/[^/]+\.yaml$/), chartSchema, fileName),
    maps: readRecordFiles(within(/^content\/maps\/[^/]+\.yaml$/), mapSchema, fileName),
    events: readEvents(datasets),
    glossary: readRecordMaps(within(/^content\/glossary\.yaml$/), () => glossarySchema),
    pages,
    claims,
    resolutions,
    items: readItems(within(/^content\/items\.yaml$/)),
    addresses: readAddresses(within(/^content\/addresses\.yaml$/)[0]),
  };
}

/** Every problem of the kinds by themselves, and of what they say of each other. */
function problemsIn(read: Everything, known: Known): ContentProblem[] {
  const { site, sources, described, built, datasets, written, facts, specs, events, glossary, pages, claims } = read;
  return [
    ...site.problems,
    ...sources.problems,
    ...written.problems,
    ...described.problems,
    ...built.flatMap((dataset) => [...dataset.problems, ...unknownSourcesInRows(dataset, sources.ids)]),
    ...clockProblems(built, datasets, (id, path, what, remedy) =>
      described.problemAt('reference', id, path, what, remedy),
    ),
    ...unknownSourcesIn(written, sources.ids),
    ...facts.problems,
    ...specs.problems,
    ...checkMaps(read.maps, glossary.ids),
    ...unknownSourcesIn(read.maps, sources.ids),
    ...glossary.problems,
    ...unknownSourcesIn(glossary, sources.ids),
    ...checkCharts(specs, { datasets, events, facts: facts.values }),
    ...pages.flatMap((page) => checkPage(page, known)),
    ...read.resolutions.flatMap((account) => checkPage(account, known)),
    ...checkMeasures({ items: read.items, accounts: read.resolutions, datasets, sources: sources.ids }),
    ...checkClaims(claims, { known, sources: sources.values, site: site.value }),
    ...unusedSources(sources, sourcesUsed(read)),
    ...checkAddresses(read.addresses, lastingAddresses(known.anchors, specs.ids), known.anchors),
    ...emptyKinds({ sources, facts: written, datasets: described, charts: specs, pages: { ids: pages } }),
  ];
}

function knownToPages(read: Everything, anchors: Known['anchors'], assets: ReadonlySet<string>): Known {
  const { site, sources, written, datasets, facts, specs, events, glossary, claims } = read;
  return {
    ids: {
      fact: written.ids,
      source: sources.ids,
      chart: specs.ids,
      map: read.maps.ids,
      dataset: new Set(datasets.keys()),
      term: glossary.ids,
      claim: new Set(claims.map(({ id }) => id)),
      event: new Set(events.map(({ id }) => id)),
      category: eventCategories(datasets),
      resolution: new Set(measuresOf(datasets).map(({ resolution }) => resolution)),
    },
    unprintable: unprintable(facts.values),
    facts: facts.values,
    datasets,
    anchors,
    assets,
    sourceUrls: new Set([...sources.values.values()].flatMap(({ url }) => url ?? [])),
    origin: site.value ? new URL(site.value.address).origin : '',
  };
}

/** Every address that the site will have -> the anchors on it. */
function anchorsOf({ site, sources, datasets, facts, specs, events, glossary, pages, claims, ...read }: Everything) {
  return siteAddresses([...pages, ...claims, ...read.resolutions], {
    terms: glossary.ids,
    pages: madeAddresses({
      ...{ claims, events, datasets, resolutions: read.resolutions, items: read.items.values.values() },
      ...{ facts: facts.values.keys(), sources: sources.ids, charts: specs.ids, site: site.value },
    }),
  });
}

function sourcesUsed({ written, maps, glossary, built, pages, claims, resolutions }: Everything): Set<string> {
  const standings = soundPages(claims).flatMap(({ frontMatter }) => frontMatter.history);
  const records = [...written.values.values(), ...maps.values.values(), ...glossary.values.values(), ...standings];
  return usedSources({
    records,
    datasets: built,
    pages: [...soundPages(pages), ...soundPages(claims), ...soundPages(resolutions)],
  });
}

function joined(read: Everything): Omit<Content, 'site'> {
  const { sources, datasets, facts, specs, maps, events, glossary, pages, claims, resolutions, items } = read;
  return {
    sources: sources.values,
    datasets,
    facts: facts.values,
    charts: specs.values,
    maps: maps.values,
    events,
    glossary: glossary.values,
    pages: new Map(soundPages(pages).map((page) => [page.id, page])),
    claims: new Map(soundPages(claims).map((claim) => [claim.id, claim])),
    resolutions: new Map(soundPages(resolutions).map((account) => [account.id, account])),
    items: items.values,
    addresses: lastingAddresses(anchorsOf(read), specs.ids),
    redirects: new Map(Object.entries(read.addresses.redirects)),
  };
}

/** The pages of one folder whose front matter is sound. */
function soundPages<FrontMatter>(pages: readonly ReadPage<FrontMatter>[]): Page<FrontMatter>[] {
  return pages.flatMap(({ page }) => page ?? []);
}
