import { printedValue } from '../../basics/format-number.ts';
import { isComparable } from '../../basics/unit.ts';
import type { Dataset } from '../datasets/dataset.ts';
import type { Fact } from './fact-schema.ts';
import { printFact, valueIn } from './print-fact.ts';
import type { FactProblem, ResolvedFact } from './resolved-fact.ts';

/** What facts say of themselves, and the tables that they are taken from. */
export interface Written {
  facts: ReadonlyMap<string, Fact>;
  datasets: ReadonlyMap<string, Dataset>;
}

/** That two facts disagree: the later one, of which it is told, and the other. */
export interface Disagreement {
  id: string;
  other: string;
  problem: FactProblem;
}

/**
 * Two facts that measure the same thing and print different figures, unless the note of one holds both figures. They
 * measure the same by their key `measures`, or because they take the same column of rows that agree in the `subject`
 * of their table. Each pair is told once, of the later fact.
 */
export function disagreements(values: ReadonlyMap<string, ResolvedFact>, written: Written): Disagreement[] {
  const told = new Set<string>();
  return [...groupsOf(values, written)].flatMap((group) =>
    group.flatMap((later, index) =>
      group.slice(0, index).flatMap((earlier) => {
        const pair = `${earlier.id} ${later.id}`;
        if (told.has(pair) || !differ(earlier, later) || isNoted(earlier, later)) return [];
        told.add(pair);
        return [{ id: later.id, other: earlier.id, problem: disagreement(earlier, later) }];
      }),
    ),
  );
}

/** Facts that measure the same, at least two a group. */
function groupsOf(values: ReadonlyMap<string, ResolvedFact>, written: Written): ResolvedFact[][] {
  const groups = new Map<string, ResolvedFact[]>();
  for (const fact of values.values()) {
    if (fact.value === null) continue;
    for (const key of keysOf(fact, written)) groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function keysOf(resolved: ResolvedFact, { facts, datasets }: Written): string[] {
  const fact = facts.get(resolved.id);
  if (!fact) return [];
  const named = fact.measures === undefined ? [] : [`measures ${fact.measures}`];
  const dataset = 'dataset' in fact ? datasets.get(fact.dataset) : undefined;
  if (!dataset?.subject || !('dataset' in fact) || fact.reduce === 'count') return named;
  const lines = new Set(resolved.origin?.lines);
  const rows = dataset.rows.filter(({ line }) => lines.has(line));
  const subjects = rows.map(({ cells }) => dataset.subject?.map((column) => cells[column]));
  const reduce = rows.length === 1 ? 'only' : fact.reduce;
  return [...named, JSON.stringify([dataset.id, fact.column, reduce, subjects])];
}

function differ(a: ResolvedFact, b: ResolvedFact): boolean {
  return isComparable(a.unit, b.unit) && String(amountsOf(a)) !== String(amountsOf(b));
}

/** What is printed, in ones: one figure, or the two of a range. */
function amountsOf({ value, unit, stated, decimals }: ResolvedFact): number[] {
  return [value ?? []].flat().map((figure) => printedValue(figure, unit, { stated, decimals }));
}

function isNoted(...facts: readonly [ResolvedFact, ResolvedFact]): boolean {
  return facts.some(({ note = '' }) => facts.every((fact) => holds(note, figureOf(fact))));
}

/** The figure as a note would give it, without sign and unit: "31.7", "$1.72 billion". */
function figureOf(fact: ResolvedFact): string {
  const value = typeof fact.value === 'number' ? valueIn(fact.value, 'magnitude') : fact.value;
  return printFact({ ...fact, value }, 'number').figure.replaceAll('\u00a0', ' ');
}

/** Whether a text holds a figure that is no part of another one. */
function holds(text: string, figure: string): boolean {
  const places = text.replaceAll('\u00a0', ' ').split(figure);
  return places.some((before, index) => {
    const after = places[index + 1];
    return after !== undefined && !/\d[.,]?$/.test(before) && !/^[.,]?\d/.test(after);
  });
}

function disagreement(earlier: ResolvedFact, later: ResolvedFact): FactProblem {
  const [one, other] = [figureOf(earlier), figureOf(later)];
  return {
    path: [],
    rule: 'contradiction',
    what: `This prints ${other}, and "${earlier.id}", which measures the same, prints ${one}.`,
    remedy: `Put right the one that is wrong. If both are given, say so and why in a note of one of them that holds "${one}" and "${other}".`,
  };
}
