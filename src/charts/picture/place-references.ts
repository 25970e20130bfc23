import { overlap, type Box } from './boxes.ts';
import type { DotsModel, Mark, Reference, SeriesModel, SlotAxis } from '../model/chart-types.ts';
import { straight, tenth, TYPE, type Plot, type ScenePath, type SceneText } from './scene.ts';
import { heightOf, slotX } from './slot-plot.ts';
import { cutText, textWidth } from './text-width.ts';

const LABEL = { above: 5, below: 14, inset: 2 };

/** Events, and the references of the time axis, whose labels stand in the same rows above the plot. */
export function labelledMarks({ marks, references }: SlotAxis): Mark[] {
  const spans = references.filter(({ axis }) => axis === 'time');
  const asMarks = spans.map(({ label, from, words }, index) => ({ id: `reference-${index}`, at: from, label, words }));
  return [...marks, ...asMarks].sort((a, b) => a.at - b.at);
}

/** Bands behind the figures: periods, and figures with a lower and an upper end. */
export function bandPaths(model: SeriesModel | DotsModel, plot: Plot): ScenePath[] {
  const bands = model.references.filter(({ from, to }) => from !== to);
  const boxes = bands.map((band) =>
    band.axis === 'time' ? timeBand(band, model, plot) : valueBand(band, model, plot),
  );
  return boxes.length === 0 ? [] : [{ role: 'band', d: boxes.join('') }];
}

/** Where a period on a time axis ends; its beginning has the line of its label. */
export function endLines(model: SlotAxis, plot: Plot): ScenePath[] {
  const ends = model.references.filter(
    ({ axis, from, to }) => axis === 'time' && from !== to && to < model.slots.length,
  );
  const d = ends.map(({ to }) => straight(slotX(to, model, plot), plot.y, { y: plot.y + plot.height })).join('');
  return ends.length === 0 ? [] : [{ role: 'mark-line', d }];
}

/** The band of a period, from the top to the bottom of the plot. */
export function timeBand({ from, to }: Reference, model: SlotAxis, plot: Plot): string {
  const [left, right] = [slotX(from, model, plot), slotX(to, model, plot)];
  return box({ left, right, top: plot.y, bottom: plot.y + plot.height });
}

function valueBand({ from, to }: Reference, model: SeriesModel | DotsModel, plot: Plot): string {
  const [top, bottom] = [heightOf(Math.max(from, to), model, plot), heightOf(Math.min(from, to), model, plot)];
  return box({ left: plot.x, right: plot.x + plot.width, top, bottom });
}

function box({ left, top, right, bottom }: Box): string {
  return `M${String(tenth(left))} ${String(tenth(top))}H${String(tenth(right))}V${String(tenth(bottom))}H${String(tenth(left))}z`;
}

/** Lines at the figures to compare with. */
export function referenceLines(model: SeriesModel | DotsModel, plot: Plot): ScenePath[] {
  const lines = model.references.filter(({ axis, from, to }) => axis === 'value' && from === to);
  const d = lines.map(({ from }) => straight(plot.x, heightOf(from, model, plot), { x: plot.x + plot.width }));
  return lines.length === 0 ? [] : [{ role: 'reference', d: d.join('') }];
}

/** The names of those lines and bands, each at the end of its line where it covers least. */
export function referenceTexts(model: SeriesModel | DotsModel, plot: Plot, taken: readonly Box[]): SceneText[] {
  const covered = [...taken];
  return model.references
    .filter(({ axis }) => axis === 'value')
    .map((reference) => {
      const places = textPlaces(reference, model, plot);
      const counts = places.map(({ area }) => covered.filter((other) => overlap(other, area)).length);
      const best = places[counts.indexOf(Math.min(...counts))] ?? places[0];
      if (best) covered.push(best.area);
      return best?.text;
    })
    .filter((text) => text !== undefined);
}

function textPlaces(
  { label, words, to }: Reference,
  model: SeriesModel | DotsModel,
  plot: Plot,
): { text: SceneText; area: Box }[] {
  const right = plot.x + plot.width - LABEL.inset;
  // The figure is said last and is never cut.
  const room = right - textWidth(`: ${words}`, TYPE.size);
  const text = `${cutText(label, room, TYPE.size)}: ${words}`;
  const width = textWidth(text, TYPE.size);
  const y = heightOf(to, model, plot);
  const left = Math.max(0, Math.min(plot.x + LABEL.inset, right - width));
  return [y - LABEL.above, y + LABEL.below].flatMap((base) => [
    place(text, base, { x: right, anchor: 'end' }, width),
    place(text, base, { x: left }, width),
  ]);
}

function place(
  text: string,
  y: number,
  at: { x: number; anchor?: 'end' },
  width: number,
): { text: SceneText; area: Box } {
  const left = at.anchor === 'end' ? at.x - width : at.x;
  const area = { left, right: left + width, top: y - TYPE.size + 2, bottom: y + 2 };
  return { text: { role: 'mark', x: tenth(at.x), y: tenth(y), text, anchor: at.anchor }, area };
}
