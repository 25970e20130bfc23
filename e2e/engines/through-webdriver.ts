import { spawn, type ChildProcess } from 'node:child_process';
import { Builder, By, error, Key, until, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../free-port.ts';
import { HEIGHT, type Engine } from './engine.ts';
import type { Programs } from './find-engines.ts';

/** How long something that a script makes may take to be there, in milliseconds. */
const PATIENCE = 20_000;
/** Windows of WebKitGTK's little browser are never narrower; narrower pages are shown in a frame. */
const NARROWEST = 500;

/** WebKit, through its own driver and on a screen that nobody sees. */
export async function throughWebDriver({ browser, driver = '', screen = '' }: Programs): Promise<Engine> {
  const port = String(await freePort());
  const { display, shown } = await startScreen(screen);
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const driving = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env });
  const web = await connect(port, browser);
  const capabilities = await web.getCapabilities();
  return {
    version: `WebKitGTK ${capabilities.getBrowserVersion() ?? ''}`,
    open: (address, width) => open(web, address, width),
    run: (script, ...parameters) => web.executeScript(`return (${String(script)})(...arguments)`, ...parameters),
    click: async (selector) => {
      await web.wait(until.elementLocated(By.css(selector)), PATIENCE).click();
    },
    press: async (key) => {
      await web.actions().sendKeys({ Enter: Key.ENTER, Escape: Key.ESCAPE }[key]).perform();
    },
    picture: async () => Buffer.from(await web.takeScreenshot(), 'base64'),
    print: () => print(web),
    close: async () => {
      await web.quit();
      driving.kill();
      shown.kill();
    },
  };
}

/** The sheet of the style sheet, in centimetres, as the command wants it. Drivers that do not know the command say so. */
async function print(web: WebDriver): Promise<Uint8Array | undefined> {
  const sheet = { width: 21, height: 29.7, top: 1.6, bottom: 1.6, left: 1.7, right: 1.7 };
  try {
    // Its declaration has neither the result nor what may be left out.
    const command = web.printPage.bind(web) as unknown as (sheet: object) => Promise<string>;
    return Buffer.from(await command(sheet), 'base64');
  } catch (problem) {
    if (problem instanceof error.UnknownCommandError || problem instanceof error.UnsupportedOperationError)
      return undefined;
    throw problem;
  }
}

/** Xvfb says on its third channel which number it has given to the screen. */
async function startScreen(program: string): Promise<{ display: string; shown: ChildProcess }> {
  const shown = spawn(program, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    shown.stdio[3]?.once('data', (number) => {
      resolve(`:${String(number).trim()}`);
    });
    shown.once('exit', () => {
      reject(new Error('The screen for WebKit did not start.'));
    });
  });
  return { display, shown };
}

/** Asks until the driver listens. */
async function connect(port: string, binary: string, attempts = 100): Promise<WebDriver> {
  try {
    await fetch(`http://127.0.0.1:${port}/status`);
  } catch (error) {
    if (attempts === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return connect(port, binary, attempts - 1);
  }
  const options = { binary, args: ['--automation'] };
  return new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options })
    .build();
}

async function open(web: WebDriver, address: string, width: number): Promise<void> {
  await web.switchTo().defaultContent();
  await web
    .manage()
    .window()
    .setRect({ width: Math.max(width, NARROWEST), height: HEIGHT + 100 });
  if (width >= NARROWEST) return web.get(address);
  // The page around the frame serves for all that are opened narrow.
  const around = new URL('/404.html', address).href;
  if ((await web.getCurrentUrl()) !== around) await web.get(around);
  await web.executeAsyncScript(showInFrame, address, width, HEIGHT);
  await web.switchTo().frame(0);
}

/** Runs in the page: replaces it by a frame of this size, and calls `done` when the frame has loaded. */
function showInFrame(address: string, width: number, height: number, done: () => void): void {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: address, width: String(width), height: String(height) });
  frame.style.border = 'none';
  frame.addEventListener('load', () => {
    done();
  });
  document.body.replaceChildren(frame);
}
