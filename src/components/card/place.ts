const GAP = 8;

/** Puts a shown card under the mention, or over it where there is no room below, and always inside the window. */
export function placeBeside(card: HTMLElement, mention: HTMLElement): void {
  const line = mention.getClientRects()[0] ?? mention.getBoundingClientRect();
  const below = line.bottom + GAP;
  const fits = below + card.offsetHeight <= document.documentElement.clientHeight;
  const left = Math.min(line.left, document.documentElement.clientWidth - card.offsetWidth - GAP);
  card.style.left = `${Math.max(GAP, left)}px`;
  card.style.top = `${fits ? below : Math.max(GAP, line.top - card.offsetHeight - GAP)}px`;
}
