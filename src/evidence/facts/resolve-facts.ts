import type { Dataset } from '../datasets/dataset.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { MdxDocument } from '../../records/reading/mdx-document.ts';
import type { Records } from '../../records/reading/read-records.ts';
import { isStated, type Fact } from './fact-schema.ts';
import type { Source } from '../sources/source-schema.ts';
import { attributionProblem } from './check-attribution.ts';
import { disagreements } from './check-agreement.ts';
import { otherCounted } from './check-counted.ts';
import { hedgeProblem } from './check-hedge.ts';
import { daySlips, knownDays } from './day-slips.ts';
import { limitProblem } from './check-limit.ts';
import { reachProblem } from './check-reach.ts';
import { namedProblem } from './check-named.ts';
import { rowsProblem } from './check-rows.ts';
import { shareProblem } from './check-share-order.ts';
import { unitProblem } from './check-shares.ts';
import { orderProblem, withDisagreement } from './check-order.ts';
import { singularUnits } from './check-unit.ts';
import { standingProblem } from './check-standing.ts';
import { statedTimeProblem } from './check-stated-time.ts';
import { statementProblem } from './check-statement.ts';
import { idleMeasures, qualifierProblem, unlikeMeasures } from './check-words.ts';
import { orderFacts } from './order-facts.ts';
import { placesThatRestOn } from './places-of-facts.ts';
import { resolveFact } from './resolve-fact.ts';
import type { FactProblem, ResolvedFact } from './resolved-fact.ts';

/** What facts rest on, and the pages that print them. */
export interface FactEvidence {
  datasets: ReadonlyMap<string, Dataset>;
  sources: ReadonlyMap<string, Source>;
  documents: readonly MdxDocument[];
}

/**
 * Works out every fact, those that others are computed from first. A fact that is not as expected is told with every
 * place of the pages that rests on it.
 */
export function resolveFacts(
  written: Records<Omit<Fact, 'id'>>,
  evidence: FactEvidence,
): { values: Map<string, ResolvedFact>; problems: ContentProblem[] } {
  const facts = written.values as Map<string, Fact>;
  const values = new Map<string, ResolvedFact>();
  const problems: ContentProblem[] = [];
  const unexpected = new Set<string>();
  const report = (id: string, { rule, path, what, remedy, missing }: FactProblem) =>
    problems.push({ ...written.problemAt(rule, id, path, what, remedy), missing });
  const { order, circles } = orderFacts(facts);
  const ground = { datasets: evidence.datasets, facts: values, ids: written.ids };
  for (const fact of order) {
    const { resolved, problem } = resolveFact(fact, ground);
    if (resolved) values.set(fact.id, resolved);
    if (problem) unexpected.add(fact.id);
    if (problem) report(fact.id, withPlaces(problem, fact.id, facts, evidence.documents));
  }
  for (const { id, problem } of amongFacts(facts, values, evidence))
    // What its statement says is asked once it is known what the figure should be.
    if (!(unexpected.has(id) && problem.path[0] === 'statement')) report(id, problem);
  for (const [id, circle] of circles) report(id, circleProblem(facts.get(id), circle));
  return { values: inOrderOf(facts, values), problems };
}

/** What is wrong with facts that could be worked out: by themselves, with their sources, and with each other. */
function amongFacts(
  facts: ReadonlyMap<string, Fact>,
  values: ReadonlyMap<string, ResolvedFact>,
  { sources, datasets }: FactEvidence,
): { id: string; problem: FactProblem }[] {
  const disagree = disagreements(values, { facts, datasets });
  const turned = new Set<string>();
  const alone = [...values.values()].flatMap((fact) => {
    const written = facts.get(fact.id);
    const reach =
      written && isStated(written) ? (reachProblem(written, sources) ?? statedTimeProblem(written)) : undefined;
    const table = written && 'dataset' in written ? datasets.get(written.dataset) : undefined;
    const selected = table && written && 'dataset' in written ? written : undefined;
    const rows =
      table && selected
        ? (rowsProblem(selected, fact, table) ?? namedProblem(selected, fact, table) ?? unitProblem(selected, table))
        : undefined;
    const order = written && orderProblem(written, values);
    const share = written && shareProblem(written, fact, values);
    if (order) turned.add(fact.id);
    const words = [
      limitProblem(fact),
      order ? withDisagreement(order, fact.id, disagree) : (share ?? statementProblem(fact)),
      qualifierProblem(fact) ?? hedgeProblem(fact),
      attributionProblem(fact, sources),
      dayProblem(fact, { sources, datasets }),
    ];
    const problems = [standingProblem(fact, sources, values), reach, rows, ...words];
    return problems.flatMap((problem) => (problem ? [{ id: fact.id, problem }] : []));
  });
  return [
    ...alone,
    ...singularUnits(values),
    ...otherCounted(values),
    ...idleMeasures(facts),
    ...unlikeMeasures(facts, values),
    ...disagree.filter(({ id, other }) => !turned.has(id) && !turned.has(other)),
  ];
}

/** A day in the statement of a fact that its date, its rows or its sources have in another year. */
function dayProblem(fact: ResolvedFact, evidence: Omit<FactEvidence, 'documents'>): FactProblem | undefined {
  const [slip] = daySlips(fact.statement ?? '', knownDays([fact], [], evidence));
  return slip && { path: ['statement'], rule: 'look-again', what: slip.what, remedy: slip.remedy };
}

function withPlaces(
  problem: FactProblem,
  id: string,
  facts: ReadonlyMap<string, Fact>,
  documents: readonly MdxDocument[],
) {
  if (problem.rule !== 'expect') return problem;
  const places = placesThatRestOn(id, facts, documents);
  const list = places.length > 0 ? `\nThese rest on it:\n${places.join('\n')}` : '\nNo page prints it.';
  return { ...problem, remedy: problem.remedy + list };
}

function circleProblem(fact: Fact | undefined, circle: readonly string[]): FactProblem {
  return {
    path: [fact && 'between' in fact ? 'between' : 'from'],
    rule: 'fact',
    what: `This fact is computed from itself: ${circle.join(', from ')}.`,
    remedy: 'Let one of them rest on a table or on sources.',
  };
}

function inOrderOf<T>(facts: ReadonlyMap<string, unknown>, values: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...facts.keys()].flatMap((id) => (values.has(id) ? [[id, values.get(id) as T] as const] : [])));
}
