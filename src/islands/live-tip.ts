import type { Chart } from 'chart.js';
import type { LiveChart } from '../charts/live/live-chart.ts';
import { tellPlaces } from './live-words.ts';
import { markBoxes } from './mark-boxes.ts';
import type { PictureFrame } from './picture-frame.ts';
import { placeTip } from './place-tip.ts';
import type { PointPlace } from './walk-points.ts';

/** Colours that the page gives to words and to what lies under them. */
export interface Look {
  ink: string;
  paper: string;
}

const NARROW = 500;

interface Shown {
  live: LiveChart;
  frame: PictureFrame;
  look: Look;
}

/** Shows the words of these figures beside the canvas's island, or takes them away where there are none. */
export function showTip(chart: Chart, { live, frame, look }: Shown, places: readonly PointPlace[]): void {
  const island = chart.canvas.parentElement;
  const old = island?.querySelector<HTMLElement>(':scope > .chart-tip');
  if (!island || places.length === 0) {
    old?.remove();
    return;
  }
  const tip = old ?? document.createElement('div');
  dress(tip, look, frame);
  const { told, from } = tellPlaces(live, places, frame.colours);
  tip.replaceChildren(
    ...told.flatMap(({ head, lines, colour }) => [
      line(head, { fontWeight: '700', borderInlineStart: `4px solid ${colour}`, paddingInlineStart: '6px' }),
      ...lines.map((text) => line(text, {})),
    ]),
    line(from, { fontSize: '12px' }),
  );
  if (!old) chart.canvas.after(tip);
  const marks = markBoxes(chart, live).filter((mark) =>
    places.some(({ series, index }) => mark.series === series && mark.index === index),
  );
  const { width, height } = tip.getBoundingClientRect();
  const { left, top } = placeTip(
    marks,
    { width, height },
    {
      width: frame.width,
      above: chart.canvas.getBoundingClientRect().top,
      plotTop: frame.width < NARROW && live.indexAxis === 'x' ? frame.plot.y : undefined,
    },
  );
  Object.assign(tip.style, { left: `${String(left)}px`, top: `${String(top)}px` });
}

/** The look of a tip: it stands in no style sheet, since no page needs it that does not come alive. */
function dress(tip: HTMLElement, { ink, paper }: Look, { width }: PictureFrame): void {
  tip.className = 'chart-tip';
  tip.setAttribute('aria-hidden', 'true');
  Object.assign(tip.style, {
    position: 'absolute',
    zIndex: '2',
    pointerEvents: 'none',
    inlineSize: 'max-content',
    maxInlineSize: `${String(Math.min(width, width < NARROW ? 260 : 340))}px`,
    padding: '8px 10px',
    border: `1px solid ${ink}`,
    borderRadius: '2px',
    color: ink,
    background: paper,
    font: '13px/1.35 var(--sans)',
  });
}

function line(text: string, style: Partial<CSSStyleDeclaration>): HTMLElement {
  const element = document.createElement('div');
  element.textContent = text;
  Object.assign(element.style, style);
  return element;
}
