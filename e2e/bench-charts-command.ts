// `npm run bench:charts`: how soon the pictures of a chapter are there, and how soon a chart comes alive, on a slow machine.
import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { preview } from 'astro';
import { needSite } from '../src/after-build/finished-site.ts';
import { endUnlessUnderstood } from '../src/check/commands/end-unless-understood.ts';
import { Refusal } from '../src/check/commands/refusal.ts';
import { chromiumFlags, findChromium, NO_CHROMIUM } from './find-chromium.ts';
import { freePort } from './free-port.ts';
import { isRoot, thisMachine } from './this-machine.ts';

endUnlessUnderstood({
  command: 'npm run bench:charts',
  about: 'measures how soon the pictures of a chapter are there, and how soon a chart comes alive.',
  reads: 'it always opens one page of dist/',
  usage: 'Usage: npm run bench:charts, after a build',
});
needSite();
const ADDRESS = '/trade/';
if (!existsSync(`dist${ADDRESS}index.html`))
  throw new Refusal(
    `The built site has no ${ADDRESS}, whose charts are measured: build this project's own site first, without CONTENT_FOLDER.`,
  );
const SLOWDOWN = 4;
const RUNS = 5;
const MOST_MILLISECONDS = 300;

interface Measured {
  firstPaint: number;
  pictures: number;
  alive: number;
}

/** Opens the page with a warm cache on a slowed machine, waits for its first paint, and points at its first chart. */
async function measure(page: Page, address: string): Promise<Measured> {
  await page.goto(address);
  const picture = page.locator('chart-island svg:visible').first();
  await picture.scrollIntoViewIfNeeded();
  const { firstPaint, pictures } = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    pictures: document.querySelectorAll('figure svg .data').length,
  }));
  const alive = await page.evaluate(timeToLife);
  return { firstPaint, pictures, alive };
}

/** From the pointer's arrival to the frame after the one in which the live chart was drawn. Runs in the browser. */
function timeToLife(): Promise<number> {
  const island = document.querySelector('chart-island');
  if (!island) throw new RangeError('There is no chart on the page.');
  return new Promise((resolve) => {
    const start = performance.now();
    new MutationObserver((_, observer) => {
      if (!('live' in (island as HTMLElement).dataset)) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => {
          resolve(performance.now() - start);
        };
        painted.port2.postMessage(undefined);
      });
    }).observe(island, { attributes: true });
    island.dispatchEvent(new PointerEvent('pointerenter'));
  });
}

async function bench(): Promise<number> {
  const executablePath = process.env.CHROMIUM_PATH ?? findChromium(thisMachine());
  if (executablePath === undefined) throw new Refusal(NO_CHROMIUM);
  const server = await preview({ root: '.', logLevel: 'error', server: { port: await freePort() } });
  const browser = await chromium.launch({ executablePath, args: chromiumFlags(isRoot) });
  try {
    const page = await browser.newPage();
    const address = `http://localhost:${String(server.port)}${ADDRESS}`;
    await measure(page, address);
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const runs: Measured[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(page, address));
    return report(runs);
  } finally {
    await browser.close();
    await server.stop();
  }
}

function report(runs: readonly Measured[]): number {
  const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  const [paint, alive] = [middle(runs.map((run) => run.firstPaint)), middle(runs.map((run) => run.alive))];
  console.log(
    `${ADDRESS}, ${String(SLOWDOWN)} times slower than this machine, middle of ${String(runs.length)} runs, files cached:`,
  );
  console.log(`  first paint, with ${String(runs[0]?.pictures ?? 0)} pictures in the page: ${paint.toFixed(0)} ms`);
  console.log(
    `  from pointing at a chart to the painted live chart: ${alive.toFixed(0)} ms (at most ${String(MOST_MILLISECONDS)})`,
  );
  return alive <= MOST_MILLISECONDS && (runs[0]?.pictures ?? 0) > 0 ? 0 : 1;
}

process.exitCode = await bench();
