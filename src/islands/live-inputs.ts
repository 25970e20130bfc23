/** A button that does something. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

/** Inputs that belong together, under a name. */
export function fieldset(name: string, ...parts: Node[]): HTMLElement {
  const made = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = name;
  made.append(legend, ...parts);
  return made;
}

/** An input with its words. */
export function labelled(text: string, ...parts: Node[]): HTMLLabelElement {
  const made = document.createElement('label');
  made.append(...parts, text);
  return made;
}

/** A box or radio button, with a sample of its colour where it has one. */
export function toggle(
  type: 'checkbox' | 'radio',
  checked: boolean,
  colour?: string,
): { input: HTMLInputElement; parts: Node[] } {
  const input = document.createElement('input');
  Object.assign(input, { type, checked });
  if (colour === undefined) return { input, parts: [input] };
  const sample = document.createElement('span');
  sample.className = 'chart-sample';
  sample.style.backgroundColor = `var(--chart-${colour})`;
  return { input, parts: [input, sample] };
}

/** A slider over places from 0 to `last`, each with its words. */
export function slider(name: string, last: number, wordsOf: (value: number) => string) {
  const input = document.createElement('input');
  const shown = document.createElement('span');
  Object.assign(input, { type: 'range', min: '0', max: String(last), step: '1' });
  shown.className = 'chart-slider-words';
  const tell = () => {
    shown.textContent = wordsOf(input.valueAsNumber);
    input.setAttribute('aria-valuetext', wordsOf(input.valueAsNumber));
  };
  input.addEventListener('input', tell);
  const element = labelled(`${name} `, input, shown);
  element.prepend(element.lastChild ?? '');
  return {
    element,
    value: () => input.valueAsNumber,
    set: (value: number) => {
      input.value = String(value);
      tell();
    },
    onChange: (act: (value: number) => void) => {
      input.addEventListener('change', () => {
        act(input.valueAsNumber);
      });
    },
  };
}
