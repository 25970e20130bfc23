import { MONTHS } from '../../basics/partial-date.ts';
import { claimAddress } from '../../accounts/claims/claim-addresses.ts';
import { chartAddresses } from '../../charts/chart-addresses.ts';
import type { ContentProblem, Place } from '../../records/problems/content-problem.ts';
import { isSameFigure } from './check-editions.ts';
import { ofInSentence, partsOfLine } from './published-charts.ts';
import type { Edition } from './edition-schema.ts';
import type { Published } from './edition.ts';

/** Some words that have been published, and as they are now. */
interface Words {
  /** As the beginning of a sentence: `The statement of "loans-2020"`. */
  of: string;
  before: string;
  /** Undefined where they are gone. */
  after: string | undefined;
  /** Words of the same list that were published of something else. */
  others?: readonly string[];
  /** Whether they may not be gone, though there is no figure in them. */
  isHeld?: boolean;
  /** Whether a figure in them is brought up to date as a matter of course. */
  isLiving?: boolean;
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
  placeOf: { fact: Placer; claim: Placer; chart: (id: string, of: string) => ReturnType<Placer> };
}

type Placer = (id: string) => Place & { file: string };

/**
 * Statements, sentences of claims, titles and labels may be worded better; but whoever alters a figure in them, or gives one
 * series the label of another, names it in a change. Other words are told as a warning: only the editor knows what they mean.
 */
export function checkWords(ground: WordsGround): ContentProblem[] {
  return [...statements(ground), ...sentences(ground), ...charts(ground)].flatMap((words) =>
    tellWords(words, ground.day),
  );
}

/** What is told of words that have been published and are others now, or gone. */
export function tellWords(words: Words, day: string): ContentProblem[] {
  const { of, before, after, place, key } = words;
  if (before === after) return [];
  const is = after === undefined ? 'gone' : `now "${after}"`;
  const what = `${of} is ${is}; the edition of ${day} has "${before}", and no change names it.`;
  const name = `add a file to content/changes/ that names it under ${key}`;
  if (isOther(words)) {
    const remedy = `If this is a slip, write the words of the edition again. Or say what was wrong and what is right: ${name}.`;
    return [{ rule: 'edition', ...place(), what, remedy }];
  }
  const same = after === undefined ? 'If nothing was wrong with it' : 'If it says the same in other words';
  const remedy = `${same}, all is well. If not, say what was wrong and what is right: ${name}.`;
  return [{ rule: 'reworded', ...place(), what, remedy }];
}

function isOther({ before, after, others = [], isHeld = false, isLiving = false }: Words): boolean {
  if (isLiving) return false;
  if (after === undefined) return isHeld || wordsIn(before, FIGURE).length > 0;
  return saysOtherwise(before, after) || others.includes(after);
}

/** Whether two texts give other figures, scales or percent, or a day of another month. */
function saysOtherwise(before: string, after: string): boolean {
  const [was, is] = [before, after].map((text) => wordsIn(text, MONTH));
  const isOfOtherMonth = was?.length === is?.length && was?.join() !== is?.join();
  return wordsIn(before, FIGURE).join() !== wordsIn(after, FIGURE).join() || isOfOtherMonth;
}

/** A day is one figure: 2020-10-12 is not 2020-12-10. */
const FIGURE = /\d+(?:[.,-]\d+)*|\b(?:thousand|million|billion|trillion|percent)\b/g;
const MONTH = new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g');

/** The figures or months of a text, as text: two with the same in another order are alike. */
function wordsIn(text: string, pattern: RegExp): string[] {
  return (text.match(pattern) ?? []).sort();
}

function statements({ before, now, isNamed, placeOf }: WordsGround): Words[] {
  return Object.entries(before.figures).flatMap(([id, figure]) => {
    const [{ statement }, is] = [figure, now.figures[id]];
    const after = is?.statement;
    if (!is) return [];
    // A figure that is another is told as such, and its statement goes with it.
    if (statement === undefined || after === undefined || isNamed.fact(id) || !isSameFigure(figure, is)) return [];
    const of = `The statement of "${id}"`;
    return [{ of, before: statement, after, place: () => placeOf.fact(id), key: `facts: [${id}]` }];
  });
}

function sentences({ before, sentences: now, isNamed, placeOf }: WordsGround): Words[] {
  return Object.keys(before.claims).flatMap((id) => {
    const [was, is] = [before.texts[claimAddress(id)]?.[0], now.get(id)];
    if (was === undefined || is === undefined || isNamed.claim(id)) return [];
    const of = `The sentence of the claim "${id}"`;
    return [{ of, before: was, after: is, place: () => placeOf.claim(id), key: `claims: [${id}]` }];
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
      const of = ofInSentence(one.of, id);
      const key = `pages: [${chartAddresses(id).page}]`;
      return [{ of, before: one.words, after: is, others, place: () => placeOf.chart(id, one.of), key }];
    });
  });
}
