import { foundList, type Found } from './found-list.ts';

/** The parts in use of the script that Pagefind writes beside its index. */
interface Pagefind {
  debouncedSearch(words: string): Promise<{ results: { data(): Promise<Found> }[] } | null>;
}

/** More results than this are not shown: more words help better than more pages. */
const MOST_RESULTS = 20;

/**
 * <search-box data-index="address of Pagefind's script">: the form of the search, whose results appear while a reader
 * types. The words stand in the address, so that a search can be sent on. If the index cannot be loaded, the page says
 * so, and its lists remain.
 */
class SearchBox extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    field.addEventListener('input', () => void this.#search(field.value.trim()));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search(field.value.trim());
    });
    if (field.value !== '') void this.#search(field.value.trim());
  }

  async #search(words: string): Promise<void> {
    history.replaceState(null, '', words === '' ? location.pathname : `?q=${encodeURIComponent(words)}`);
    if (words === '') {
      this.#show('', []);
      return;
    }
    try {
      this.#pagefind ??= import(/* @vite-ignore */ this.dataset.index ?? '') as Promise<Pagefind>;
      const answer = await (await this.#pagefind).debouncedSearch(words);
      if (!answer) return;
      const found = await Promise.all(answer.results.slice(0, MOST_RESULTS).map((result) => result.data()));
      this.#show(summary(answer.results.length), found);
    } catch {
      this.#show('The search could not be loaded. The lists below work without it.', []);
    }
  }

  #show(words: string, found: readonly Found[]): void {
    this.querySelector('[role=status]')?.replaceChildren(words);
    this.querySelector('.found')?.replaceChildren(foundList(found));
  }
}

function summary(count: number): string {
  if (count === 0) return 'Nothing was found. Fewer or other words may help.';
  const pages = count === 1 ? '1 page' : `${String(count)} pages`;
  return count > MOST_RESULTS ? `${pages}, of which the best ${String(MOST_RESULTS)} are shown` : pages;
}

customElements.define('search-box', SearchBox);
