import type { ReadDatasets } from '../../evidence/datasets/dataset-kind.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { resolutionSchema, type ResolutionFrontMatter } from '../../evidence/measures/item-schema.ts';
import { laterUses } from '../../evidence/measures/later-changes.ts';
import { measuresOf, type Measure } from '../../evidence/measures/measure.ts';
import { ALL_RESOLUTIONS, resolutionAddress } from '../../evidence/measures/resolution-addresses.ts';
import { resolutionsOf } from '../../evidence/measures/resolution.ts';
import type { ReadSources } from '../../evidence/sources/source-kind.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { didYouMean } from '../../records/problems/suggest.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { filesAt, type Anchors, type ReadKind } from '../../records/reading/kind.ts';
import { rememberByFile } from '../../records/reading/remember-by-file.ts';
import { checkPage } from '../check-page.ts';
import { knownToPages, type Evidence } from '../known.ts';
import type { Page, ReadPage } from '../prose/page.ts';
import { pageAnchors } from '../prose/page-anchors.ts';
import { namedOn, pageReader, soundPages } from '../read-pages.ts';
import { laterProblems } from './check-later-changes.ts';

type Account = ReadPage<ResolutionFrontMatter>;
type Earlier = Evidence & { datasets: ReadDatasets; sources: ReadSources };

const readAccount = pageReader(resolutionSchema, resolutionAddress);

/** Reads an account; what its front matter cites is cited after its prose. */
const readResolution = rememberByFile((file): Account => {
  const { page, ...read } = readAccount(file);
  if (!page) return read;
  return { ...read, page: { ...page, uses: [...page.uses, ...laterUses(page.frontMatter.later)] } };
});

/** Accounts of resolutions: content/resolutions/, an MDX file each, named by the number of the resolution. */
export function readResolutions(
  files: readonly ContentFile[],
  earlier: Earlier,
): ReadKind<ReadonlyMap<string, Page<ResolutionFrontMatter>>> {
  const accounts = filesAt(files, /^content\/resolutions\/[^/]+\.mdx$/).map(readResolution);
  const sound = soundPages(accounts);
  const datasets = earlier.datasets.value;
  const measures = measuresOf(datasets);
  return {
    value: sound,
    problems: checkAccounts(accounts, datasets, measures, earlier.sources.names.source.ids),
    addresses: pagesOf(accounts, measures),
    sources: namedOn(sound.values(), 'source'),
    images: namedOn(sound.values(), 'image'),
    check: (whole) => {
      const known = knownToPages(earlier, whole);
      return accounts.flatMap((account) => checkPage(account, known));
    },
  };
}

function checkAccounts(
  accounts: readonly Account[],
  datasets: ReadonlyMap<string, Dataset>,
  measures: readonly Measure[],
  sources: ReadonlySet<string>,
): ContentProblem[] {
  const resolutions = resolutionsOf(datasets);
  const rows = new Set(resolutions.map(({ number }) => number));
  return accounts.flatMap((account) => [
    ...(rows.has(account.id) ? [] : [noRow(account, rows)]),
    ...laterProblems(account, { measures, resolutions, sources }),
  ]);
}

function noRow({ id, document: { file } }: Account, rows: ReadonlySet<string>): ContentProblem {
  return {
    rule: 'reference',
    file,
    line: 1,
    column: 1,
    what: `There is no resolution ${id} in content/datasets/resolutions/.`,
    remedy: `${didYouMean(id, rows)}The file name is the number of the resolution.`,
  };
}

/** The page of every account, with its measures as anchors, and the list of all, which is there only if there is one. */
function pagesOf(accounts: readonly Account[], measures: readonly Measure[]): Anchors {
  const own = (id: string) => measures.filter(({ resolution }) => resolution === id).map(({ anchor }) => anchor);
  return new Map([
    ...(accounts.length > 0 ? [[ALL_RESOLUTIONS, new Set(['main'])] as const] : []),
    ...accounts.map(({ id, address, document }) => [address, new Set([...pageAnchors(document), ...own(id)])] as const),
  ]);
}
