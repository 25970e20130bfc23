import { dateInWords, parsePartialDate } from '../basics/partial-date.ts';
import type { ContentProblem } from '../records/problems/content-problem.ts';
import type { ContentFile } from '../records/reading/content-files.ts';
import { valueAt } from '../records/reading/schema-at.ts';
import { parseYaml } from '../records/reading/yaml-document.ts';

/** So many things of a later day than that of the site are no slips: the day of the site is one. */
const MANY = 4;

/** How many of them are named. */
const NAMED = 2;

/** The same problems; where many things are of a later day than the site, its own day is told in their place. */
export function foldLaterDays(
  problems: readonly ContentProblem[],
  files: readonly ContentFile[],
): readonly ContentProblem[] {
  const later = problems.filter(({ rule }) => rule === 'later-day');
  const site = files.find(({ path }) => path === 'content/site.yaml');
  if (!site || later.length < MANY) return problems;
  const document = parseYaml(site.path, site.text);
  const asOf = valueAt(document.value, ['asOf']);
  if (typeof asOf !== 'string' || !parsePartialDate(asOf)) return problems;
  const named = later.slice(0, NAMED).map(({ file, line }) => `${file}:${String(line)}`);
  const what = `asOf is ${dateInWords(asOf)}, and ${String(later.length)} things are of a later day: ${named.join(', ')} and others.`;
  const remedy = 'Write the day up to which the evidence was gathered, no earlier than the latest of them.';
  const place = { file: site.path, ...document.placeOf(['asOf']) };
  return [...problems.filter((one) => !later.includes(one)), { rule: 'later-day', ...place, what, remedy }];
}
