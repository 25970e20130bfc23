import type { Fact } from './fact-schema.ts';
import { partsOf } from './resolve-fact.ts';

/** Facts in an order in which each comes after those it is computed from, and those for which there is none. */
export interface OrderedFacts {
  order: readonly Fact[];
  /** One circle for each fact that is computed from itself: its id, the ids on the way, and its id again. */
  circles: ReadonlyMap<string, readonly string[]>;
}

/** Sorts facts by what they are computed from (the algorithm of Kahn, 1962). Ids that do not exist are passed over. */
export function orderFacts(facts: ReadonlyMap<string, Fact>): OrderedFacts {
  const partsById = new Map([...facts.values()].map((fact) => [fact.id, knownParts(fact, facts)]));
  const dependents = Map.groupBy(
    [...partsById].flatMap(([id, parts]) => parts.map((part) => ({ id, part }))),
    ({ part }) => part,
  );
  const waitsFor = new Map([...partsById].map(([id, parts]) => [id, parts.length]));
  const ready = [...facts.values()].filter(({ id }) => waitsFor.get(id) === 0);
  // The list grows while it is read.
  for (const { id } of ready) {
    for (const dependent of dependents.get(id) ?? []) {
      const left = (waitsFor.get(dependent.id) ?? 0) - 1;
      waitsFor.set(dependent.id, left);
      const fact = facts.get(dependent.id);
      if (left === 0 && fact) ready.push(fact);
    }
  }
  const stuck = new Set([...waitsFor].filter(([, left]) => left > 0).map(([id]) => id));
  return { order: ready, circles: circlesAmong(stuck, partsById) };
}

function knownParts(fact: Fact, facts: ReadonlyMap<string, Fact>): string[] {
  return [...new Set(partsOf(fact).map(({ id }) => id))].filter((id) => facts.has(id));
}

/** Every stuck fact waits for another one; whoever goes from one to the next walks into a circle. */
function circlesAmong(
  stuck: ReadonlySet<string>,
  parts: ReadonlyMap<string, readonly string[]>,
): Map<string, string[]> {
  const circles = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const start of stuck) {
    const way: string[] = [];
    const step = new Map<string, number>();
    let id: string | undefined = start;
    while (id !== undefined && !seen.has(id)) {
      seen.add(id);
      step.set(id, way.push(id) - 1);
      id = parts.get(id)?.find((part) => stuck.has(part));
    }
    const from = id === undefined ? undefined : step.get(id);
    if (from === undefined) continue;
    const circle = way.slice(from);
    circle.forEach((member, index) => {
      circles.set(member, [...circle.slice(index), ...circle.slice(0, index), member]);
    });
  }
  return circles;
}
