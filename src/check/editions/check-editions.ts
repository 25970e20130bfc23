import type { Change } from '../../evidence/changes/change-schema.ts';
import { dateInWords } from '../../basics/partial-date.ts';
import type { ContentProblem, Place } from '../../records/problems/content-problem.ts';
import type { Path } from '../../records/reading/yaml-document.ts';
import { changeDigest } from './edition-digest.ts';
import type { WrittenEdition } from './edition-kind.ts';
import type { Published } from './edition.ts';
import type { Edition, PublishedFigure, PublishedTurn } from './edition-schema.ts';
import { idleChanges, turnedChanges } from './turned-changes.ts';

/** What is held against the last edition: the site as it is now, and where its figures and claims stand. */
export interface Unpublished {
  now: Published;
  /** Every id that stands in a file, also of what has faults of its own. */
  ids: { fact: ReadonlySet<string>; claim: ReadonlySet<string>; change: ReadonlySet<string> };
  changes: ReadonlyMap<string, Change>;
  placeOfFact: (id: string) => Place & { file: string };
  placeOfClaim: (id: string) => Place & { file: string };
  placeOfChange: (id: string) => Place & { file: string };
  /** The figures that differ because something else does that is told by itself. */
  followUps: ReadonlySet<string>;
}

/** The same, beside the last edition and what newer changes name. */
interface Compared extends Unpublished {
  last: WrittenEdition;
  named: { fact: ReadonlySet<string>; claim: ReadonlySet<string> };
}

/**
 * Whatever figure or standing is another than in the last edition, or gone, is named by a change that is newer than that
 * edition; and no change that was published is gone. New figures, and prose, may be as they are.
 */
export function checkEditions(editions: readonly WrittenEdition[], unpublished: Unpublished): ContentProblem[] {
  const last = editions.at(-1);
  if (!last) return [];
  const newer = newerChanges(last, unpublished.changes);
  const named = {
    fact: new Set(newer.flatMap(({ facts }) => facts)),
    claim: new Set(newer.flatMap(({ claims }) => claims)),
  };
  const compared = { ...unpublished, last, named };
  return [
    ...unnamedFigures(compared),
    ...unnamedStandings(compared),
    ...lostChanges(compared),
    ...alteredChanges(compared),
    ...changesBefore(compared),
    ...turnedChanges(newer, compared),
    ...idleChanges(newer, compared),
  ];
}

/** The changes that an edition does not hold yet. */
export function newerChanges({ changes }: Edition, all: ReadonlyMap<string, Change>): Change[] {
  const published = new Set(changes);
  return [...all.values()].filter(({ id }) => !published.has(id));
}

function unnamedFigures({ last, now, ids, named, placeOfFact, followUps }: Compared): ContentProblem[] {
  return Object.entries(last.figures).flatMap(([id, before]): ContentProblem[] => {
    const after = now.figures[id];
    if (named.fact.has(id) || followUps.has(id) || (after && isSameFigure(before, after))) return [];
    if (after) {
      const what = `"${id}" prints ${figureInWords(after)}; the edition of ${dateInWords(last.day)} has ${figureInWords(before)}, and no change names it.`;
      const remedy = `Say what was wrong and what is right, or what has become known since: add a file to content/changes/ that names it under facts: [${id}].`;
      return [{ rule: 'edition', ...placeOfFact(id), what, remedy }];
    }
    if (ids.fact.has(id)) return [];
    const renamed = renamedTo(before, last, now);
    if (renamed !== undefined) {
      const what = `"${renamed}" prints ${figureInWords(before)}, as "${id}" did in the edition of ${dateInWords(last.day)}, which is gone.`;
      const remedy = `If only the id is another, write ${id} again: others point to it. If not, name ${id} under facts in a file of content/changes/.`;
      return [{ rule: 'edition', ...placeOfFact(renamed), what, remedy, missing: `fact ${id}` }];
    }
    const figure = gone(last, ['figures', id], `The figure "${id}", ${figureInWords(before)},`, `facts: [${id}]`);
    return [{ ...figure, missing: `fact ${id}` }];
  });
}

/** The one new figure that prints what a figure that is gone printed: mostly its id was altered. */
function renamedTo(before: PublishedFigure, last: Edition, now: Published): string | undefined {
  const [only, ...more] = Object.entries(now.figures).flatMap(([id, after]) =>
    Object.hasOwn(last.figures, id) || !isSameFigure(before, after) ? [] : [id],
  );
  return more.length > 0 ? undefined : only;
}

