import { type Suggestion, suggest } from '../../site/search/suggest.ts';

const limit = 7;

/**
 * Lets a search field lead straight to an entity's page: a list below it (the combobox pattern of the ARIA Authoring
 * Practices), walked through with the arrow keys. Enter without a choice searches as ever.
 */
export class Suggestions {
  readonly #field: HTMLInputElement;
  readonly #base: string;
  readonly #list = document.createElement('ul');
  #all: readonly Suggestion[] = [];
  #active = -1;

  /** `base` is the address of the home page, with a slash at its end. */
  constructor(field: HTMLInputElement, base: string) {
    this.#field = field;
    this.#base = base;
    this.#list.id = `suggestions-${document.querySelectorAll('.suggestions').length}`;
  }

  /** Loads the names and starts to listen. */
  async open(): Promise<void> {
    const response = await fetch(`${this.#base}search/names.json`);
    if (!response.ok) return;
    this.#all = await response.json();
    this.#list.className = 'suggestions';
    this.#list.role = 'listbox';
    this.#list.ariaLabel = 'Pages';
    this.#list.hidden = true;
    this.#field.after(this.#list);
    this.#field.role = 'combobox';
    this.#field.ariaAutoComplete = 'list';
    this.#field.setAttribute('aria-controls', this.#list.id);
    this.#field.addEventListener('input', () => this.#show());
    this.#field.addEventListener('keydown', (event) => this.#onKey(event));
    this.#field.addEventListener('blur', () => this.#close());
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault()); // the field keeps the focus
    this.#show();
  }

  #show(): void {
    const found = suggest(this.#all, this.#field.value, limit);
    this.#list.replaceChildren(...found.map((suggestion, n) => this.#option(suggestion, n)));
    this.#toggle(found.length > 0);
  }

  #close(): void {
    this.#toggle(false);
  }

  #toggle(open: boolean): void {
    this.#list.hidden = !open;
    this.#field.ariaExpanded = String(open);
    this.#activate(-1);
  }

  #option([name, path, note]: Suggestion, n: number): HTMLElement {
    const option = document.createElement('li');
    option.role = 'option';
    option.id = `${this.#list.id}-${n}`;
    const small = document.createElement('small');
    small.textContent = note;
    option.append(name, ' ', small);
    option.addEventListener('click', () => location.assign(`${this.#base}${path}/`));
    return option;
  }

  #onKey(event: KeyboardEvent): void {
    const options = this.#list.children;
    if (this.#list.hidden || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = options[this.#active];
    if (step !== undefined) this.#activate(((this.#active + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    else if (event.key === 'Escape') this.#close();
    else if (event.key === 'Enter' && chosen instanceof HTMLElement) chosen.click();
    else return;
    event.preventDefault();
  }

  /** Marks an option as the one that Enter opens; -1 is none. */
  #activate(n: number): void {
    this.#active = n;
    for (const [index, option] of [...this.#list.children].entries()) option.ariaSelected = String(index === n);
    const id = this.#list.children[n]?.id;
    if (id === undefined) this.#field.removeAttribute('aria-activedescendant');
    else this.#field.setAttribute('aria-activedescendant', id);
  }
}
