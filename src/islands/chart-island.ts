import type { LiveChart } from '../charts/to-chartjs.ts';

/**
 * <chart-island data-live-chart="address of the chart's JSON">: a picture that turns into a live chart when a reader
 * points at it, touches it or reaches its button. Whatever fails leaves the picture as it was, without a word.
 */
class ChartIsland extends HTMLElement {
  #asked = false;

  connectedCallback(): void {
    if (this.querySelector('button')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chart-explore';
    button.textContent = 'Explore this chart';
    this.prepend(button);
    for (const sign of ['pointerenter', 'touchstart', 'focusin']) {
      this.addEventListener(sign, () => void this.#wake(), { passive: true });
    }
  }

  async #wake(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    try {
      const [{ drawChart }, answer] = await Promise.all([
        import('./draw-chart.ts'),
        fetch(this.dataset.liveChart ?? ''),
      ]);
      if (answer.ok) drawChart(this, (await answer.json()) as LiveChart);
    } catch {
      // The picture says all that the live chart would.
    }
  }
}

if (!customElements.get('chart-island')) customElements.define('chart-island', ChartIsland);
