import type { loadSearch, Shown } from './search-run.ts';

/** Milliseconds without a key after which a search begins, and after which one that runs is told. */
const PAUSE = 250;

/**
 * <search-box>: the form of the search, whose results appear while a reader types; what searches is loaded with the first
 * word. The words stand in the address, so that a search can be sent on. If the index cannot be loaded, the page says so,
 * and its lists remain.
 */
class SearchBox extends HTMLElement {
  #search: ReturnType<typeof loadSearch> | undefined;
  /** Counts the searches: one that is overtaken shows nothing. */
  #turn = 0;

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    field.addEventListener('input', () => void this.#run(field.value.trim(), PAUSE));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#run(field.value.trim());
    });
    if (field.value !== '') void this.#run(field.value.trim());
  }

  async #run(query: string, pause = 0): Promise<void> {
    const turn = ++this.#turn;
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (turn !== this.#turn) return;
    // Not at every key: Safari refuses more than a hundred addresses in half a minute.
    history.replaceState(
      null,
      '',
      query === '' ? location.pathname : `?${new URLSearchParams({ q: query }).toString()}`,
    );
    const waiting = setTimeout(() => {
      this.#tell('Searching …');
    }, PAUSE);
    const [words, items, shown] = query === '' ? [[], []] : await this.#find(query);
    clearTimeout(waiting);
    if (turn === this.#turn) this.#show(words, items, shown);
  }

  async #find(query: string): Promise<[string[], HTMLElement[], Shown?]> {
    try {
      this.#search ??= import('./search-run.ts').then(({ loadSearch }) => loadSearch());
      const shown = await (await this.#search)(query);
      return [shown.words, await shown.more(), shown];
    } catch {
      this.#search = undefined;
      return [['The search could not be loaded. The lists below work without it.'], []];
    }
  }

  #tell(...words: string[]): void {
    this.querySelector('[role=status]')?.replaceChildren(...words.flatMap((word) => [word, ' ']));
  }

  #show(words: readonly string[], items: readonly HTMLElement[], shown?: Shown): void {
    this.#tell(...words);
    const list = document.createElement('ol');
    list.append(...items);
    this.querySelector('.found')?.replaceChildren(list);
    if (shown && shown.left() > 0) list.after(moreButton(shown, list));
    // Where nothing was found, the lists stand in the room that was kept for it.
    const lists = document.querySelector('.without-search');
    if (lists && words.length > 0 && items.length === 0) this.append(lists);
    else if (lists) this.after(lists);
  }
}

/** A button that adds the next results, and goes when there are no more; the first of them then has the focus. */
function moreButton(shown: Shown, list: HTMLElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'More results';
  button.addEventListener('click', () => {
    void shown.more().then((items) => {
      list.append(...items);
      items[0]?.querySelector('a')?.focus();
      if (shown.left() === 0) button.remove();
    });
  });
  return button;
}

customElements.define('search-box', SearchBox);
