const STYLE = `
:host { position: fixed; inset: 0; z-index: 99; overflow: auto; background: color-mix(in srgb, Canvas 60%, transparent); font: 15px/1.5 system-ui, sans-serif }
div { max-inline-size: 60rem; margin: 2rem auto; padding: 1rem 1.5rem; background: Canvas; color: CanvasText; border: 2px solid #b3261e }
h1 { margin: 0 0 .5rem; font-size: 1.2rem }
pre { margin: 0; white-space: pre-wrap; font: 14px/1.5 ui-monospace, monospace }
button { float: inline-end; font: inherit }`;

/** Lays the problems of the content over the page; nothing takes them away again. */
export function drawFaults(faults: string | undefined): void {
  document.querySelector('desk-faults')?.remove();
  if (faults === undefined) return;
  const host = document.createElement('desk-faults');
  const [style, box, close, heading, text] = (['style', 'div', 'button', 'h1', 'pre'] as const).map((name) =>
    document.createElement(name),
  ) as HTMLElement[] as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  style.textContent = STYLE;
  box.setAttribute('role', 'alert');
  close.textContent = 'Look at the page as it was';
  close.addEventListener('click', () => {
    host.remove();
  });
  heading.textContent = 'The content has problems';
  text.textContent = faults;
  box.append(close, heading, text);
  host.attachShadow({ mode: 'open' }).append(style, box);
  document.documentElement.append(host);
}
