import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Source } from '../../sources/source-schema.ts';
import type { Dataset } from '../dataset.ts';
import { lostZeros, oddIds } from './codes.ts';
import { missedNumbers, unlikeOthers } from './columns.ts';
import { copiedLabels } from './copied-labels.ts';
import { copiedRows } from './copied-rows.ts';
import { otherDates, otherYears, sameRows } from './copies.ts';
import { crossedFigures } from './crossed.ts';
import { turnedDates } from './date-pairs.ts';
import { ancientDays, farDays, finerDays, missedDates, outOfOrder } from './days.ts';
import { farFromOthers, outOfBand, sharesOfOne, turnedRanges } from './figures.ts';
import { filledBesideWord } from './filled.ts';
import { missedInOther } from './kept-in-both.ts';
import { otherWordsOfIds } from './words-of-ids.ts';
import { leaps } from './leaps.ts';
import { emptyNames, joinedByCommas } from './lists.ts';
import { namesOtherwise } from './names.ts';
import { strayPairs } from './pairs.ts';
import { pointsOfThousands } from './points.ts';
import { beyondSources } from './reach.ts';
import { saidLarger } from './said-larger.ts';
import { scaledRows } from './scaled.ts';
import { oddShares } from './shares.ts';
import { otherSpans } from './spans.ts';
import { copiedDays, otherYearsInWords } from './years-in-words.ts';
import { otherWholes } from './wholes.ts';
import { oddSums } from './sums.ts';
import { halfFilled, sameWords } from './together.ts';

const LOOKS = [
  farFromOthers,
  sharesOfOne,
  turnedRanges,
  finerDays,
  missedDates,
  ancientDays,
  outOfOrder,
  emptyNames,
  oddSums,
  sameRows,
  otherDates,
  otherYears,
  crossedFigures,
  filledBesideWord,
  joinedByCommas,
  lostZeros,
  oddIds,
  namesOtherwise,
  unlikeOthers,
  missedNumbers,
  turnedDates,
  halfFilled,
  sameWords,
  outOfBand,
  pointsOfThousands,
  oddShares,
  scaledRows,
  leaps,
  otherSpans,
  saidLarger,
  copiedLabels,
  copiedRows,
  otherWholes,
  copiedDays,
  otherYearsInWords,
  otherWordsOfIds,
];

/**
 * What is unlike the rest of its column, of its row or of other tables: mostly mistyped, copied or changed by a spreadsheet.
 * `asOf` is the day of the site.
 */
export function unlikelyCells(
  datasets: readonly Dataset[],
  { asOf, sources = new Map() }: { asOf?: string | undefined; sources?: ReadonlyMap<string, Source> | undefined } = {},
): ContentProblem[] {
  return [
    ...datasets.flatMap((dataset) => [
      ...LOOKS.flatMap((look) => look(dataset)),
      ...farDays(dataset, asOf),
      ...beyondSources(dataset, sources, asOf),
    ]),
    ...strayPairs(datasets),
    ...missedInOther(datasets),
  ];
}
