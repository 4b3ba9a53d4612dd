import { cardContent } from './content.ts';
import { placeBeside } from './place.ts';

/**
 * A card about the mention that is pointed at or focused. It holds nothing that the page does not say elsewhere, so
 * nothing is lost without it. Mouse: after a moment; keyboard: on focus; touch: the first tap shows it, its own link or
 * a second tap follows. Escape, scrolling and looking elsewhere close it.
 */
const OPEN_AFTER = 250; // milliseconds: long enough to cross a line of links without a card for each
const CLOSE_AFTER = 200; // long enough to move the pointer into the card

const card = document.createElement('div');
card.id = 'card';
card.className = 'card';
card.popover = 'manual';
document.body.append(card);

let shownFor: HTMLAnchorElement | undefined;
let timer = 0;

addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  if (card.contains(nodeOf(event))) return clearTimeout(timer);
  const mention = mentionOf(event);
  if (mention) after(OPEN_AFTER, () => show(mention));
  else if (shownFor || timer) after(CLOSE_AFTER, hide);
});

addEventListener('focusin', (event) => {
  const mention = mentionOf(event);
  if (mention?.matches(':focus-visible')) show(mention);
  else if (!card.contains(nodeOf(event))) hide();
});

addEventListener('click', (event) => {
  const mention = mentionOf(event);
  const byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
  if (mention && byTouch && shownFor !== mention) {
    event.preventDefault();
    show(mention);
  } else if (!card.contains(nodeOf(event))) hide();
});

addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});
addEventListener('scroll', hide, { passive: true });

function show(mention: HTMLAnchorElement): void {
  clearTimeout(timer);
  if (shownFor === mention) return;
  hide();
  const content = cardContent(mention);
  if (!content) return;
  card.replaceChildren(...content);
  card.showPopover();
  placeBeside(card, mention);
  mention.setAttribute('aria-describedby', card.id);
  shownFor = mention;
}

function hide(): void {
  clearTimeout(timer);
  timer = 0;
  if (!shownFor) return;
  shownFor.removeAttribute('aria-describedby');
  shownFor = undefined;
  card.hidePopover();
}

function after(milliseconds: number, act: () => void): void {
  clearTimeout(timer);
  timer = window.setTimeout(act, milliseconds);
}

function mentionOf(event: Event): HTMLAnchorElement | undefined {
  const node = nodeOf(event);
  return (node instanceof Element && node.closest<HTMLAnchorElement>('.text a.mention')) || undefined;
}

function nodeOf(event: Event): Node | null {
  return event.target instanceof Node ? event.target : null;
}
