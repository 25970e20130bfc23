import { chartSources } from '../model/chart-model.ts';
import type { PlainModel } from '../model/chart-types.ts';

/** What a live chart is made from: the decided chart, and who published its sources. */
export interface LiveFile {
  id: string;
  model: PlainModel;
  publishers: Record<string, string>;
}

/** The file that a chart in the page fetches when its reader asks for it. */
export function liveFile(id: string, model: PlainModel, publisherOf: (source: string) => string | undefined): LiveFile {
  const named = chartSources(model).flatMap((source) => {
    const publisher = publisherOf(source);
    return publisher === undefined ? [] : [[source, publisher]];
  });
  return { id, model, publishers: Object.fromEntries(named) as Record<string, string> };
}
