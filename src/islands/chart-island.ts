import type { LiveFile } from '../charts/live/live-file.ts';

/**
 * <chart-island data-live-chart="address of the chart's JSON">: a picture that turns into a live chart when a reader
 * points at it, touches it or reaches its button, or when the address holds a view of it. Whatever fails leaves the
 * picture as it was; a reader who pressed the button is told.
 */
class ChartIsland extends HTMLElement {
  #asked = false;
  /** Where a reader pointed last, for the words that come up once the chart is alive. */
  #pointed: { clientX: number; clientY: number } | undefined;

  connectedCallback(): void {
    if (this.querySelector('button')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chart-explore';
    button.textContent = 'Explore this chart';
    this.prepend(button);
    const chart = this.closest('figure')?.dataset.chart ?? '';
    const asked = [...new URLSearchParams(location.search).keys()].some((key) => key.startsWith(`${chart}.`));
    if (asked) void this.#wake(true);
    button.addEventListener('click', () => void this.#wake(true));
    for (const sign of ['pointerenter', 'pointermove', 'pointerdown'] as const) {
      this.addEventListener(sign, ({ clientX, clientY }) => (this.#pointed = { clientX, clientY }), { passive: true });
    }
    this.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') this.#pointed = undefined;
    });
    for (const sign of ['pointerenter', 'touchstart', 'focusin']) {
      this.addEventListener(sign, () => void this.#wake(false), { passive: true });
    }
  }

  /** `open` asks for the choices as well; they open once, the live chart does so itself afterwards. */
  async #wake(open: boolean): Promise<void> {
    if (open) this.dataset.open = '';
    if (this.#asked) return;
    this.#asked = true;
    try {
      const [{ drawChart }, answer] = await Promise.all([
        import('./draw-chart.ts'),
        fetch(this.dataset.liveChart ?? ''),
      ]);
      if (answer.ok) drawChart(this, (await answer.json()) as LiveFile, this.#pointed);
    } catch {
      // The picture says all that the live chart would.
    }
    if ('live' in this.dataset) return;
    if ('open' in this.dataset) this.#tell();
    delete this.dataset.open;
  }

  /** In the place of the button: a browser does not ask again for a script that it could not load. */
  #tell(): void {
    const words = document.createElement('output');
    words.className = 'chart-explore';
    this.querySelector('.chart-explore')?.replaceWith(words);
    words.textContent = 'The live chart could not be loaded.';
  }
}

if (!customElements.get('chart-island')) customElements.define('chart-island', ChartIsland);