function unnamedStandings({ last, now, ids, named, placeOfClaim }: Compared): ContentProblem[] {
  return Object.entries(last.claims).flatMap(([id, before]): ContentProblem[] => {
    const after = now.claims[id];
    if (named.claim.has(id)) return [];
    if (after) {
      const difference = standingDifference(before, after);
      if (!difference) return [];
      const [what, remedy] = standingInWords(id, difference, last);
      return [{ rule: 'edition', ...placeOfClaim(id), what, remedy }];
    }
    if (ids.claim.has(id)) return [];
    return [{ ...gone(last, ['claims', id], `The claim "${id}"`, `claims: [${id}]`), missing: `claim ${id}` }];
  });
}

function lostChanges({ last, ids }: Compared): ContentProblem[] {
  return last.changes.flatMap((id, index) => {
    if (ids.change.has(id)) return [];
    const what = `The change "${id}" was published, and is gone.`;
    const remedy = 'Put it back into content/changes/: what was wrong stays on record.';
    return [{ rule: 'edition', ...at(last, ['changes', index]), what, remedy }];
  });
}

/** An entry of the public log stays as it was published: the record of mistakes is itself no place for better words. */
function alteredChanges({ last, changes, placeOfChange }: Compared): ContentProblem[] {
  return Object.entries(last.entries).flatMap(([id, digest]) => {
    const change = changes.get(id);
    if (!change || changeDigest(change) === digest) return [];
    const what = `The change "${id}" reads otherwise than in the edition of ${dateInWords(last.day)}.`;
    const remedy = `Put its words back as they were, from an earlier version. What was wrong in it is said in an entry of its own: npm run new -- correction.`;
    return [{ rule: 'edition', ...placeOfChange(id), what, remedy }];
  });
}

/** Changes of a day before the last edition, which does not hold them: what was changed by then is in it. */
function changesBefore({ last, changes, placeOfChange }: Compared): ContentProblem[] {
  const before = newerChanges(last, changes).filter(({ date }) => date < last.day);
  return before.map(({ id, date }) => {
    const what = `This change is of ${dateInWords(date)}, and the edition of ${dateInWords(last.day)} does not hold it.`;
    const remedy = 'Write the day on which the site is changed. If it was changed by then, leave it so.';
    return { rule: 'look-again', ...placeOfChange(id), what, remedy };
  });
}

/** Who says so is text, and may be worded anew. */
export function isSameFigure(before: PublishedFigure, after: PublishedFigure): boolean {
  return before.prints === after.prints && before.standing === after.standing;
}

/** Whether a figure, by its id, prints what it did. One that no edition has does. */
export function sameFigures(last: Pick<Edition, 'figures'>, now: Pick<Published, 'figures'>): (id: string) => boolean {
  return (id) => {
    const [before, after] = [last.figures[id], now.figures[id]];
    return after !== undefined && (before === undefined || isSameFigure(before, after));
  };
}

/** What is another in the standings of a claim: a turn that is gone, or how it stands now. A turn may be added. */
interface StandingDifference {
  lost?: PublishedTurn;
  then: string | undefined;
  now: string | undefined;
}

/** What differs in the standings of a claim; undefined where nothing does. */
export function standingDifference(
  before: readonly PublishedTurn[],
  after: readonly PublishedTurn[],
): StandingDifference | undefined {
  const lost = before.find(
    (turn) => !after.some(({ from, standing }) => from === turn.from && standing === turn.standing),
  );
  const [then, now] = [before.at(-1)?.standing, after.at(-1)?.standing];
  if (lost) return { lost, then, now };
  return then === now ? undefined : { then, now };
}

function standingInWords(
  id: string,
  { lost, then, now }: StandingDifference,
  { day }: WrittenEdition,
): [string, string] {
  const edition = `the edition of ${dateInWords(day)}`;
  const remedy = `add a file to content/changes/ that names it under claims: [${id}].`;
  if (!lost) {
    const what = `The claim "${id}" is now "${now ?? ''}"; ${edition} has "${then ?? ''}", and no change names it.`;
    return [what, `Say why: ${remedy}`];
  }
  const what = `The claim "${id}" has lost its standing of ${dateInWords(lost.from)}, "${lost.standing}", which ${edition} has, and no change names it.`;
  return [what, `Put it back, and add a new one after it. If it was wrong, say so: ${remedy}`];
}

function gone(last: WrittenEdition, path: Path, what: string, key: string): ContentProblem {
  return {
    rule: 'edition',
    ...at(last, path),
    what: `${what} was published in this edition, and is gone; no change names it.`,
    remedy: `Put it back, also where only its id is another: others point to it. Or say why it is gone: add a file to content/changes/ that names it under ${key}.`,
  };
}

function at({ document }: WrittenEdition, path: Path): Place & { file: string } {
  return { file: document.file, ...document.placeOfKey(path) };
}

function figureInWords({ prints, standing }: PublishedFigure): string {
  return `"${prints}" (${standing})`;
}
