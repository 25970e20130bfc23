import { brokenSentence } from '../../basics/broken-off.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { brokenOff, slipsOfSigns, type SlipTold } from '../rules/words/slips-of-texts.ts';

const told = new WeakMap<Dataset, ContentProblem[]>();

/** Slips of the pen in the words of tables: a word that stands twice, a sentence that breaks off, or has no end where all others have one. */
export function cellWords(datasets: Iterable<Dataset>): ContentProblem[] {
  return [...datasets].flatMap((dataset) => {
    const found = told.get(dataset) ?? inTable(dataset);
    told.set(dataset, found);
    return found;
  });
}

function inTable(dataset: Dataset): ContentProblem[] {
  const words = dataset.columns.filter(({ type }) => type === 'text').map(({ name }) => name);
  return words.flatMap((name) => {
    const cells = dataset.rows.flatMap(({ line, cells: { [name]: cell } }) =>
      typeof cell === 'string' && cell.includes(' ') ? [{ line, text: cell }] : [],
    );
    const open = withoutEnd(cells.map(({ text }) => text));
    return cells.flatMap(({ line, text }) => {
      const sentence = brokenSentence(text);
      const slips: SlipTold[] = [
        // What is joined by semicolons is a list.
        ...(/;\S/.test(text) ? [] : slipsOfSigns(text)),
        ...(sentence === undefined ? [] : [brokenOff('sentence', sentence)]),
        ...(text === open ? [noEnd(text, name)] : []),
      ];
      const place = { file: `content/datasets/${dataset.id}/data.csv`, line, column: 1 };
      return slips.map((slip) => ({ rule: 'look-again' as const, ...place, ...slip }));
    });
  });
}

/** Sentences below which one without its full stop may be as it should. */
const ENOUGH = 6;

/** The one text of a column without a full stop, where all others end in one. */
function withoutEnd(texts: readonly string[]): string | undefined {
  const [only, ...more] = texts.filter((text) => !/[.!?…]["”’)]*$/.test(text));
  return texts.length > ENOUGH && more.length === 0 ? only : undefined;
}

function noEnd(text: string, column: string): SlipTold {
  const last = text.split(/\s+/).slice(-2).join(' ');
  const what = `This ends without a full stop, "… ${last}", and all other cells of "${column}" have one.`;
  return { what, remedy: 'Put one there.' };
}
