import { baseOf, straight, type Scene, type ScenePath } from './scene.ts';
import { isRowsModel, isSeriesModel, type ChartModel, type FigureRow, type RowsModel } from '../model/chart-types.ts';
import { chartScene } from './chart-scene.ts';
import { sceneMarkup } from './to-svg.ts';

/** A bar that is shorter than this share of the longest would not be seen. */
const LEAST_SEEN = 0.03;

/**
 * The figures of a chart alone, as a small SVG element: no axis and no word. Lines and bars stretch to
 * whatever box the style sheet gives it, what is round or square keeps its shape. It says nothing to those who listen: the words beside it say what it shows.
 */
export function toSpark(model: ChartModel): string {
  const rows = isRowsModel(model) && model.kind === 'horizontal-bar' ? withoutTiny(model) : undefined;
  const scene = chartScene(rows ?? model, 'narrow');
  const { x, y, width, height } = scene.plot;
  const shape = isSeriesModel(model) || rows ? ' preserveAspectRatio="none"' : '';
  const box = `viewBox="${[x, y, width, height].join(' ')}"${shape}`;
  const figures = figuresOf(scene);
  const paths = rows ? [...figures.paths, ...openRows(rows, scene)] : figures.paths;
  return `<svg class="chart-picture spark" ${box} aria-hidden="true" focusable="false">${sceneMarkup({ ...figures, paths })}</svg>`;
}

/** The figures, and the line of the event that speaks loudest. */
function figuresOf(scene: Scene): Scene {
  return {
    ...scene,
    texts: [],
    signs: [],
    paths: scene.paths.filter(({ role }) => role === 'strong-mark'),
    panels: scene.panels?.map((panel) => ({ ...panel, scene: figuresOf(panel.scene) })),
  };
}

/** Bars that can be seen, without words that would keep them apart. */
function withoutTiny(model: RowsModel): RowsModel {
  const base = baseOf(model.axis);
  const isSeen = ({ high }: FigureRow) =>
    high === null || Math.abs(high - base) >= (model.axis.max - model.axis.min) * LEAST_SEEN;
  const groups = model.groups.map((group) => ({
    ...group,
    rows: group.rows.filter(isSeen).map((row) => ({ ...row, note: undefined })),
  }));
  return { ...model, groups };
}

/** A row without a figure: a broken line across, for what nobody said. */
function openRows(model: RowsModel, { plot, rowMiddles }: Scene): ScenePath[] {
  const rows = model.groups.flatMap((group) => group.rows);
  return rows.flatMap(({ bound }, index) =>
    bound === 'gap'
      ? [
          {
            role: 'reference',
            d: straight(plot.x, plot.y + (rowMiddles[index] ?? 0), { x: plot.x + plot.width }),
          } as const,
        ]
      : [],
  );
}
