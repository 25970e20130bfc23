import { cellWords } from '../accounts/report/cell-words.ts';
import { oddCapitals } from '../accounts/odd-capitals.ts';
import { recordWords } from '../accounts/report/record-words.ts';
import { readMdx } from '../records/reading/mdx-document.ts';
import { errorsIn, type ContentProblem } from '../records/problems/content-problem.ts';
import type { ContentFile } from '../records/reading/content-files.ts';
import { placeProblems } from '../records/reading/file-places.ts';
import { nameProblems } from '../records/reading/names.ts';
import type { ReadKind } from '../records/reading/kind.ts';
import { sizeProblems } from '../records/reading/size.ts';
import { textProblems } from '../records/reading/text-problems.ts';
import { withNewAddress } from './addresses/moved-page.ts';
import { checkCollisions } from './addresses/check-collisions.ts';
import { sinceLastEdition } from './since-last-edition.ts';
import { cardProblems } from './cards/card-problems.ts';
import { cardsOf } from './cards/cards-of.ts';
import { tellPublishedRows } from './editions/published-rows.ts';
import { tellRenamed } from '../records/problems/renamed-ids.ts';
import { foldLaterDays } from './fold-later-days.ts';
import { isKnownAs, tellMeant } from './meant-ids.ts';
import { idsMissedIn, namedIn } from './ids-of.ts';
import { namesOtherwise } from './names-otherwise.ts';
import { KINDS, type EveryKind } from './kinds.ts';
import { renamedFolders } from './renamed-folder.ts';
import { OF_THE_FRAME, wholeSite } from './whole-site.ts';

type Values = { [Name in keyof EveryKind]: NonNullable<EveryKind[Name]['value']> };

/** Everything an editor wrote, checked and joined. Facts are resolved; pages carry no prose (Astro renders it). */
export interface Content extends Values {
  /** Every address that readers may keep, in order. */
  addresses: readonly string[];
}

/** What a check has found; `content` is there only if no problem stops the build. */
export interface CheckedContent {
  content?: Content;
  problems: readonly ContentProblem[];
}

const NO_ASSETS: ReadonlySet<string> = new Set();

/**
 * Checks a whole content folder. `assets` are the addresses of the files in public/. The same files give the same
 * content and the same problems; what was parsed before and has not changed is not parsed again, and a page is checked
 * again only if it has changed, or anything that it may refer to.
 */
export function checkContent(files: readonly ContentFile[], assets = NO_ASSETS): CheckedContent {
  const unreadable = sizeProblems(files);
  if (unreadable.length > 0) return { problems: unreadable };
  const misplaced = placeProblems(files);
  // A copy that a program made is told, and what it holds is not taken for a second thing of that name.
  const read = KINDS.read(files.filter(({ path }) => !misplaced.some(({ file }) => file === path)));
  const kinds: ReadKind[] = Object.values(read);
  const whole = wholeSite(kinds, files, assets);
  const ofKinds = kinds.flatMap((kind) => [...kind.problems, ...missing(kind), ...(kind.check?.(whole) ?? [])]);
  const found = [
    ...misplaced,
    ...nameProblems(files.filter(({ path }) => !misplaced.some(({ file }) => file === path))),
    ...textProblems(files),
    ...checkCollisions(
      read.pages,
      kinds.filter((kind) => kind !== read.pages),
      OF_THE_FRAME.keys(),
      assets,
    ),
    ...sinceLastEdition(read, files, ofKinds),
    ...namesOtherwise(files, chosenNames(read)),
    ...recordWords(files),
    ...cellWords(read.datasets.value.values()),
    ...oddCapitals(files.filter(({ path }) => path.endsWith('.mdx')).map(readMdx)),
    ...ofKinds,
  ];
  const idsOf = idsMissedIn(read, whole);
  const known = {
    idsOf: (sort: string, id: string) => (isKnownAs(sort, id, read, whole) ? [] : idsOf(sort, id)),
    isNamed: namedIn(files),
  };
  const moved = [...renamedFolders(read, found), ...found].map((problem) =>
    withNewAddress(problem, read.redirects.value),
  );
  const renamed = tellRenamed(tellMeant(foldLaterDays(moved, files), read, whole), known);
  const problems = tellPublishedRows(renamed, read.editions.value.at(-1));
  if (errorsIn(problems).length > 0) return { problems };
  const content = { ...valuesOf(read), addresses: whole.lasting };
  const all = [...problems, ...cardProblems(cardsOf(content), files)];
  return errorsIn(all).length > 0 ? { problems: all } : { content, problems: all };
}

/** The names of the glossary, as its entries have them. */
function chosenNames({ glossary }: EveryKind): string[] {
  return [...glossary.value.values()].map(({ name }) => name);
}

/** Without a problem every value is there. */
function valuesOf(read: EveryKind): Values {
  return Object.fromEntries(Object.entries(read).map(([name, { value }]) => [name, value])) as Values;
}

/** That there is nothing at all of a kind that no site can do without, as where its folder is misspelt. */
function missing({ needed }: ReadKind): ContentProblem[] {
  if (!needed || needed.count > 0) return [];
  return [
    {
      rule: 'empty-collection',
      file: `content/${needed.folder}`,
      line: 1,
      column: 1,
      what: `There is nothing in content/${needed.folder}/.`,
      remedy: `Is the folder named rightly? Its first file: npm run new -- ${needed.folder.replace(/s$/, '')}. The guide, content/README.md, has an example of each kind of file.`,
    },
  ];
}
