import type { FootBar, Opened } from '../../check/development/foot-bar.ts';

const STYLE = `
:host { position: sticky; inset-block-end: 0; z-index: 9; display: block; font: 14px/1.4 system-ui, sans-serif }
div { display: flex; flex-wrap: wrap; gap: .2em 1.5em; padding: .4em 1em; background: Canvas; color: CanvasText; border-block-start: 1px solid }
a { color: LinkText }
ul { flex-basis: 100%; margin: 0; padding-inline-start: 1.2em }
@media print { :host { display: none } }`;

/** Lays the bar at the foot of the page, in the place of the one before. */
export function drawBar({ problems, elsewhere, page }: FootBar): void {
  const host = document.querySelector('desk-bar') ?? document.body.appendChild(document.createElement('desk-bar'));
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const [style, bar] = [document.createElement('style'), document.createElement('div')];
  style.textContent = STYLE;
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', 'For editors');
  bar.append(piece(problemWords(problems.length, elsewhere)));
  if (page) bar.append(...aboutPage(page));
  if (problems.length > 0) bar.append(listOf(problems));
  root.replaceChildren(style, bar);
}

function aboutPage({ file, sources, facts, words, grade, parts }: NonNullable<FootBar['page']>): Node[] {
  const open = linkTo({ words: `Open ${file} here`, link: parts[0]?.link ?? '' });
  open.addEventListener('click', () => {
    open.href = linkOfPart(parts);
  });
  return [
    piece(`${count(sources, 'source')} and ${count(facts, 'fact')} used`),
    piece(`${count(words, 'word')}, grade ${grade.toFixed(1)}`),
    open,
  ];
}

/** The last part of the page that begins above the middle of the window. */
function linkOfPart(parts: NonNullable<FootBar['page']>['parts']): string {
  const isAbove = (anchor: string) =>
    (document.getElementById(anchor)?.getBoundingClientRect().top ?? Infinity) < innerHeight / 2;
  return (parts.findLast(({ anchor }) => anchor !== '' && isAbove(anchor)) ?? parts[0])?.link ?? '';
}

function problemWords(here: number, elsewhere: number): string {
  const others = elsewhere > 0 ? `, ${String(elsewhere)} elsewhere` : '';
  return `${here === 0 ? 'No problem' : count(here, 'problem')} here${others}`;
}

function listOf(problems: readonly Opened[]): Element {
  const list = document.createElement('ul');
  for (const problem of problems) {
    const item = document.createElement('li');
    item.append(linkTo(problem));
    list.append(item);
  }
  return list;
}

function linkTo({ words, link }: Opened): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = link;
  made.textContent = words;
  return made;
}

function piece(words: string): Element {
  const made = document.createElement('span');
  made.textContent = words;
  return made;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
