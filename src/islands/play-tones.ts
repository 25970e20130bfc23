import type { Tone } from '../charts/live/tones.ts';

const VOLUME = 0.12;
/** Seconds in which a tone comes and goes; without them each would click. */
const SOFTLY = 0.005;
/** Series are told apart by the colour of their tones. */
const WAVES: readonly OscillatorType[] = ['triangle', 'sine', 'sawtooth', 'square'];

/**
 * Plays tones and tells of each as it begins; `ended` is called once, at the end or when the sound is stopped by what
 * is given back.
 *
 * Chart2Music and its plugin for Chart.js were looked at and left out: 37 kB compressed, twice this site's own code for
 * live charts, a region of their own that speaks beside ours, their own meaning for the arrow keys on the same canvas,
 * a role and a label over the ones it has, a dialog that takes the focus, and a link to their site. What is wanted here
 * is the sound alone, and the browser has that.
 */
export function playTones(tones: readonly Tone[], told: (tone: Tone) => void, ended: () => void): () => void {
  const context = new AudioContext();
  void context.resume();
  const start = context.currentTime;
  for (const series of new Set(tones.map((tone) => tone.series)))
    playVoice(
      context,
      start,
      WAVES[series % WAVES.length] ?? 'sine',
      tones.filter((tone) => tone.series === series),
    );
  const begun = performance.now();
  const end = Math.max(0, ...tones.map(({ time, duration }) => time + duration));
  let last: Tone | undefined;
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    if (context.state === 'closed') return;
    void context.close();
    ended();
  };
  const follow = () => {
    const now = (performance.now() - begun) / 1000;
    const tone = tones.findLast(({ time }) => time <= now);
    if (tone && tone !== last) told(tone);
    last = tone;
    if (now < end) frame = requestAnimationFrame(follow);
    else stop();
  };
  follow();
  return stop;
}

/** One oscillator a series, heard only while one of its tones lasts. */
function playVoice(context: AudioContext, start: number, type: OscillatorType, tones: readonly Tone[]): void {
  const oscillator = new OscillatorNode(context, { type });
  const gain = new GainNode(context, { gain: 0 });
  const panner = new StereoPannerNode(context);
  oscillator.connect(gain).connect(panner).connect(context.destination);
  for (const { time, duration, frequency, pan } of tones) {
    const at = start + time;
    oscillator.frequency.setValueAtTime(frequency, at);
    panner.pan.setValueAtTime(pan, at);
    gain.gain.setTargetAtTime(VOLUME, at, SOFTLY);
    gain.gain.setTargetAtTime(0, at + duration, SOFTLY);
  }
  oscillator.start(start);
}
