import type { FilterCounts } from '../../site/search/engine.ts';
import { type FilterName, filterNames } from '../../site/search/query.ts';

/** What the lists of values are filled with. */
export interface Choices {
  /** Every value of every filter on the site. */
  all: FilterCounts;
  /** How many results each would leave; null where that is not known. */
  counts: FilterCounts | null;
  chosen: Readonly<Record<FilterName, string>>;
}

/** Fills the filters' `<select>`s: values that would leave results with their numbers, the chosen one always. */
export function showFilters(form: HTMLFormElement, choices: Choices): void {
  for (const name of filterNames) {
    const select = form.elements.namedItem(name);
    if (select instanceof HTMLSelectElement) fill(select, name, choices);
  }
}

function fill(select: HTMLSelectElement, name: FilterName, { all, counts, chosen }: Choices): void {
  const values = Object.keys(all[name] ?? {}).sort(orders[name]);
  const numbers = counts?.[name] ?? {};
  const shown = values.filter((value) => counts === null || numbers[value] || value === chosen[name]);
  const options = shown.map((value) => new Option(counts ? `${value} (${numbers[value] ?? 0})` : value, value));
  const [everything] = select.options;
  select.replaceChildren(...(everything ? [everything] : []), ...options);
  select.value = chosen[name];
}

type Order = (a: string, b: string) => number;
const { compare } = new Intl.Collator('en');
const orders: Record<FilterName, Order> = { kind: compare, outlet: compare, year: (a, b) => compare(b, a) };
