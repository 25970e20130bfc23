import type { ChartView } from '../charts/live/select-view.ts';
import { periodsOf } from '../charts/live/view-text.ts';
import { button, fieldset, labelled, slider, toggle } from './live-inputs.ts';
import type { LiveView } from './live-view.ts';

const SCALE_WORDS = { linear: 'Even steps', log: 'Each line ten times the last' };

/** The inputs that choose series, period and scale of a live chart, as far as it has them; `before` runs ahead of each choice. */
export function choiceParts(view: LiveView, before: () => void): HTMLElement[] {
  const choose = (change: Partial<ChartView>) => {
    before();
    view.choose({ ...view.view, ...change }, '');
    view.say(wordsOf(view));
  };
  return [...seriesPart(view, choose), ...periodPart(view, choose), ...scalePart(view, choose)];
}

type Choose = (change: Partial<ChartView>) => void;

/** One tick box a series; the last one that is left cannot be taken away. */
function seriesPart(view: LiveView, choose: Choose): HTMLElement[] {
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
