import choicesStyle from '../styles/live-chart.css?url&no-inline';
import type { ChartView } from '../charts/live/select-view.ts';
import { periodsOf } from '../charts/live/view-text.ts';
import { button, fieldset, labelled, slider, toggle } from './live-inputs.ts';
import type { LiveView } from './live-view.ts';
import { soundButton, type SoundButton } from './sound-button.ts';

const SCALE_WORDS = { linear: 'Even steps', log: 'Each line ten times the last' };

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
    const parts = choiceParts(view, island, stop);
    panel.replaceChildren(...folded(parts, island), ...actions(view, island, close, sound.parts));
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

function choiceParts(view: LiveView, island: HTMLElement, before: () => void): HTMLElement[] {
  const choose = (change: Partial<ChartView>) => {
    before();
    view.choose({ ...view.view, ...change }, '');
    view.say(wordsOf(view));
  };
  return [...seriesPart(view, island, choose), ...periodPart(view, choose), ...scalePart(view, choose)];
}

type Choose = (change: Partial<ChartView>) => void;

/** One tick box a series; the last one that is left cannot be taken away. */
function seriesPart(view: LiveView, _island: HTMLElement, choose: Choose): HTMLElement[] {
  const { series } = view.choices;
  if (series.length === 0) return [];
  const boxes = series.map(({ colour }, index) => toggle('checkbox', !view.view.off.includes(index), colour));
  const guard = () => {
    const on = boxes.filter(({ input }) => input.checked);
    for (const { input } of boxes) input.disabled = on.length === 1 && input.checked;
  };
  guard();
  boxes.forEach(({ input }) => {
    input.addEventListener('change', () => {
      guard();
      choose({ off: boxes.flatMap((box, index) => (box.input.checked ? [] : [index])) });
    });
  });
  return [fieldset('Show', ...boxes.map(({ parts }, index) => labelled(series[index]?.label ?? '', ...parts)))];
}

/** Two sliders for the first and the last date, and whole years or decades at one press. */
function periodPart(view: LiveView, choose: Choose): HTMLElement[] {
  const { slots } = view.choices;
  const last = slots.length - 1;
  if (last < 1) return [];
  const words = (index: number) => slots[index]?.words ?? '';
  const [from, to] = [slider('From', last, words), slider('To', last, words)];
  const set = (period?: readonly [number, number]) => {
    from.set(period?.[0] ?? 0);
    to.set(period?.[1] ?? last);
  };
  const chosen = (period?: readonly [number, number]) => {
    set(period);
    choose({ period });
  };
  set(view.view.period);
  from.onChange((value) => {
    const end = Math.max(to.value(), value);
    chosen(value === 0 && end === last ? undefined : [value, end]);
  });
  to.onChange((value) => {
    const start = Math.min(from.value(), value);
    chosen(start === 0 && value === last ? undefined : [start, value]);
  });
  const presets = periodsOf(slots).map(({ label, period }) =>
    button(label, () => {
      chosen(period);
    }),
  );
  const all = button('All', () => {
    chosen();
  });
  const row = document.createElement('span');
  row.className = 'chart-presets';
  row.append(all, ...presets);
  return [fieldset('Period', from.element, to.element, row)];
}

function scalePart(view: LiveView, choose: Choose): HTMLElement[] {
  const { scales } = view.choices;
  if (scales.length === 0) return [];
  const options = scales.map((scale) => {
    const { input, parts } = toggle('radio', view.view.scale === scale);
    input.name = `${view.file.id}-scale`;
    input.addEventListener('change', () => {
      choose({ scale });
    });
    return labelled(SCALE_WORDS[scale], ...parts);
  });
  return [fieldset('Scale', ...options)];
}

function actions(view: LiveView, island: HTMLElement, close: () => void, sound: HTMLElement[]): HTMLElement[] {
  const row = document.createElement('p');
  row.className = 'chart-actions';
  const table = button('Show as table', () => {
    const shown = 'table' in island.dataset;
    if (shown) showPicture(island);
    else showTable(island);
    table.textContent = shown ? 'Show as table' : 'Show as chart';
    if (shown) view.repaint();
  });
  const copy = button('Copy link', () => {
    navigator.clipboard.writeText(view.address()).then(
      () => {
        view.say('The link is copied.');
        copy.textContent = 'Link copied';
      },
      () => {
        view.say('The link is in the address of this page.');
        copy.textContent = 'The link is in the address bar';
      },
    );
  });
  row.append(...(island.closest('figure')?.querySelector('.chart-data') ? [table] : []), copy, button('Close', close));
  const heard = document.createElement('p');
  heard.className = 'chart-actions';
  heard.append(...sound);
  return [row, heard];
}

/** Puts the chart's table in the place of the chart. */
function showTable(island: HTMLElement): void {
  const table = island.closest('figure')?.querySelector('.chart-data .table-scroll');
  if (!table) return;
  island.dataset.table = '';
  island.querySelector('.chart-choices')?.before(table);
}

/** Puts the table back below the chart. */
function showPicture(island: HTMLElement): void {
  delete island.dataset.table;
  const table = island.querySelector('.table-scroll');
  if (table) island.closest('figure')?.querySelector('.chart-data')?.append(table);
}

/** What is shown now, for those who listen. */
function wordsOf({ view, choices }: LiveView): string {
  const { slots, series, scales } = choices;
  const [from, to] = view.period ?? [0, slots.length - 1];
  const left = series.filter((_, index) => !view.off.includes(index)).map(({ label }) => label);
  return [
    left.length > 0 ? `Shown: ${left.join('; ')}` : '',
    slots.length > 0 ? `from ${slots[from]?.words ?? ''} to ${slots[to]?.words ?? ''}` : '',
    scales.length > 0 ? SCALE_WORDS[view.scale].toLowerCase() : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The looks of the choices are fetched when they open, so that neither the page nor the live chart waits for them. */
function fetchStyle(): void {
  if (document.querySelector(`link[href="${choicesStyle}"]`)) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: choicesStyle }));
}
