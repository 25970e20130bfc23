import { plainScene } from './plain-scene.ts';
import { type PanelsModel, type PlainModel, isRowsModel } from '../model/chart-types.ts';
import { NO_KEY } from './layout-series.ts';
import { placeKey } from './place-key.ts';
import { TYPE, WIDTHS, type Frame, type PlacedPanel, type Scene, type SceneText, type Size } from './scene.ts';
import { wrapText } from './text-width.ts';

const GAP = { across: 20, down: 14, title: 6 };
const HEIGHT: Record<Size, number> = { wide: 120, narrow: 96 };

/** Places small multiples: panels of one size in rows, each under its name. */
export function layoutPanels(model: PanelsModel, size: Size): Scene {
  const width = WIDTHS[size];
  const key = panelsKey(model, width);
  const columns = columnsOf(model, size);
  const across = (width - (columns - 1) * GAP.across) / columns;
  const panels: PlacedPanel[] = [];
  const texts: SceneText[] = [];
  let top = key.height;
  for (let start = 0; start < model.panels.length; start += columns) {
    const row = model.panels.slice(start, start + columns);
    const titles = row.map(({ label }) => wrapText(label, across, TYPE.size, true));
    const room = Math.max(...titles.map((lines) => lines.length)) * TYPE.line + GAP.title;
    titles.forEach((lines, column) =>
      texts.push(...title(lines, column * (across + GAP.across), top + room - GAP.title - lines.length * TYPE.line)),
    );
    const scenes = row.map((panel, column) => plainScene(panel.model, panelFrame(size, across, column)));
    scenes.forEach((scene, column) =>
      panels.push({ x: Math.round(column * (across + GAP.across)), y: top + room, scene }),
    );
    top += room + Math.max(...scenes.map(({ height }) => height)) + GAP.down;
  }
  return {
    size,
    width,
    height: Math.ceil(top - GAP.down),
    plot: firstPlot(panels),
    rowMiddles: [],
    paths: key.paths,
    shapes: [],
    texts: [...key.texts, ...texts],
    panels,
  };
}

function panelFrame(size: Size, width: number, column: number): Frame {
  return { size: 'narrow', width: Math.floor(width), height: HEIGHT[size], hasTicks: column === 0, isPanel: true };
}

function title(lines: readonly string[], x: number, top: number): SceneText[] {
  return lines.map((text, line) => ({ role: 'heading', x: Math.round(x), y: top + 13 + line * TYPE.line, text }));
}

function panelsKey({ panels }: PanelsModel, width: number): typeof NO_KEY | ReturnType<typeof placeKey> {
  const first = panels[0]?.model;
  const entries = first && partsOf(first);
  return first && entries && entries.length > 1 ? placeKey({ kind: first.kind, entries }, width, false) : NO_KEY;
}

function partsOf(model: PlainModel): readonly { label: string; colour: string }[] {
  switch (model.kind) {
    case 'line':
    case 'bar':
    case 'stacked-bar':
      return model.series;
    case 'dots':
      return model.groups;
    // Rows and lanes have their names printed beside them.
    case 'range':
    case 'horizontal-bar':
    case 'squares':
    case 'timeline-strip':
      return [];
  }
}

/** Timelines lie under each other; rows stand in two columns; the others as many as look even. */
function columnsOf({ panels }: PanelsModel, size: Size): number {
  const model = panels[0]?.model;
  if (!model || model.kind === 'timeline-strip') return 1;
  if (isRowsModel(model)) return size === 'wide' ? 2 : 1;
  if (size === 'narrow') return 2;
  return (
    [5, 4, 3].find((columns) => panels.length % columns === 0 && panels.length >= columns) ?? Math.min(4, panels.length)
  );
}

function firstPlot(panels: readonly PlacedPanel[]): Scene['plot'] {
  const first = panels[0];
  if (!first) return { x: 0, y: 0, width: 0, height: 0 };
  const { plot } = first.scene;
  return { ...plot, x: plot.x + first.x, y: plot.y + first.y };
}
