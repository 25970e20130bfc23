import { dateInWords } from '../../basics/partial-date.ts';
import type { ContentProblem, Place } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { filesAt, type ReadKind } from '../../records/reading/kind.ts';
import { checkSchema } from '../../records/reading/schema-problems.ts';
import { parseYaml, type Path, type YamlDocument } from '../../records/reading/yaml-document.ts';
import { siteSchema, type Site } from './site-schema.ts';

/** What the site says of itself; undefined where its file is missing or faulty, which is a problem. */
export interface ReadSite extends ReadKind<Site | undefined> {
  /** The place of a value of it, where its file can be read. */
  placeOf?: (path: Path) => Place & { file: string };
}

/** The site: content/site.yaml. */
export function readSite(files: readonly ContentFile[]): ReadSite {
  const [file] = filesAt(files, /^content\/site\.yaml$/);
  if (!file) return { value: undefined, problems: [MISSING] };
  const document = parseYaml(file.path, file.text);
  if (document.problems.length > 0) return { value: undefined, problems: document.problems };
  const { value, problems } = checkSchema(siteSchema, document);
  return {
    value,
    sources: value?.claims ? [value.claims.report] : [],
    placeOf: (path) => ({ file: document.file, ...document.placeOf(path) }),
    problems: [...problems, ...(value ? [...farAhead(value.asOf, document), ...knownLater(value, document)] : [])],
  };
}

/** Years by which a clock may be wrong, but not a year of evidence. */
const YEARS_AHEAD = 5;

/** A day of the site that is still to come: a month or a year mistyped, by which nothing would be too late any more. */
function farAhead(asOf: string, document: Pick<YamlDocument, 'file' | 'placeOf'>): ContentProblem[] {
  const now = new Date();
  const place = { file: document.file, ...document.placeOf(['asOf']) };
  const remedy = 'Write the day up to which evidence was gathered.';
  const thisYear = now.getFullYear();
  if (Number(asOf.slice(0, 4)) > thisYear + YEARS_AHEAD) {
    return [{ rule: 'later-day', ...place, what: `asOf is ${asOf}, and it is ${String(thisYear)}.`, remedy }];
  }
  // Where the sun rises first, it is tomorrow already.
  const tomorrow = new Date(now.getTime() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  if (asOf <= tomorrow) return [];
  const what = `asOf is ${dateInWords(asOf)}, which is still to come by the clock of this computer.`;
  return [{ rule: 'look-again', ...place, what, remedy }];
}

/** Days of which the site says what was known then, and which lie after its own. */
function knownLater({ asOf, claims }: Site, document: Pick<YamlDocument, 'file' | 'placeOf'>): ContentProblem[] {
  return (claims?.knownOn ?? []).flatMap((day, index) => {
    if (day <= asOf) return [];
    const what = `knownOn has ${dateInWords(day)}, after the day of the site, ${dateInWords(asOf)}.`;
    const place = { file: document.file, ...document.placeOf(['claims', 'knownOn', index]) };
    return [{ rule: 'later-day', ...place, what, remedy: 'Correct the year, or take the day out.' }];
  });
}

const MISSING: ContentProblem = {
  rule: 'missing-file',
  file: 'content/site.yaml',
  line: 1,
  column: 1,
  what: 'This file is missing.',
  remedy:
    'It holds the name, address and licence of the site; the guide, content/README.md, has one to copy under "Another subject".',
};
