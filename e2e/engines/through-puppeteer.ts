import puppeteer from 'puppeteer-core';
import { chromiumFlags } from '../find-chromium.ts';
import { isRoot } from '../this-machine.ts';
import { HEIGHT, type Engine } from './engine.ts';
import type { Programs } from './find-engines.ts';

/** Chromium, or Firefox through WebDriver BiDi. */
export async function throughPuppeteer(browser: 'chrome' | 'firefox', { browser: path }: Programs): Promise<Engine> {
  const args = browser === 'chrome' ? chromiumFlags(isRoot) : [];
  const running = await puppeteer.launch({ browser, executablePath: path, headless: true, args, timeout: 120_000 });
  const page = await running.newPage();
  return {
    version: (await running.version()).replace('/', ' '),
    open: async (address, width) => {
      await page.setViewport({ width, height: HEIGHT });
      await page.goto(address, { waitUntil: 'load' });
    },
    run: (script, ...parameters) => page.evaluate(script as never, ...parameters),
    click: (selector) => page.locator(selector).click(),
    press: (key) => page.keyboard.press(key),
    picture: () => page.screenshot(),
    print: () =>
      page.pdf({
        format: 'A4',
        printBackground: true,
        margin: { top: '16mm', bottom: '16mm', left: '17mm', right: '17mm' },
      }),
    close: () => running.close(),
  };
}
