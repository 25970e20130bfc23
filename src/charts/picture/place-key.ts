import type { SignMeaning } from '../../evidence/datasets/dataset.ts';
import type { ChartKind } from '../specification/chart-schema.ts';
import { NO_FIGURE } from '../model/print-figure.ts';
import { keySign } from './sign-shapes.ts';
import { TYPE, tenth, type ScenePath, type SceneText } from './scene.ts';
import { textWidth, wrapText } from './text-width.ts';

const SWATCH = { width: 14, gap: 6, between: 18 };
const KEY_LINE = 20;
const GAP_ENTRY = `– ${NO_FIGURE}`;

/** What a key names, and the kind of chart, after which its swatches look. */
export interface Key {
  kind: ChartKind;
  entries: readonly { label: string; colour: string }[];
  signs?: readonly SignMeaning[];
}

/** The key above a chart: a swatch and a name for each series, in as many lines as they need, and what a dash means. */
export function placeKey(
  key: Key,
  width: number,
  withGaps: boolean,
): { paths: ScenePath[]; texts: SceneText[]; height: number } {
  const [paths, texts]: [ScenePath[], SceneText[]] = [[], []];
  let [x, y] = [0, TYPE.size];
  for (const { label, colour } of key.entries) {
    const lines = wrapText(label, width - SWATCH.width - SWATCH.gap, TYPE.size);
    const entry = SWATCH.width + SWATCH.gap + textWidth(lines[0] ?? '', TYPE.size);
    if (x > 0 && (x + entry > width || lines.length > 1)) [x, y] = [0, y + KEY_LINE];
    paths.push({ role: 'key', d: swatch(key, x, y), colour });
    lines.forEach((text, line) =>
      texts.push({ role: 'label', x: tenth(x + SWATCH.width + SWATCH.gap), y: y + line * TYPE.line, text }),
    );
    y += (lines.length - 1) * TYPE.line;
    x = lines.length > 1 ? width : x + entry + SWATCH.between;
  }
  for (const { sign, words } of key.signs ?? []) {
    const [first = '', ...others] = wrapText(words, width - SWATCH.width - SWATCH.gap, TYPE.size);
    const entry = SWATCH.width + SWATCH.gap + textWidth(first, TYPE.size);
    if (x > 0 && x + entry > width) [x, y] = [0, y + KEY_LINE];
    paths.push(...keySign(sign, key.kind, tenth(x), y));
    [first, ...others].forEach((text, line) =>
      texts.push({ role: 'tick', x: tenth(x + SWATCH.width + SWATCH.gap), y: y + line * TYPE.line, text }),
    );
    y += others.length * TYPE.line;
    x = others.length > 0 ? width : x + entry + SWATCH.between;
  }
  if (withGaps) {
    if (x + textWidth(GAP_ENTRY, TYPE.size) > width) [x, y] = [0, y + KEY_LINE];
    texts.push({ role: 'tick', x: tenth(x), y, text: GAP_ENTRY });
  }
  return { paths, texts, height: y + KEY_LINE - TYPE.size };
}

function swatch({ kind }: Key, x: number, y: number): string {
  switch (kind) {
    case 'dots':
      return `M${String(tenth(x + 2))} ${String(y - 4.5)}a5 5 0 1 0 10 0a5 5 0 1 0-10 0z`;
    case 'line':
      return block(x, y - 6, 3);
    case 'bar':
    case 'stacked-bar':
    case 'horizontal-bar':
    case 'squares':
    case 'range':
    case 'timeline-strip':
      return block(x, y - 10, 11);
  }
}

function block(x: number, top: number, height: number): string {
  return `M${String(tenth(x))} ${String(top)}h${String(SWATCH.width)}v${String(height)}h-${String(SWATCH.width)}z`;
}
