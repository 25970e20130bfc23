import type { Measure } from '../../evidence/measures/measure.ts';
import type { Resolution } from '../../evidence/measures/resolution.ts';
import type { LaterChange, ResolutionFrontMatter } from '../../evidence/measures/item-schema.ts';
import type { ReadPage } from '../prose/page.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { didYouMean } from '../../records/problems/suggest.ts';
import { noSource } from '../../evidence/sources/unknown-sources.ts';

interface Known {
  measures: readonly Measure[];
  resolutions: readonly Resolution[];
  sources: ReadonlySet<string>;
}

type Problem = Pick<ContentProblem, 'rule' | 'what' | 'remedy' | 'missing'> & { path: (string | number)[] };

/** What later resolutions did to the measures of an account: the measures, the resolutions and the sources exist and fit. */
export function laterProblems({ id, page, document }: ReadPage<ResolutionFrontMatter>, known: Known): ContentProblem[] {
  return (page?.frontMatter.later ?? []).flatMap((change, index) =>
    [...aboutMeasure(id, change, known), ...aboutLater(id, change, known), ...aboutSources(change, known)].map(
      ({ path, ...problem }) => ({
        ...problem,
        file: document.file,
        ...document.frontMatter.placeOf(['later', index, ...path]),
      }),
    ),
  );
}

function aboutMeasure(resolution: string, { measure: id, how }: LaterChange, { measures }: Known): Problem[] {
  const own = measures.filter((measure) => measure.resolution === resolution);
  const measure = own.find((one) => one.id === id);
  if (!measure) {
    const ids = own.map((one) => one.id);
    return [
      {
        ...{ rule: 'reference', path: ['measure'] },
        what: `Resolution ${resolution} has no measure "${id}".`,
        remedy: `${didYouMean(id, ids)}Its measures are the rows of content/datasets/measures/data.csv that name it.`,
        missing: `measure ${id}`,
      },
    ];
  }
  if (how !== 'replaced' || measure.until !== undefined) return [];
  return [
    {
      ...{ rule: 'table', path: ['how'] },
      what: `The measure "${id}" is said to be replaced, but its row in content/datasets/measures/ has no end.`,
      remedy: 'Give the row the day in "until", or say tightened, widened or followed.',
    },
  ];
}

function aboutLater(resolution: string, { by }: LaterChange, { resolutions }: Known): Problem[] {
  const order = resolutions.map(({ number }) => number);
  const path = ['by'];
  if (!order.includes(by)) {
    const within = order.find((number) => by.split(/\D+/).includes(number));
    const meant = within === undefined ? didYouMean(by, order) : `Write by: '${within}'. `;
    const remedy = `${meant}Resolutions are the rows of content/datasets/resolutions/data.csv.`;
    return [{ rule: 'reference', path, what: `There is no resolution ${by}.`, remedy }];
  }
  if (order.indexOf(by) > order.indexOf(resolution)) return [];
  const what = `Resolution ${by} was not adopted after resolution ${resolution}.`;
  return [{ rule: 'table', path, what, remedy: 'Name the later resolution.' }];
}

function aboutSources({ sources }: LaterChange, known: Known): Problem[] {
  return sources.flatMap((id, index) =>
    known.sources.has(id)
      ? []
      : [{ rule: 'reference' as const, path: ['sources', index], ...noSource(id, known.sources) }],
  );
}
