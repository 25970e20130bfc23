import { dateInWords, parsePartialDate } from '../../basics/partial-date.ts';
import type { PlacedProblem } from '../../records/problems/content-problem.ts';
import type { PageRule } from './page-rule.ts';

/** A day on which a page was read again, or on which a claim stood so, after the day of the site: mostly a year mistyped. */
export const checkDays: PageRule = ({ document: { frontMatter }, known: { asOf } }) => {
  const { value } = frontMatter;
  if (asOf === undefined || typeof value !== 'object' || value === null) return [];
  const { reviewed, history } = value as { reviewed?: unknown; history?: unknown };
  const turns: unknown[] = Array.isArray(history) ? history : [];
  const days = [
    { path: ['reviewed'], day: reviewed },
    ...turns.map((turn, index) => ({
      path: ['history', index, 'date'],
      day: (turn as { date?: unknown } | null)?.date,
    })),
  ];
  return days.flatMap(({ path, day }): PlacedProblem[] => {
    // What is no day of the calendar is told where front matter is read.
    if (typeof day !== 'string' || parsePartialDate(day)?.day === undefined || day <= asOf) return [];
    return [
      {
        rule: 'later-day',
        ...frontMatter.placeOf(path),
        what: `${dateInWords(day)} is after the day of the site, ${dateInWords(asOf)}.`,
        remedy: 'Correct the year, or raise asOf in content/site.yaml.',
      },
    ];
  });
};
