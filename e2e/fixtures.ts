import { test as base, expect, type ConsoleMessage, type Page } from 'playwright/test';

interface Watched {
  /** Whether pages run their scripts. One tab serves tests with and without: another for each takes longer than most tests. */
  hasScripts: boolean;
  /** Whether readers point with a finger (see visit/tap.ts). */
  hasFinger: boolean;
  /** Messages in the console that a test brings about on purpose. */
  expectedInConsole: RegExp | undefined;
  /** Fails a test in which the console was not empty or another site was asked for anything. */
  watch: undefined;
}

/** Playwright's test, with a watch on the console and on requests to others. */
export const test = base.extend<Watched>({
  hasScripts: [true, { option: true }],
  hasFinger: [false, { option: true }],
  page: async ({ page, hasScripts, hasFinger }, use) => {
    if (hasScripts && !hasFinger) return use(page);
    const browser = await page.context().newCDPSession(page);
    await browser.send('Emulation.setScriptExecutionDisabled', { value: !hasScripts });
    await browser.send('Emulation.setTouchEmulationEnabled', { enabled: hasFinger });
    await use(page);
    await browser.send('Emulation.setScriptExecutionDisabled', { value: false });
    await browser.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await browser.detach();
  },
  expectedInConsole: [undefined, { option: true }],
  watch: [
    async ({ page, baseURL, expectedInConsole }, use) => {
      const complaints = consoleOf(page);
      const strangers = requestsToOthers(page, baseURL ?? '');
      await use(undefined);
      const unexpected = complaints.filter((text) => expectedInConsole?.test(text) !== true);
      expect(unexpected, 'the console is empty').toEqual([]);
      expect(strangers, 'no other site is asked for anything').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** What the console of a page is told, as a growing list. */
export function consoleOf(page: Page): string[] {
  const complaints: string[] = [];
  const isComplaint = (message: ConsoleMessage) => ['warning', 'error', 'assert'].includes(message.type());
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(`${message.type()}: ${message.text()} (${page.url()})`);
  });
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  return complaints;
}

function requestsToOthers(page: Page, ownAddress: string): string[] {
  const own = new URL(ownAddress).origin;
  const strangers: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== own) strangers.push(request.url());
  });
  return strangers;
}
