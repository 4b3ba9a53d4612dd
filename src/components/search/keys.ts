/** Arrow keys walk from the search field through the links of the results and back; Escape leads back at once. */
export function walkWithArrows(field: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const links = [...results.querySelectorAll<HTMLElement>('[data-slot="title"]')];
    const at = links.findIndex((link) => link.closest('li')?.contains(document.activeElement));
    if (at === -1 && document.activeElement !== field) return;
    const next = target(event.key, { at, links, field });
    if (next === undefined || next === document.activeElement) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  });
}

interface Place {
  /** Number of the result with the focus; -1 in the field. */
  at: number;
  links: readonly HTMLElement[];
  field: HTMLElement;
}

function target(key: string, { at, links, field }: Place): HTMLElement | undefined {
  if (key === 'ArrowDown') return links[at + 1];
  if (key === 'ArrowUp') return at > 0 ? links[at - 1] : field;
  return key === 'Escape' ? field : undefined;
}
