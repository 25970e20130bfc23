import { claimAddress } from '../../accounts/claims/claim-addresses.ts';
import { chartAddresses } from '../../charts/chart-addresses.ts';
import type { ContentProblem, Place } from '../../records/problems/content-problem.ts';
import { isSameFigure } from './check-editions.ts';
import { partsOfLine } from './published-charts.ts';
import type { Edition } from './edition-schema.ts';
import type { Published } from './edition.ts';

/** Some words that have been published, and as they are now. */
interface Words {
  /** As the beginning of a sentence: `The statement of "loans-2020"`. */
  of: string;
  before: string;
  after: string;
  /** Words of the same list that were published of something else. */
  others: readonly string[];
  place: () => Place & { file: string };
  /** How a change names it. */
  key: string;
}

/** What words are held against. */
export interface WordsGround {
  /** The day of the last edition, in words. */
  day: string;
  before: Edition;
  now: Published;
  /** The sentence of each claim as it is read now; those in which a published figure is another are left out. */
  sentences: ReadonlyMap<string, string>;
  isNamed: { fact: (id: string) => boolean; claim: (id: string) => boolean; chart: (id: string) => boolean };
  placeOf: { fact: Placer; claim: Placer; chart: Placer };
}

type Placer = (id: string) => Place & { file: string };

/**
 * Statements, sentences of claims, titles and labels may be worded better; but whoever alters a figure in them, or gives one
 * series the label of another, names it in a change. Other words are told as a warning: only the editor knows what they mean.
 */
export function checkWords(ground: WordsGround): ContentProblem[] {
  return [...statements(ground), ...sentences(ground), ...charts(ground)].flatMap((words) =>
    problemOf(words, ground.day),
  );
}

function problemOf({ of, before, after, others, place, key }: Words, day: string): ContentProblem[] {
  if (before === after) return [];
  const isOther = figuresIn(before) !== figuresIn(after) || others.includes(after);
  const what = `${of} is now "${after}"; the edition of ${day} has "${before}", and no change names it.`;
  const name = `add a file to content/changes/ that names it under ${key}`;
  const remedy = isOther
    ? `If this is a slip, write the words of the edition again. Or say what was wrong and what is right: ${name}.`
    : `If it says the same in other words, all is well. If not, say what was wrong and what is right: ${name}.`;
  return [{ rule: isOther ? 'edition' : 'reworded', ...place(), what, remedy }];
}

/** The figures of a text, as text: two with the same figures in another order are alike. */
function figuresIn(text: string): string {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort().join(' ');
}

function statements({ before, now, isNamed, placeOf }: WordsGround): Words[] {
  return Object.entries(before.figures).flatMap(([id, figure]) => {
    const [{ statement }, is] = [figure, now.figures[id]];
    const after = is?.statement;
    if (!is) return [];
    // A figure that is another is told as such, and its statement goes with it.
    if (statement === undefined || after === undefined || isNamed.fact(id) || !isSameFigure(figure, is)) return [];
    const of = `The statement of "${id}"`;
    return [{ of, before: statement, after, others: [], place: () => placeOf.fact(id), key: `facts: [${id}]` }];
  });
}

function sentences({ before, sentences: now, isNamed, placeOf }: WordsGround): Words[] {
  return Object.keys(before.claims).flatMap((id) => {
    const [was, is] = [before.texts[claimAddress(id)]?.[0], now.get(id)];
    if (was === undefined || is === undefined || isNamed.claim(id)) return [];
    const of = `The sentence of the claim "${id}"`;
    return [{ of, before: was, after: is, others: [], place: () => placeOf.claim(id), key: `claims: [${id}]` }];
  });
}

function charts({ before, now, isNamed, placeOf }: WordsGround): Words[] {
  return Object.entries(before.charts).flatMap(([id, lines]) => {
    const after = new Map(now.charts[id]?.map(partsOfLine).map(({ of, words }) => [of, words]));
    const published = lines.map(partsOfLine);
    return published.flatMap((one): Words[] => {
      const is = after.get(one.of);
      if (is === undefined || isNamed.chart(id)) return [];
      const others = published.filter(({ of }) => of !== one.of).map(({ words }) => words);
      const of =
        one.of === 'title' ? `The title of the chart "${id}"` : `The label of "${one.of}" in the chart "${id}"`;
      const key = `pages: [${chartAddresses(id).page}]`;
      return [{ of, before: one.words, after: is, others, place: () => placeOf.chart(id), key }];
    });
  });
}
