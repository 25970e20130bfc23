/*
 * In development only: puts what an editor saves into the page that is open, and lays a bar at its foot.
 */
import type { FootBar } from '../../check/development/foot-bar.ts';
import { drawBar } from './draw-bar.ts';
import { drawFaults } from './draw-faults.ts';
import { pair, swapParts } from './swap-parts.ts';

/** What Vite gives a module that runs in a browser in development. */
interface Hot {
  on(event: string, act: (data: never) => void): void;
  send(event: string, data: object): void;
}

/** Elements whose scripts keep hold of what they found when the page was loaded. */
const HELD = '.choice, in-force-choice, search-box';

const hot = (import.meta as unknown as { hot?: Hot }).hot;
const shown = new WeakMap<Node, Node>();
let sent = document.body.cloneNode(true);
pair(shown, sent, document.body);

hot?.on('site:saved', () => void showSaved());
hot?.on('site:faults', ({ faults }: { faults: string }) => {
  if (!('faulty' in document.documentElement.dataset)) drawFaults(faults);
  else document.querySelector('pre')?.replaceChildren(faults);
});
hot?.on('site:bar', (words: FootBar) => {
  drawBar(words);
});
sayHere();

function sayHere(): void {
  hot?.send('site:here', { address: decodeURI(location.pathname) });
}

let turn = 0;

async function showSaved(): Promise<void> {
  const mine = ++turn;
  drawFaults(undefined);
  if ('faulty' in document.documentElement.dataset || document.querySelector(HELD)) {
    location.reload();
    return;
  }
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
  const text = await answer.text();
  // A save that came later shows both.
  if (mine !== turn) return;
  const page = new DOMParser().parseFromString(text, 'text/html');
  if ('faulty' in page.documentElement.dataset || !page.querySelector('main')) return;
  document.title = page.title;
  addStyles(page);
  const { x, y } = { x: scrollX, y: scrollY };
  swapParts(shown, sent, page.body);
  scrollTo({ left: x, top: y, behavior: 'instant' });
  sent = page.body;
  sayHere();
}

/** The styles of a component that was not on the page before. */
function addStyles(page: Document): void {
  const known = new Set([...document.head.querySelectorAll('style')].map(({ textContent }) => textContent));
  for (const style of page.head.querySelectorAll('style'))
    if (!known.has(style.textContent)) document.head.append(document.importNode(style, true));
}
