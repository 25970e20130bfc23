/**
 * <in-force-choice data-rules="address of the rules">: what was in force for an item on a day. The choice stands in the
 * address; what answers is loaded at the first sign that a reader wants it.
 */
class InForceChoice extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const asked = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      const before = field.value;
      field.value = asked.get(field.name) ?? before;
      if (!field.checkValidity() || field.value === '') field.value = before;
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer(form);
    });
    form.addEventListener('focusin', () => void answering().catch(() => undefined), { once: true });
    form.addEventListener('change', () => {
      if (!form.checkValidity()) return;
      const { item, day } = this.#chosen(form);
      history.replaceState(history.state, '', `?item=${item}&day=${day}`);
      void this.#answer(form);
    });
    if (!asked.has('item')) return;
    this.querySelector('[role=status]')?.replaceChildren();
    void this.#answer(form);
  }

  #chosen(form: HTMLFormElement): { item: string; day: string } {
    const valueOf = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '';
    return { item: valueOf('item'), day: valueOf('day') };
  }

  async #answer(form: HTMLFormElement): Promise<void> {
    const status = this.querySelector('[role=status]');
    try {
      const { answerFor } = await answering();
      const { item, day } = this.#chosen(form);
      status?.replaceChildren(await answerFor(this.dataset.rules ?? '', item, day));
    } catch {
      status?.replaceChildren('The answer could not be loaded. The table below has it.');
    }
  }
}

function answering() {
  return import('./answer-for.ts');
}

customElements.define('in-force-choice', InForceChoice);
