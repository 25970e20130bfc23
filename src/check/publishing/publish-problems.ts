import { Temporal } from 'temporal-polyfill';
import { dateInWords, endOf } from '../../basics/partial-date.ts';
import { freshness } from '../../evidence/datasets/freshness.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { parseYaml, type Path } from '../../records/reading/yaml-document.ts';
import type { Content } from '../check-content.ts';
import type { Edition } from '../editions/edition-schema.ts';
import { differencesInWords } from '../editions/differences-in-words.ts';
import { reachesNobody } from './reaches-nobody.ts';

/** A reason not to publish: where it is, what it is, and what to do. */
export interface Reason {
  /** `content/site.yaml:3:10`, or a folder alone. */
  place: string;
  what: string;
  remedy: string;
}

/** What is to be published. */
export interface Release {
  content: Content;
  files: readonly ContentFile[];
  /** What the check only warns of. */
  warnings: readonly ContentProblem[];
  /** The site as it is now, as an edition would hold it. */
  now: Edition;
  /** The day of the release, `YYYY-MM-DD`. */
  today: string;
}

/** Everything that should be done before the site is published, in the order of its files. */
export function publishProblems(release: Release): Reason[] {
  return [
    ...addressReasons(release),
    ...nameReasons(release),
    ...futureReasons(release),
    ...overdueReasons(release),
    ...editionReasons(release),
    ...unlisted(release),
  ];
}

function addressReasons({ content: { site }, files }: Release): Reason[] {
  const place = (key: string) => placeIn('content/site.yaml', [key], files);
  const reasons: Reason[] = [];
  if (reachesNobody(new URL(site.address).hostname)) {
    const what = `"address" is ${site.address}, which leads nowhere: every link from outside would be dead.`;
    reasons.push({ place: place('address'), what, remedy: 'Write the address at which the site is to stand.' });
  }
  if (reachesNobody(site.contact.slice(site.contact.lastIndexOf('@') + 1))) {
    const what = `"contact" is ${site.contact}, and no letter arrives there.`;
    reasons.push({ place: place('contact'), what, remedy: 'Write the address at which you read what readers report.' });
  }
  return reasons;
}

function nameReasons({ content: { site }, files }: Release): Reason[] {
  const place = placeIn('content/site.yaml', [], files);
  const what = {
    madeBy: 'Nobody is named who makes the site.',
    checkedBy: 'Nobody is named who has checked the site.',
  };
  return (['madeBy', 'checkedBy'] as const).flatMap((key) =>
    site[key]
      ? []
      : [{ place, what: what[key], remedy: `Add a line with their names: ${key}: [First Last, First Last].` }],
  );
}

/** Days that are still to come; the one after the release is already there in some part of the world. */
function futureReasons({ content: { site, changes, editions }, files, today }: Release): Reason[] {
  const isToCome = (day: string) => Temporal.PlainDate.from(today).until(day).days > 1;
  const reasons: Reason[] = [];
  const note = (day: string, place: string, what: string, remedy: string) => {
    if (isToCome(day)) reasons.push({ place, what: `${what} ${dateInWords(day)}, which is still to come.`, remedy });
  };
  note(
    site.asOf,
    placeIn('content/site.yaml', ['asOf'], files),
    'The evidence is said to reach to',
    'Write the day up to which you have looked.',
  );
  for (const { id, date } of changes.values()) {
    const file = files.find(({ path, text }) => path.startsWith('content/changes/') && text.includes(`${id}:`));
    const at = placeIn(file?.path ?? 'content/changes/', [id, 'date'], files);
    note(date, at, `The change "${id}" is of`, 'Write the day on which the site was changed.');
  }
  for (const { day, document } of editions) {
    const remedy = 'If it has not been published, delete it, and run npm run edition with the day of this release.';
    note(day, document.file, 'There is an edition of', remedy);
  }
  return reasons;
}

/** Figures that were promised for a day that is past by now, and of which no page says so. */
function overdueReasons({ content: { datasets, site }, files, today }: Release): Reason[] {
  return [...datasets.values()].flatMap((dataset) => {
    const { nextExpected, isOverdue } = freshness(dataset, undefined, site.asOf);
    if (nextExpected === undefined || isOverdue || endOf(nextExpected) >= today) return [];
    const file = `content/datasets/${dataset.id}/dataset.yaml`;
    const what = `The next figures were expected for ${dateInWords(nextExpected)}, which is past, and the site does not call them overdue: its evidence is of ${dateInWords(site.asOf)}.`;
    const remedy =
      'Look for them. If they are out, take them into data.csv, and say when the next are expected. If not, raise asOf in content/site.yaml to the day on which you looked: the site then calls them overdue.';
    return [{ place: placeIn(file, ['nextExpected'], files), what, remedy }];
  });
}

function editionReasons({ content: { editions }, now, today }: Release): Reason[] {
  const last = editions.at(-1);
  const remedy = `Run npm run edition -- ${today}, then npm run addresses.`;
  if (!last) return [{ place: 'content/editions/', what: 'There is no edition of this release.', remedy }];
  const behind = differencesInWords(last, now);
  if (behind === '') return [];
  const what = `The site says other things than the edition of ${dateInWords(last.day)}: ${behind}.`;
  return [{ place: last.document.file, what, remedy }];
}

function unlisted({ warnings }: Release): Reason[] {
  return warnings
    .filter(({ rule }) => rule === 'new-address')
    .map(({ file, line, column, what }) => ({
      place: `${file}:${String(line)}:${String(column)}`,
      what,
      remedy: 'Run npm run addresses: what is published stays.',
    }));
}

function placeIn(file: string, path: Path, files: readonly ContentFile[]): string {
  const found = files.find((each) => each.path === file);
  const { line, column } = found ? parseYaml(file, found.text).placeOf(path) : { line: 1, column: 1 };
  return `${file}:${String(line)}:${String(column)}`;
}
