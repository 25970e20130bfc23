import choicesStyle from '../styles/live-chart.css?url&no-inline';
import { actionRows, showPicture } from './action-rows.ts';
import { choiceParts } from './choice-parts.ts';
import type { LiveView } from './live-view.ts';
import { soundButton, type SoundButton } from './sound-button.ts';

/**
 * The choices of one live chart: they open below it when its button is pressed, and close with Escape, which ends a
 * sound first.
 */
export function chooseAmong(view: LiveView, island: HTMLElement): void {
  const explore = island.querySelector('button');
  const panel = document.createElement('div');
  panel.className = 'chart-choices';
  let sound: SoundButton | undefined;
  const close = () => {
    sound?.stop();
    delete island.dataset.open;
    panel.remove();
    showPicture(island);
    view.hide();
    explore?.focus();
  };
  const open = () => {
    fetchStyle();
    island.dataset.open = '';
    sound?.stop();
    sound = soundButton(view);
    const { stop } = sound;
    const parts = choiceParts(view, stop);
    panel.replaceChildren(...folded(parts, island), ...actionRows(view, island, close, sound.parts));
    island.append(panel);
  };
  explore?.addEventListener('click', () => {
    view.wake();
    open();
    view.focus();
  });
  island.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !sound?.stop()) close();
  });
  if ('open' in island.dataset) {
    open();
    if (document.activeElement === explore) view.focus();
  }
}

const NARROW = 500;

/** On a narrow screen the choices fold, so that the chart and what is done with it stay in sight. */
function folded(parts: HTMLElement[], island: HTMLElement): HTMLElement[] {
  if (parts.length === 0 || island.getBoundingClientRect().width >= NARROW) return parts;
  const fold = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'Choose what is shown';
  fold.append(summary, ...parts);
  return [fold];
}

/** The looks of the choices are fetched when they open, so that neither the page nor the live chart waits for them. */
function fetchStyle(): void {
  if (document.querySelector(`link[href="${choicesStyle}"]`)) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: choicesStyle }));
}
