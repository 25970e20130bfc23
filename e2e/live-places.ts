import type { Chart } from 'chart.js';
import { expect, type Page } from 'playwright/test';

/** Places in CSS pixels, from the corner of the picture. A mark is its point, or both corners of its bar; of an estimate it is the upper end. */
export interface Places {
  canvas: number[];
  plot: number[];
  ticks: number[];
  /** Marks of every series. */
  marks: number[][][];
  colours: string[];
  /** True where every mark has a row of its own. */
  isRows: boolean;
}

/** Brings a chart of the page alive with the keyboard, as a reader would who has no pointer. */
export async function comeAlive(page: Page, id: string): Promise<void> {
  const chart = page.locator(`figure[data-chart="${id}"]`).first();
  await chart.locator('.chart-explore').focus();
  await expect(chart.locator('canvas')).toBeVisible();
}

/** Where things stand in the picture of a chart and, by Chart.js's own account, in its live chart. */
export async function places(page: Page, id: string): Promise<{ picture: Places; live: Places }> {
  return { picture: await page.evaluate(picturePlaces, id), live: await page.evaluate(livePlaces, id) };
}

/** Reads a picture. Runs in the browser. */
function picturePlaces(id: string): Places {
  const figure = document.querySelector(`figure[data-chart="${id}"]`);
  const svg = [...(figure?.querySelectorAll('svg') ?? [])].find((one) => one.getBoundingClientRect().width > 0);
  if (!svg) throw new RangeError('There is no picture.');
  const box = svg.getBoundingClientRect();
  const scale = box.width / svg.viewBox.baseVal.width;
  const plot = (svg.dataset.plot ?? '').split(' ').map((length) => Number(length) * scale);
  const isRows = svg.dataset.rows !== undefined;
  const [left = 0, top = 0, across = 0, down = 0] = plot;
  // Ends of lines that cross the plot.
  const lines = ['grid', 'axis'].flatMap((role) => {
    const d = svg.querySelector(`:scope > .${role}`)?.getAttribute('d') ?? '';
    return [...d.matchAll(/M([\d.-]+) ([\d.-]+)([HV])([\d.-]+)/g)].map(([, x, y, way, end]) => ({
      x: Number(x) * scale,
      y: Number(y) * scale,
      way,
      end: Number(end) * scale,
    }));
  });
  const ticks = isRows
    ? lines.filter(({ way, y, end }) => way === 'V' && end > y && y < top + down - 1).map(({ x }) => x)
    : lines.filter(({ way, end }) => way === 'H' && end >= left + across - 1).map(({ y }) => y);
  const marks = [...svg.querySelectorAll('.data > g')].map((group) => {
    const points = [...group.querySelectorAll('circle')].map(({ cx, cy }) => [cx.baseVal.value, cy.baseVal.value]);
    const bars = [...group.querySelectorAll('rect')].map(({ x, y, width, height, rx }) => {
      const [from, high, across] = [x.baseVal.value, y.baseVal.value, width.baseVal.value];
      const isEstimate = !isRows && rx.baseVal.value > 0;
      return isEstimate ? [from + across / 2, high] : [from, high, from + across, high + height.baseVal.value];
    });
    const turns = isRows ? [] : linePoints([...group.querySelectorAll('path')]);
    return [...points, ...bars, ...turns].map((mark) => mark.map((length) => length * scale));
  });
  return {
    canvas: [box.left, box.top + scrollY, box.width, box.height],
    plot,
    ticks: [...new Set(ticks.map((tick) => Math.round(tick * 10) / 10))].sort((a, b) => a - b),
    marks,
    colours: [...svg.querySelectorAll('.data > g')].map((group) => getComputedStyle(group).color),
    isRows,
  };

  // Upright or level strokes make an arrow, not a line of figures.
  function linePoints(paths: readonly Element[]): number[][] {
    return paths.flatMap((path) => {
      const d = path.getAttribute('d') ?? '';
      let [x, y] = [0, 0];
      return (/[HV]/.test(d) ? [] : [...d.matchAll(/([MLl])([\d.-]+) ([\d.-]+)/g)]).map(([, command, across, down]) => {
        [x, y] = command === 'l' ? [x + Number(across), y + Number(down)] : [Number(across), Number(down)];
        return [x, y];
      });
    });
  }
}

/** Asks Chart.js. Runs in the browser. */
async function livePlaces(id: string): Promise<Places> {
  const canvas = document.querySelector<HTMLCanvasElement>(`figure[data-chart="${id}"] canvas`);
  const code = performance.getEntriesByType('resource').find(({ name }) => /\/draw-chart\.[^/]*\.js$/.test(name));
  const { Chart: Charts } = (await import(code?.name ?? '')) as { Chart: typeof Chart };
  const chart = canvas && Charts.getChart(canvas);
  if (!chart) throw new RangeError('There is no live chart.');
  const { left, top, right, bottom } = chart.chartArea;
  const isRows = chart.options.indexAxis === 'y';
  const scale = chart.scales[isRows ? 'x' : 'y'];
  const box = canvas.getBoundingClientRect();
  const marks = chart.data.datasets.map((_, at) =>
    chart.getDatasetMeta(at).data.flatMap((element, index) => {
      const { x, y, base, width, height, horizontal } = element.getProps(
        ['x', 'y', 'base', 'width', 'height', 'horizontal'] as never[],
        true,
      ) as unknown as { x: number; y: number; base?: number; width?: number; height?: number; horizontal?: boolean };
      if (isGap(chart.data.datasets[at]?.data[index])) return [];
      if (base === undefined) return [[x, y]];
      const [across, down] = [(width ?? 0) / 2, (height ?? 0) / 2];
      if (horizontal && Math.abs(x - base) < 0.01) return [[x, y]];
      return horizontal
        ? [[Math.min(x, base), y - down, Math.max(x, base), y + down]]
        : [[x - across, Math.min(y, base), x + across, Math.max(y, base)]];
    }),
  );
  return {
    canvas: [box.left, box.top + scrollY, box.width, box.height],
    plot: [left, top, right - left, bottom - top],
    ticks: (scale?.ticks ?? []).map(({ value }) => scale?.getPixelForValue(value) ?? NaN).sort((a, b) => a - b),
    marks,
    colours: chart.data.datasets.map(({ backgroundColor }) => backgroundColor as string),
    isRows,
  };

  function isGap(datum: unknown): boolean {
    return datum === null || (typeof datum === 'object' && Object.values(datum).slice(0, 2).includes(null));
  }
}
