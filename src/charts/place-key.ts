import type { SeriesModel } from './chart-model.ts';
import { NO_FIGURE } from './print-figure.ts';
import { TYPE, tenth, type ScenePath, type SceneText } from './scene.ts';
import { textWidth } from './text-width.ts';

const SWATCH = { width: 14, gap: 6, between: 18 };
const KEY_LINE = 20;
const GAP_ENTRY = `– ${NO_FIGURE}`;

/** The key above a chart: a swatch and a name for each series, in as many lines as they need, and what a dash means. */
export function placeKey(
  model: SeriesModel,
  width: number,
  withGaps: boolean,
): { paths: ScenePath[]; texts: SceneText[]; height: number } {
  const [paths, texts]: [ScenePath[], SceneText[]] = [[], []];
  let [x, y] = [0, TYPE.size];
  for (const { label, colour } of model.series) {
    const entry = SWATCH.width + SWATCH.gap + textWidth(label, TYPE.size);
    if (x > 0 && x + entry > width) [x, y] = [0, y + KEY_LINE];
    paths.push({ role: 'key', d: swatch(model, x, y), colour });
    texts.push({ role: 'label', x: tenth(x + SWATCH.width + SWATCH.gap), y, text: label });
    x += entry + SWATCH.between;
  }
  if (withGaps) {
    if (x + textWidth(GAP_ENTRY, TYPE.size) > width) [x, y] = [0, y + KEY_LINE];
    texts.push({ role: 'tick', x: tenth(x), y, text: GAP_ENTRY });
  }
  return { paths, texts, height: y + KEY_LINE - TYPE.size };
}

function swatch({ kind }: SeriesModel, x: number, y: number): string {
  const height = kind === 'line' ? 3 : 11;
  const top = kind === 'line' ? y - 6 : y - 10;
  return `M${String(tenth(x))} ${String(top)}h${String(SWATCH.width)}v${String(height)}h-${String(SWATCH.width)}z`;
}
