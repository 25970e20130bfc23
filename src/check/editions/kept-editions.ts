import { dateInWords } from '../../basics/partial-date.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { Path } from '../../records/reading/yaml-document.ts';
import type { KeptEditions } from '../addresses/addresses-schema.ts';
import type { ReadEditions } from './edition-kind.ts';

/** An edition that was published is there for good, and its text is what it was. */
export function lostEditions(
  { value, days }: Pick<ReadEditions, 'value' | 'days'>,
  kept: KeptEditions,
): ContentProblem[] {
  const editions = new Map(value.map((edition) => [edition.day, edition]));
  return Object.entries(kept.digests).flatMap(([day, digest]): ContentProblem[] => {
    const [edition, file] = [editions.get(day), `content/editions/${day}.yaml`];
    const back = `Put ${file} back as it was, from an earlier version`;
    const unpublished = `if it never was published, take the line "${day}" out of content/addresses.yaml`;
    if (!edition) {
      if (days.has(day)) return [];
      const place = placeIn(kept, ['editions', day]);
      const what = `The edition of ${dateInWords(day)} was published, and is gone: nothing is held against it.`;
      return [{ rule: 'edition', ...place, what, remedy: `${back}; ${unpublished}.` }];
    }
    if (edition.digest === digest) return [];
    const what = 'This edition is not as it was written: something in it has been altered or taken out.';
    const remedy = `${back}: what has changed since is said in content/changes/. Or, ${unpublished}, and run npm run addresses.`;
    return [{ rule: 'edition', file, line: 1, column: 1, what, remedy }];
  });
}

/** A warning for the editions that are not listed yet. */
export function unlistedEditions({ value }: Pick<ReadEditions, 'value'>, kept: KeptEditions): ContentProblem[] {
  const missing = value.filter(({ day }) => !(day in kept.digests)).map(({ day }) => day);
  if (missing.length === 0) return [];
  const what = `Not in this list yet: the edition of ${missing.map(dateInWords).join(', ')}.`;
  const remedy = 'Run npm run addresses before you publish: from then on the edition is held to be as it is.';
  return [{ rule: 'new-address', ...placeIn(kept, ['editions']), what, remedy }];
}

function placeIn({ document }: KeptEditions, path: Path): Pick<ContentProblem, 'file' | 'line' | 'column'> {
  return { file: document.file, ...document.placeOfKey(path) };
}
