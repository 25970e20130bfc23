import type { Change } from '../../evidence/changes/change-schema.ts';
import type { ContentProblem, Place } from '../../records/problems/content-problem.ts';
import type { Edition, PublishedFigure } from './edition-schema.ts';

interface Compared {
  last: Pick<Edition, 'figures'>;
  now: { figures: Readonly<Record<string, PublishedFigure>> };
  placeOfChange: (id: string) => Place & { file: string };
}

/**
 * Changes whose words before and after were exchanged: `was` gives the figure as it is now, and `now` gives that of the
 * last edition.
 */
export function turnedChanges(changes: readonly Change[], { last, now, placeOfChange }: Compared): ContentProblem[] {
  return changes.flatMap(({ id, facts, was = '', now: says }): ContentProblem[] => {
    const turned = facts.some((fact) => {
      const [before, after] = [numberOf(last.figures[fact]), numberOf(now.figures[fact])];
      if (before === undefined || after === undefined || before === after) return false;
      return gives(was, after) && gives(says, before) && !gives(was, before) && !gives(says, after);
    });
    if (!turned) return [];
    const what = '"was" gives the figure that the site has now, and "now" that of the last edition.';
    return [{ rule: 'edition', ...placeOfChange(id), what, remedy: 'Exchange the words of the two.' }];
  });
}

/** Changes that say that a figure is another now, while it prints what it did. */
export function idleChanges(changes: readonly Change[], { last, now, placeOfChange }: Compared): ContentProblem[] {
  return changes.flatMap(({ id, facts, was = '', now: says }): ContentProblem[] =>
    facts.flatMap((fact) => {
      const [before, after] = [numberOf(last.figures[fact]), numberOf(now.figures[fact])];
      const isIdle = after !== undefined && after === before && gives(was, after) && !gives(says, after);
      if (!isIdle || !/\d/.test(says)) return [];
      const what = `"was" gives ${after}, which the fact "${fact}" still prints, and "now" gives another figure.`;
      const remedy = 'Change the figure too. Or, if another fact is meant, name that one.';
      return [{ rule: 'look-again', ...placeOfChange(id), what, remedy }];
    }),
  );
}

/** The first number of a figure as it prints. */
function numberOf(figure: PublishedFigure | undefined): string | undefined {
  return figure && /\d[\d,.]*(?<=\d)/.exec(figure.prints)?.[0];
}

/** Whether a text gives a number, and not as a part of another one. */
function gives(text: string, number: string): boolean {
  return [...text.matchAll(/\d[\d,.]*(?<=\d)/g)].some(([given]) => given === number);
}
