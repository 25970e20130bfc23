import { endOf, parsePartialDate, startOf } from '../../../basics/partial-date.ts';
import { timelineBetween, timelineEvents } from '../../../evidence/events/timeline-events.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import type { ComponentUse } from '../../../records/reading/mdx-document.ts';
import type { Known, PageRule } from '../page-rule.ts';

/** A timeline on a page has events: its two dates are in order, and something happened between them. */
export const checkTimelines: PageRule = ({ document, known }) =>
  document.uses.flatMap((use) => (use.name === 'Timeline' ? (timelineProblem(use, known) ?? []) : []));

function timelineProblem({ props, line, column }: ComponentUse, known: Known): PlacedProblem | undefined {
  const [from, to, category] = ['from', 'to', 'category'].map((name) => props[name]?.value);
  if (from === undefined || to === undefined || !parsePartialDate(from) || !parsePartialDate(to)) return undefined;
  const told = { rule: 'component' as const, line, column };
  if (startOf(from) > endOf(to)) {
    const what = `<Timeline from="${from}" to="${to}">: the second date comes before the first.`;
    return { ...told, what, remedy: `Write from="${to}" to="${from}".` };
  }
  const events = timelineEvents(known.datasets);
  const isTold = events.length < known.ids.event.size || (category !== undefined && !known.ids.category.has(category));
  if (events.length === 0 || isTold || timelineBetween(events, { from, to, category }).length > 0) return undefined;
  const what = `<Timeline from="${from}" to="${to}"${category === undefined ? '' : ` category="${category}"`}>: no event falls into this time.`;
  const remedy = 'Widen the time, or take it out: nothing would be shown.';
  return { ...told, what, remedy, missing: `event from ${from} to ${to}` };
}
