import type { ContentProblem, Place } from '../../records/problems/content-problem.ts';
import { foldProblems } from '../../records/problems/fold-problems.ts';
import { didYouMean } from '../../records/problems/suggest.ts';
import type { Records } from '../../records/reading/read-records.ts';

/** Where sources stand, as a sentence for an editor. */
export const KEPT_IN_SOURCES = 'Sources are the entries in content/sources/.';

type Resting = Records<{ sources?: readonly string[] | undefined }>;

/** Sources that records name under `sources` but that do not exist. */
export function unknownSourcesIn(records: Resting, known: ReadonlySet<string>): ContentProblem[] {
  return [...records.values].flatMap(([id, { sources = [] }]) =>
    sources.flatMap((source, index) => {
      if (known.has(source)) return [];
      const { what, remedy, missing } = noSource(source, known);
      return [{ ...records.problemAt('reference', id, ['sources', index], what, remedy), missing }];
    }),
  );
}

/** A table in its file, with every place where a row names a source. */
interface TableOfSources {
  file: string;
  sourceUses: readonly (Place & { id: string })[];
}

/** Sources that the rows of a table name but that do not exist. */
export function unknownSourcesInRows(
  { file, sourceUses }: TableOfSources,
  known: ReadonlySet<string>,
): ContentProblem[] {
  const unknown = sourceUses.filter(({ id }) => !known.has(id));
  const wording = new Map([...new Set(unknown.map(({ id }) => id))].map((id) => [id, noSource(id, known)]));
  return foldProblems(
    unknown.flatMap(({ id, line, column }) => {
      const words = wording.get(id);
      return words ? [{ rule: 'reference', file, line, column, ...words, likeness: id }] : [];
    }),
  );
}

/** That a source does not exist, and what was perhaps meant. */
export function noSource(id: string, known: ReadonlySet<string>): { what: string; remedy: string; missing: string } {
  const missing = `source ${id}`;
  if (/^https?:/.test(id)) return { what: `There is no source "${id}".`, remedy: NOT_AN_ADDRESS, missing };
  const plain = id.replaceAll(/[‐-―−]/g, '-');
  if (plain !== id && known.has(plain)) {
    const what = `There is no source "${id}": a dash stands in it where a hyphen is meant.`;
    return { what, remedy: `Write ${plain}.`, missing };
  }
  const parts = idsRunTogether(id, known) ?? id.split(/[,，、;；\s/|+&]+/);
  if (parts.length > 1 && parts.every((part) => known.has(part))) {
    return {
      what: `"${id}" is not one id but ${String(parts.length)}.`,
      remedy: `In a table, write ${parts.join(';')}; in YAML, [${parts.join(', ')}].`,
      missing,
    };
  }
  if (parts.length > 1 && parts.every((part) => part !== '')) {
    const what = `There is no source "${id}": ids have no spaces, commas or semicolons.`;
    return {
      what,
      remedy: `In YAML, several are written [${parts.join(', ')}]; in a table, ${parts.join(';')}.`,
      missing,
    };
  }
  const remedy = insteadOfId(id, known) ?? didYouMean(id, known) + KEPT_IN_SOURCES;
  return { what: `There is no source "${id}".`, remedy, missing };
}

/** Two ids with nothing between them. */
function idsRunTogether(id: string, known: ReadonlySet<string>): string[] | undefined {
  const first = [...known].find((each) => id.startsWith(each) && known.has(id.slice(each.length)));
  return first === undefined ? undefined : [first, id.slice(first.length)];
}

const NOT_AN_ADDRESS =
  'This is an address, and the id of a source is wanted: the first line of its entry in content/sources/.';

/** The name of a publisher, where the id of a source is wanted. */
function insteadOfId(text: string, known: ReadonlySet<string>): string | undefined {
  const begin = `${text.toLowerCase()}-`;
  const [first] = [...known].filter((id) => id.startsWith(begin));
  if (first === undefined || !/^\p{Lu}/u.test(text)) return undefined;
  return `Name the text, not who published it: the id of its entry in content/sources/, such as ${first}.`;
}

/** The ids of the sources on which records rest. */
export function sourcesOfRecords({ values }: Resting): string[] {
  return [...values.values()].flatMap(({ sources = [] }) => sources);
}
