import { didYouMean } from '../records/problems/suggest.ts';
import type { ContentProblem } from '../records/problems/content-problem.ts';
import type { ContentFile } from '../records/reading/content-files.ts';
import { filesAt, type ReadKind } from '../records/reading/kind.ts';
import { readRecordMaps, type Records } from '../records/reading/read-records.ts';
import type { ChartSpec } from './specification/chart-schema.ts';
import { coloursIn, colourSchema, GENERAL_COLOURS, tooNear, type Colour } from './specification/colours.ts';

/** The colours that a site names by their meaning. */
export interface ReadColours extends ReadKind<ReadonlyMap<string, Colour>> {
  /** The names of all, also of those that do not fit. */
  ids: ReadonlySet<string>;
}

/** Where colours are kept, for an editor. */
const KEPT_IN_COLOURS = 'Colours are the entries in content/colours.yaml, series-1 to series-8, and neutral.';

/** Colours: content/colours.yaml, a map of name -> colour. None where there is no such file. */
export function readColours(files: readonly ContentFile[]): ReadColours {
  const colours = readRecordMaps(filesAt(files, /^content\/colours\.yaml$/), () => colourSchema);
  return {
    value: colours.values,
    ids: colours.ids,
    problems: [...colours.problems, ...faint(colours), ...taken(colours), ...alike(colours)],
  };
}

function faint(colours: Records<Colour>): ContentProblem[] {
  return [...colours.values].flatMap(([name, colour]) =>
    tooNear(colour).map(({ theme, ground, ratio, needed }) => {
      const [day, change] = theme === 'light' ? ['light', 'darker'] : ['dark', 'lighter'];
      const what = `The colour "${name}" has a contrast of ${ratio.toFixed(1)} to the ${day} ${ground}; ${String(needed)} is needed.`;
      return colours.problemAt('colour', name, [theme], what, `Take a ${change} one.`);
    }),
  );
}

/** Colours that are one by day or by night, so that a chart that draws both shows one. */
function alike(colours: Records<Colour>): ContentProblem[] {
  return (['light', 'dark'] as const).flatMap((theme) => {
    const first = new Map<string, string>();
    return [...colours.values].flatMap(([name, colour]) => {
      const hex = colour[theme].toLowerCase();
      const earlier = first.get(hex);
      if (earlier === undefined) {
        first.set(hex, name);
        return [];
      }
      const what = `The colours "${earlier}" and "${name}" are the same: ${theme}: ${hex}.`;
      const remedy = 'Take another, so that a chart with both can be read.';
      return [colours.problemAt('colour', name, [theme], what, remedy)];
    });
  });
}

/** Names that the style sheet has already. */
function taken(colours: Records<Colour>): ContentProblem[] {
  const own = [...colours.ids].filter((name) =>
    [...GENERAL_COLOURS, 'paper', 'ink', 'quiet', 'grid', 'band'].includes(name),
  );
  return own.map((name) =>
    colours.problemAt('colour', name, [], `Every site has a colour "${name}".`, 'Name it by what it means here.'),
  );
}

/** Colours of charts that there are not. */
export function unknownColours(specs: Records<ChartSpec>, colours: ReadonlySet<string>): ContentProblem[] {
  const known = [...colours, ...GENERAL_COLOURS];
  return [...specs.values].flatMap(([id, spec]) =>
    coloursIn(spec).flatMap(({ colour, path }) => {
      if (known.includes(colour)) return [];
      const remedy = didYouMean(colour, known) + KEPT_IN_COLOURS;
      return [
        {
          ...specs.problemAt('reference', id, path, `There is no colour "${colour}".`, remedy),
          missing: `colour ${colour}`,
        },
      ];
    }),
  );
}
