import type { Lane, StripModel } from '../model/chart-types.ts';
import { markLines, marksHeight, markTexts } from './mark-labels.ts';
import { placeBrackets } from './place-brackets.ts';
import { ENTRY, isPeriod, placeEntries, type PlacedEntry } from './place-entries.ts';
import { placeMarks } from './place-marks.ts';
import { endLines, labelledMarks, timeBand } from './place-references.ts';
import {
  straight,
  tenth,
  TYPE,
  type Frame,
  type Plot,
  type Scene,
  type ScenePath,
  type SceneText,
  type Shapes,
} from './scene.ts';
import { slotBorders, slotTexts, slotX } from './slot-plot.ts';
import { wrapText } from './text-width.ts';

const MARGIN = { left: 6, right: 14, top: 2, bottom: 26, lane: 8, heading: 22 };
/** Between the labels of marks and the lanes. */
const STRIP_SPACE = 8;
const CORNER = 2;
const HEAD = 4;

interface PlacedLane {
  lane: Lane;
  headings: SceneText[];
  top: number;
  entries: PlacedEntry[];
}

/** Places a timeline in pixels: lanes under each other, time from left to right. */
export function layoutStrip(model: StripModel, frame: Frame): Scene {
  const { size, width } = frame;
  const across = { x: MARGIN.left, y: 0, width: width - MARGIN.left - MARGIN.right, height: 0 };
  const marks = placeMarks(labelledMarks(model), (at) => slotX(at, model, across), width);
  const brackets = placeBrackets(model, marks, (at) => slotX(at, model, across), width);
  const hasWords = marks.length > 0 || model.brackets.length > 0;
  const top = hasWords ? marksHeight(marks) + brackets.height + STRIP_SPACE : MARGIN.top;
  const spans = brackets.drawnAt(top - STRIP_SPACE);
  const { lanes, bottom } = placeLanes(model, across, width, top);
  const plot = { ...across, y: top, height: tenth(bottom - top) };
  const entries = lanes.flatMap((lane) => lane.entries);
  return {
    size,
    width,
    height: tenth(bottom + MARGIN.bottom),
    plot,
    rowMiddles: entries.map(({ middle }) => tenth(middle - plot.y)),
    paths: [
      ...bands(model, plot),
      ...gridPaths(model, plot, lanes, width),
      ...markLines(marks, plot, 0),
      ...endLines(model, plot),
      ...spans.paths,
    ],
    shapes: lanes.map((lane) => laneShapes(lane, model, plot)),
    texts: [
      ...slotTexts(model, plot, frame),
      ...lanes.flatMap(({ headings }) => headings),
      ...entries.flatMap(({ texts }) => texts.map((text) => ({ ...text, x: tenth(text.x), y: tenth(text.y) }))),
      ...markTexts(marks, 0),
      ...spans.texts,
    ],
  };
}

function placeLanes(
  model: StripModel,
  across: Plot,
  width: number,
  top: number,
): { lanes: PlacedLane[]; bottom: number } {
  let bottom = top;
  const lanes = model.lanes.map((lane): PlacedLane => {
    const start = bottom;
    const lines = wrapText(lane.label, width, TYPE.size, true);
    const headings = lines.map(
      (text, index) =>
        ({ role: 'heading', x: 0, y: tenth(start + 17 + index * TYPE.line), text, colour: lane.colour }) as const,
    );
    const from = start + MARGIN.heading + (lines.length - 1) * TYPE.line;
    const { placed, bottom: end } = placeEntries(lane.entries, (at) => slotX(at, model, across), width, from);
    bottom = end + MARGIN.lane;
    return { lane, headings, top: start, entries: placed };
  });
  return { lanes, bottom };
}

/** The light upright lines of the model, and one between lanes. */
function gridPaths(model: StripModel, plot: Plot, lanes: readonly PlacedLane[], width: number): ScenePath[] {
  const bottom = plot.y + plot.height;
  const uprights = model.axis.ticks.map(({ value }) => straight(slotX(value, model, plot), plot.y, { y: bottom }));
  const between = lanes.slice(1).map((lane) => straight(0, lane.top, { x: width }));
  return [
    { role: 'grid', d: [...uprights, ...between].join('') },
    { role: 'axis', d: straight(plot.x, bottom, { x: plot.x + plot.width }) + slotBorders(model, plot) },
  ];
}

function bands(model: StripModel, plot: Plot): ScenePath[] {
  const periods = model.references.filter(({ axis, from, to }) => axis === 'time' && from !== to);
  return periods.length === 0
    ? []
    : [{ role: 'band', d: periods.map((period) => timeBand(period, model, plot)).join('') }];
}

function laneShapes({ lane, entries }: PlacedLane, model: StripModel, plot: Plot): Shapes {
  const isBar = ({ entry }: PlacedEntry) => isPeriod(entry, (at) => slotX(at, model, plot));
  const bars = entries.filter(isBar);
  return {
    colour: lane.colour,
    corner: CORNER,
    lines: bars.filter(({ entry }) => entry.open).map(openEnd),
    dots: entries
      .filter((entry) => !isBar(entry))
      .map(
        ({ entry, left, right, middle }) =>
          [tenth((left + right) / 2), tenth(middle), entry.strong ? ENTRY.strong : ENTRY.dot] as const,
      ),
    bars: bars.map(
      ({ left, right, middle }) =>
        [tenth(left), tenth(middle - ENTRY.bar / 2), tenth(tenth(right) - tenth(left)), ENTRY.bar] as const,
    ),
  };
}

/** A head right of a period that still lasts. */
function openEnd({ right, middle }: PlacedEntry): string {
  const [x, y] = [tenth(right + 3), tenth(middle)];
  return `M${x} ${tenth(y - HEAD)}L${tenth(x + HEAD)} ${y}L${x} ${tenth(y + HEAD)}`;
}
