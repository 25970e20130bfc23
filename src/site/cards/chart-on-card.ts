import { isRowsModel, type ChartModel, type PlainModel, type SlotAxis } from '../../charts/model/chart-types.ts';
import { chartScene } from '../../charts/picture/chart-scene.ts';
import { plainScene } from '../../charts/picture/plain-scene.ts';
import type { Scene, Size } from '../../charts/picture/scene.ts';

interface Room {
  width: number;
  height: number;
}

/** A chart as it is drawn on a card: placed in pixels of the drawing, which are `scale` of the card. */
export interface ChartOnCard {
  scene: Scene;
  scale: number;
}

/** How much larger than on a page a chart is drawn, the largest first. */
const SCALES = [2.6, 2.4, 2.2, 2, 1.9, 1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1];
/** The least height of a plot over an axis, in pixels of the drawing: for itself, and for each of its ticks. */
const LEAST_PLOT = { all: 84, tick: 17 };
const SIZES: readonly Size[] = ['narrow', 'wide'];

/** So much of the width is for bars, beside the names of rows. */
const LEAST_ACROSS = 0.42;
/** At a smaller scale words could not be read. */
const LEAST_SCALE = 0.7;

/** Draws a chart as large as there is room, without the small words on it. */
export function chartOnCard(model: ChartModel, room: Room): ChartOnCard {
  if (model.kind === 'panels') return shrunk(chartScene(model, 'wide'), room);
  const plain = withoutSmallWords(model);
  const bare = withoutNames(plain);
  return largest(plain, room) ?? largest(bare, room) ?? shrunk(sceneIn(bare, 'wide', room), room);
}

/** The largest drawing that has room; of squares the one whose squares are largest. Undefined where none has. */
function largest(model: PlainModel, room: Room): ChartOnCard | undefined {
  const fitting = drawings(model, room).filter(({ scene, scale }) => {
    return scene.height * scale <= room.height + 1 && scene.plot.width > scene.width * LEAST_ACROSS;
  });
  if (model.kind !== 'squares') return fitting.next().value;
  return [...fitting].sort((a, b) => b.scene.plot.height * b.scale - a.scene.plot.height * a.scale)[0];
}

/** The drawings that may be tried, the largest first; each is made when it is asked for. */
function* drawings(model: PlainModel, room: Room): Generator<ChartOnCard, undefined> {
  for (const scale of SCALES) {
    for (const size of SIZES)
      yield { scene: sceneIn(model, size, { width: room.width / scale, height: room.height / scale }), scale };
  }
}

/** Words that would be too small to read are left out. */
function shrunk(scene: Scene, { width, height }: Room): ChartOnCard {
  const scale = Math.min(width / scene.width, height / scene.height);
  return { scene: scale < LEAST_SCALE ? withoutWords(scene) : scene, scale };
}

function withoutWords(scene: Scene): Scene {
  return {
    ...scene,
    texts: [],
    panels: scene.panels?.map((panel) => ({ ...panel, scene: withoutWords(panel.scene) })),
  };
}

function sceneIn(model: PlainModel, size: Size, { width, height }: Room): Scene {
  const frame = { size, width, hasTicks: true, isPanel: false };
  const least = Math.max(LEAST_PLOT.all, model.axis.ticks.length * LEAST_PLOT.tick);
  const overhead = plainScene(model, { ...frame, height: least }).height - least;
  return plainScene(model, { ...frame, height: Math.max(least, height - overhead) });
}

function withoutSmallWords(model: PlainModel): PlainModel {
  switch (model.kind) {
    case 'line':
    case 'bar':
    case 'stacked-bar':
      return {
        ...withoutMarks(model),
        series: model.series.map((series) => ({
          ...series,
          standings: undefined,
          points: series.points.map(withoutNote),
        })),
      };
    case 'dots':
      return {
        ...withoutMarks(model),
        groups: model.groups.map((group) => ({
          ...group,
          dots: group.dots.map((dot) => ({ ...withoutNote(dot), label: undefined })),
        })),
      };
    case 'timeline-strip':
      return {
        ...withoutMarks(model),
        lanes: model.lanes.map((lane) => ({ ...lane, entries: lane.entries.map(withoutNote) })),
      };
    case 'range':
    case 'horizontal-bar':
    case 'squares':
      return { ...model, groups: model.groups.map((group) => ({ ...group, rows: group.rows.map(withoutNote) })) };
  }
}

/** Bars and marks alone: rows lie closer, and take the whole width. */
function withoutNames(model: PlainModel): PlainModel {
  if (model.kind === 'timeline-strip')
    return {
      ...model,
      lanes: model.lanes.map((lane) => ({ ...lane, entries: lane.entries.map((entry) => ({ ...entry, label: '' })) })),
    };
  if (!isRowsModel(model)) return model;
  return { ...model, groups: model.groups.map(({ rows }) => ({ rows: rows.map((row) => ({ ...row, label: '' })) })) };
}

function withoutMarks<Model extends SlotAxis>(model: Model): Model {
  return { ...model, marks: [], references: [], brackets: [] };
}

function withoutNote<Figure extends { note?: string | undefined }>(figure: Figure): Figure {
  return { ...figure, note: undefined };
}
