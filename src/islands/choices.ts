import { anchorIn } from './anchor-in.ts';

/**
 * Choices by radio buttons: the style sheet alone hides what was not chosen. This keeps the choice in the address, so
 * that it can be shared, and tells those who listen how many entries are left.
 */
const radios = [...document.querySelectorAll<HTMLInputElement>('.choice input, input.day')];
const shown = document.querySelector('.shown-count');
const nothing = document.querySelector<HTMLElement>('.nothing-shown');
const entries = [...document.querySelectorAll('[data-counted]')];
const groups = [...document.querySelectorAll('section')].filter((group) => group.querySelector('[data-counted]'));

/** Chooses what the address asks for; what it asks for in vain is left as it was. */
function choose(): void {
  const asked = new URLSearchParams(location.search);
  for (const radio of radios) {
    if (asked.get(radio.name) !== radio.value) continue;
    radio.checked = true;
    radio.closest('details')?.setAttribute('open', '');
  }
}

/** Writes the choice into the address and leaves everything else there as it is. */
function keep(): void {
  const address = new URL(location.href);
  for (const { name, value, checked, defaultChecked } of radios) {
    if (!checked) continue;
    if (defaultChecked) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', address);
}

/** Counts what is left, takes away the headings under which nothing is, and says so where nothing is at all. */
function count(): void {
  for (const group of groups) group.removeAttribute('data-nothing');
  const left = entries.filter((entry) => entry.getClientRects().length > 0);
  for (const group of groups) group.toggleAttribute('data-nothing', !left.some((entry) => group.contains(entry)));
  if (shown) shown.textContent = String(left.length);
  if (nothing) nothing.hidden = left.length > 0;
}

const folds = [...document.querySelectorAll('details')].filter((fold) => fold.querySelector('[data-counted]'));

/** Opens what is folded. */
function unfold(): void {
  for (const fold of folds) fold.open = true;
}

/** Opens it where an address leads into it, and where a choice may leave entries of it. */
function unfoldIfWanted(): void {
  const led = document.getElementById(anchorIn(location.hash));
  const isChosen = radios.some(({ checked, defaultChecked }) => checked && !defaultChecked);
  if (isChosen || folds.some((fold) => fold.contains(led))) unfold();
}

choose();
unfoldIfWanted();
count();
addEventListener('beforeprint', unfold);
addEventListener('hashchange', unfoldIfWanted);
for (const radio of radios) {
  radio.addEventListener('change', () => {
    keep();
    unfoldIfWanted();
    count();
  });
}
