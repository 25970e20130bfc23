import { allDots, allRows, isRowsModel, type BoundFigure, type PlainModel } from '../charts/model/chart-types.ts';
import { button } from './live-inputs.ts';
import type { LiveView } from './live-view.ts';

/** The button that plays a chart as sound, with words on what is heard, and a way to stop it from elsewhere. */
export interface SoundButton {
  parts: HTMLElement[];
  /** Stops the sound; false where there was none. */
  stop: () => boolean;
}

/** The code of the sound is fetched when the button is pressed; if it cannot be had, the button comes up again. */
export function soundButton(view: LiveView): SoundButton {
  const hint = document.createElement('span');
  hint.className = 'chart-hint';
  hint.id = `${view.file.id}-sound`;
  if (!hasTones(view.file.model)) {
    hint.textContent = 'There is no sound: a timeline has dates, but no figures that could be heard.';
    return { parts: [hint], stop: () => false };
  }
  let stopSound: (() => void) | undefined;
  const press = (isPressed: boolean) => {
    play.setAttribute('aria-pressed', String(isPressed));
  };
  const stop = () => {
    const isPlaying = play.getAttribute('aria-pressed') === 'true';
    press(false);
    stopSound?.();
    stopSound = undefined;
    return isPlaying;
  };
  const start = async () => {
    press(true);
    try {
      const [{ playTones }, { tones }] = await Promise.all([
        import('./play-tones.ts'),
        import('../charts/live/tones.ts'),
      ]);
      if (play.getAttribute('aria-pressed') !== 'true') return;
      stopSound = playTones(
        tones(view.model),
        (tone) => {
          view.point(tone);
        },
        () => {
          press(false);
        },
      );
    } catch {
      press(false);
    }
  };
  const play = button('Play as sound', () => {
    if (!stop()) void start();
  });
  press(false);
  play.setAttribute('aria-describedby', hint.id);
  hint.textContent = hintOf(view);
  return { parts: [play, hint], stop };
}

/** What is heard, in words. */
function hintOf({ choices, file: { model } }: LiveView): string {
  const figures = boundedIn(model);
  const hasRanges = figures.some(({ low, high }) => low !== null && high !== null && low !== high);
  const order = isRowsModel(model) ? 'row after row' : 'from left to right';
  const series = choices.series.length > 1 ? ', one series after another' : '';
  return `The higher a tone, the larger the figure; ${order}${series}. Gaps are silent.${hasRanges ? ' A range is two tones.' : ''}`;
}

/** False for a chart that has dates, but no figures that could be heard. */
function hasTones({ kind }: PlainModel): boolean {
  switch (kind) {
    case 'timeline-strip':
      return false;
    case 'line':
    case 'bar':
    case 'stacked-bar':
    case 'horizontal-bar':
    case 'squares':
    case 'range':
    case 'dots':
      return true;
  }
}

/** The figures of a chart that may have two ends. */
function boundedIn(model: PlainModel): BoundFigure[] {
  switch (model.kind) {
    case 'range':
    case 'horizontal-bar':
    case 'squares':
      return allRows(model);
    case 'dots':
      return allDots(model);
    case 'line':
    case 'bar':
    case 'stacked-bar':
    case 'timeline-strip':
      return [];
  }
}
