import { splitIds } from '../../prose/vocabulary.ts';
import { didYouMean } from '../../../records/problems/suggest.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import type { PageRule } from '../page-rule.ts';

/** Every column that a table on the page shows is one of its dataset. */
export const checkTables: PageRule = ({ document, known }) =>
  document.uses.flatMap(({ name, props }) => {
    const { id, columns } = props;
    const dataset = name === 'Table' ? known.datasets.get(id?.value ?? '') : undefined;
    if (!dataset || columns?.value === undefined) return [];
    const { value, ...place } = columns;
    if (/[,;]/.test(value)) return [dividedOtherwise(value, place)];
    const names = dataset.columns.map((column) => column.name);
    return splitIds(value)
      .filter((column) => !names.includes(column))
      .map((column) => ({
        rule: 'reference' as const,
        ...place,
        missing: `column ${dataset.id}.${column}`,
        what: `"${dataset.id}" has no column "${column}".`,
        remedy: `${didYouMean(column, names)}Its columns are: ${names.join(', ')}.`,
      }));
  });

function dividedOtherwise(value: string, place: Pick<PlacedProblem, 'line' | 'column' | 'end'>): PlacedProblem {
  const fix = `columns="${value
    .split(/[\s,;]+/)
    .join(' ')
    .trim()}"`;
  const what = 'The names of columns have a space between them here, and no comma.';
  return { rule: 'component', ...place, what, remedy: `Write ${fix}.`, fix };
}
