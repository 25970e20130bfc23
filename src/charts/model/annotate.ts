import { selectRows, type Where } from '../../evidence/datasets/select-rows.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import type { ChartSpec, NoteSpec } from '../specification/chart-schema.ts';
import type { FactFigures, PlainModel } from './chart-types.ts';
import { fillIn, wordsFor } from './note-words.ts';
import { placesIn, sayAt, type Place, type Said } from './places.ts';

/** Where a chart was told to put words or to speak louder, and whether it can. */
export interface Annotations {
  notes: readonly NoteSpec[];
  emphasis?: Where | undefined;
}

/** What a specification says of notes and emphasis. */
export function annotationsOf(spec: ChartSpec): Annotations {
  return { notes: spec.notes ?? [], emphasis: 'emphasis' in spec ? spec.emphasis : undefined };
}

/** The place or places of these charts to which a note belongs; a bracket has none. */
export function placesFor(note: NoteSpec, models: readonly PlainModel[], dataset: Dataset): Place[] {
  if (note.at === undefined && note.row === undefined) return [];
  const lines = note.row && linesOf(dataset, note.row);
  return models
    .flatMap(placesIn)
    .filter(
      ({ part, key, line }) =>
        (note.series === undefined || part === note.series) &&
        (lines ? line !== undefined && lines.has(line) : key === note.at),
    );
}

/** Lines of data.csv that fit a selection. */
export function linesOf(dataset: Dataset, where: Where): ReadonlySet<number> {
  return new Set(selectRows(dataset, where).map(({ line }) => line));
}

/** A chart with its notes at their figures and its emphasis on its rows. */
export function annotated(model: PlainModel, spec: ChartSpec, dataset: Dataset, facts: FactFigures): PlainModel {
  const { notes, emphasis } = annotationsOf(spec);
  if (notes.length === 0 && emphasis === undefined) return model;
  const strong = emphasis && linesOf(dataset, emphasis);
  const own = notes.map((note) => ({ note, keys: new Set(placesFor(note, [model], dataset).map(keyOf)) }));
  const said = sayAt(model, (place): Said => {
    const found = own.find(({ keys }) => keys.has(keyOf(place)));
    return {
      ...(found && { note: fillIn(found.note.text, wordsFor(place, dataset, facts)).words }),
      ...(place.line !== undefined && strong?.has(place.line) === true && { strong: true }),
    };
  });
  const sources = notes.flatMap(({ text }) =>
    fillIn(text, () => '').names.flatMap((name) => facts.get(name)?.sources ?? []),
  );
  return sources.length === 0 ? said : { ...said, noteSources: [...new Set(sources)] };
}

function keyOf({ part, key = '', line }: Place): string {
  return [part, key, line].join('\n');
}
