import { answer, type Outcome } from '../../site/search/answer.ts';
import type { Engine, FilterCounts, Hit } from '../../site/search/engine.ts';
import { readState, type SearchState, writeState } from '../../site/search/query.ts';
import { showFilters } from './filters.ts';
import { walkWithArrows } from './keys.ts';
import { loadEngine, vocabularyOf } from './load.ts';
import { say, sayBroken } from './say.ts';
import { showHits } from './show.ts';

const hitsAtOnce = 6; // as many as a window shows; each is a file to load
const pause = 150; // ms after the last key before a search starts

/** The parts of the search page that its script works with. */
export interface Parts {
  form: HTMLFormElement;
  field: HTMLInputElement;
  status: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
  template: HTMLTemplateElement;
}

/** The search page at work. The address always says what is shown, so that it can be shared and gone back to. */
export class Room {
  readonly #parts: Parts;
  readonly #folder: string;
  readonly #large: boolean;
  readonly #judge;
  #state: SearchState = readState(location.href);
  #loading: Promise<Engine> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #rest: Hit[] = [];

  /** The form says where the index is, with a slash at its end, and whether it is a large one. */
  constructor(parts: Parts) {
    const { index = '/pagefind/', size } = parts.form.dataset;
    this.#parts = parts;
    this.#folder = index;
    this.#large = size === 'large';
    this.#judge = vocabularyOf(index);
  }

  /** Starts to listen, and shows what the address asks for. The index is loaded when something is asked, or about to be. */
  open(): void {
    const { form, field, more, results } = this.#parts;
    form.addEventListener('focusin', () => void this.#run(), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask({ q: field.value.trim() }, 'pushState');
    });
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#ask({ [target.name]: target.value }, 'pushState');
    });
    field.addEventListener('input', () => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => this.#ask({ q: field.value.trim() }, 'replaceState'), pause);
    });
    more.addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => this.#restore());
    walkWithArrows(field, results);
    this.#restore();
  }

  #restore(): void {
    this.#state = readState(location.href);
    this.#parts.field.value = this.#state.q;
    const order = this.#parts.form.elements.namedItem('sort');
    if (order instanceof HTMLSelectElement) order.value = this.#state.sort;
    if (this.#loading !== undefined || writeState(this.#state) !== '') void this.#run();
  }

  #ask(change: Partial<SearchState>, write: 'pushState' | 'replaceState'): void {
    clearTimeout(this.#waiting);
    this.#state = { ...this.#state, ...change };
    history[write](null, '', `${location.pathname}${writeState(this.#state)}`);
    void this.#run();
  }

  /** Searches and shows; an answer that comes after a later question is dropped. */
  async #run(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      this.#loading ??= loadEngine(this.#folder, this.#large);
      const engine = await this.#loading;
      const outcome = await answer({ engine, judge: this.#judge }, this.#state);
      const items = await showHits(outcome.hits.slice(0, hitsAtOnce), this.#parts.template);
      if (turn === this.#turn) this.#show(outcome, items, await engine.filters());
    } catch {
      this.#loading = undefined;
      this.#parts.status.textContent = sayBroken;
    }
  }

  #show(outcome: Outcome, items: readonly Node[], all: FilterCounts): void {
    const { form, status, results, more } = this.#parts;
    status.replaceChildren(...say(outcome));
    results.replaceChildren(...items);
    showFilters(form, { all, counts: outcome.terms > 0 ? outcome.counts : all, chosen: outcome.state });
    this.#rest = outcome.hits.slice(hitsAtOnce);
    more.hidden = this.#rest.length === 0;
  }

  async #showMore(): Promise<void> {
    const { results, more, template } = this.#parts;
    const items = await showHits(this.#rest.slice(0, hitsAtOnce), template);
    const shown = results.children.length;
    results.append(...items);
    this.#rest = this.#rest.slice(hitsAtOnce);
    more.hidden = this.#rest.length === 0;
    results.children[shown]?.querySelector('a')?.focus();
  }
}
