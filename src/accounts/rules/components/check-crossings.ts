import { planCrossing } from '../../../charts/model/plan-crossing.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import type { ComponentUse } from '../../../records/reading/mdx-document.ts';
import type { Known, PageRule } from '../page-rule.ts';

/** The chart of a crossing has two series, and figures for both at both of its places. */
export const checkCrossings: PageRule = ({ document, known }) =>
  document.uses.flatMap((use) => (use.name === 'Crossing' ? (crossingProblem(use, known) ?? []) : []));

function crossingProblem({ props, line, column }: ComponentUse, known: Known): PlacedProblem | undefined {
  const [chart, before, after] = ['chart', 'before', 'after'].map((name) => props[name]?.value);
  const model = chart === undefined ? undefined : known.chartNamed(chart);
  if (!model || before === undefined || after === undefined) return undefined;
  try {
    planCrossing(model, [before, after]);
    return undefined;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const remedy = 'Name a chart of two series, and two places of its axis with figures, as its data write them.';
    return { rule: 'component', line, column, what: `<Crossing chart="${chart ?? ''}">: ${error.message}`, remedy };
  }
}
