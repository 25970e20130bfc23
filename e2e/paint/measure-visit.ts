import type { Browser, CDPSession } from 'playwright';

/** What a reader on a slow line with a slow phone sees of a page, in milliseconds after asking for it. */
export interface Visit {
  /** First words or pictures. */
  firstPaint: number;
  /** The third chart is there, or the last where there are fewer. */
  charts: number;
  /** The page is seen in a font of its own; the same as the first paint where it has none. */
  face: number;
  /** How much has moved by itself (cumulative layout shift, no unit). */
  moved: number;
  /** Time for which the page could not have answered, after the first paint. */
  blocked: number;
  /** Bytes that came over the line. */
  bytes: number;
}

/** A line and a phone as Lighthouse takes them: 150 ms to and fro, 1.6 Mbit/s, a processor four times slower. */
const LINE = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: 1e5 };
const SLOWER = 4;
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
/** Charts are looked for until there are as many. */
const CHARTS = 3;

/**
 * Opens a page in a fresh context, waits until nothing is on its way, and says what was seen. Charts are looked for in a
 * visit of their own: to ask where they stand has a page lay out what it had left for later, which no reader asks for.
 */
export async function measureVisit(browser: Browser, address: string, before?: string): Promise<Visit> {
  const { charts } = await visit(browser, address, before, CHARTS);
  const seen = await visit(browser, address, before, 0);
  return { ...seen, charts: Math.max(seen.firstPaint, charts) };
}

async function visit(browser: Browser, address: string, before: string | undefined, wanted: number): Promise<Visit> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (before !== undefined) {
    await page.goto(before);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
  }
  await slowDown(session);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(watch, wanted);
  await page.goto(address, { waitUntil: 'load', ...(before === undefined ? {} : { referer: before }) });
  const seen = await page.evaluate(report);
  await context.close();
  return { ...seen, bytes };
}

async function slowDown(session: CDPSession): Promise<void> {
  // Without copies of what arrives: to make them would hold up the page that is measured.
  await session.send('Network.enable', { maxTotalBufferSize: 1, maxResourceBufferSize: 1 });
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

interface Watched {
  seen?: { paint: number; charts: number; face: number; moved: number; tasks: [number, number][] };
}

/** Runs in the page before anything else; looks for so many charts. */
function watch(wanted: number): void {
  const seen = { paint: 0, charts: 0, face: 0, moved: 0, tasks: [] as [number, number][] };
  (globalThis as Watched).seen = seen;
  const on = (type: string, take: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ type, buffered: true });
  };
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime;
  });
  on('layout-shift', (entry) => (seen.moved += (entry as PerformanceEntry & { value: number }).value));
  on('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  const isChart = (svg: Element) => {
    const { width, height } = svg.getBoundingClientRect();
    return width >= 200 && height >= 100;
  };
  const look = () => {
    const count = [...document.querySelectorAll('svg')].filter(isChart).length;
    if (seen.charts === 0 && (count >= wanted || document.readyState === 'complete')) seen.charts = performance.now();
    else requestAnimationFrame(look);
  };
  if (wanted > 0) requestAnimationFrame(look);
  document.fonts.addEventListener('loadingdone', () => (seen.face ||= performance.now()));
}

/** Runs in the page when it is loaded: waits for the fonts and for two quiet seconds, then says what was seen. */
async function report(): Promise<Omit<Visit, 'bytes'>> {
  await document.fonts.ready;
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const { seen } = globalThis as Watched;
  if (!seen) throw new Error('The page was not watched.');
  const { paint, charts, face, moved, tasks } = seen;
  const after = tasks.map(([start, length]) => Math.max(0, Math.min(length, start + length - paint) - 50));
  const blocked = after.reduce((sum, time) => sum + time, 0);
  return { firstPaint: paint, charts: Math.max(paint, charts), face: Math.max(paint, face), moved, blocked };
}
