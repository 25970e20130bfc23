import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import type { ComponentUse } from '../../../records/reading/mdx-document.ts';
import { splitIds } from '../../prose/vocabulary.ts';

/** What is wrong with components of a page beside each other, though each by itself is right. */
export function arrangementProblems(uses: readonly ComponentUse[]): PlacedProblem[] {
  return [...answersAgain(uses), ...repeatedCharts(uses), ...sidesExchanged(uses), ...strongElsewhere(uses)];
}

/** What speaks against a claim before what speaks for it: mostly the two were exchanged. */
function sidesExchanged(uses: readonly ComponentUse[]): PlacedProblem[] {
  let seen = new Set<string>();
  return uses.flatMap(({ name, line, column }, index) => {
    if (name === 'Evidence') seen = new Set();
    seen.add(name);
    if (name !== 'EvidenceAgainst' || seen.has('EvidenceFor')) return [];
    const rest = uses.slice(index + 1).map((use) => use.name);
    const next = rest.indexOf('Evidence');
    if (!rest.slice(0, next < 0 ? rest.length : next).includes('EvidenceFor')) return [];
    const what = '<EvidenceAgainst> stands before <EvidenceFor>.';
    const remedy = 'Put what speaks for the claim first, and look whether the two were exchanged.';
    return [{ rule: 'component' as const, line, column, what, remedy }];
  });
}

/** What a page shows once. */
const ONCE = ['Chart', 'Claim', 'Image', 'Map', 'Table', 'Chapters', 'Claims', 'Literals', 'Makers'];

function repeatedCharts(uses: readonly ComponentUse[]): PlacedProblem[] {
  const seen = new Set<string>();
  return uses.flatMap(({ name, props, line, column }) => {
    if (!ONCE.includes(name)) return [];
    const id = props.id?.value ?? '';
    if (!seen.has(`${name} ${id}`)) {
      seen.add(`${name} ${id}`);
      return [];
    }
    const what = `${id === '' ? `<${name}>` : `The ${name.toLowerCase()} "${id}"`} is already on this page.`;
    return [{ rule: 'component' as const, line, column, what, remedy: 'Show it once, and refer to it in words.' }];
  });
}

/** A page answers its question once. */
function answersAgain(uses: readonly ComponentUse[]): PlacedProblem[] {
  const [first, ...more] = uses.filter(({ name }) => name === 'Answer');
  return more.map(({ line, column }) => {
    const what = `This page has an <Answer> already, in line ${String(first?.line)}.`;
    return { rule: 'component' as const, line, column, what, remedy: 'Keep one: the answer at the top of the page.' };
  });
}

/** What is strong is one of those that are shown. */
function strongElsewhere(uses: readonly ComponentUse[]): PlacedProblem[] {
  return uses.flatMap(({ name, props: { strong, events } }) => {
    if (strong?.value === undefined || events?.value === undefined) return [];
    if (splitIds(events.value).includes(strong.value)) return [];
    const { line, column } = strong;
    const what = `<${name} strong="${strong.value}">: this event is not among those in events="…".`;
    return [{ rule: 'component' as const, line, column, what, remedy: 'Name it there too, or leave strong out.' }];
  });
}
