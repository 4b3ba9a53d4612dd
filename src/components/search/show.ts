import type { Hit, HitData } from '../../site/search/engine.ts';
import { findPassages, type Passage } from '../../site/search/passages.ts';

const passagesAHit = 2;

/** The list items of some hits, made from the page's `<template>`. */
export function showHits(hits: readonly Hit[], template: HTMLTemplateElement): Promise<Node[]> {
  return Promise.all(hits.map(async (hit) => showHit({ ...(await hit.data()), locations: hit.words }, template)));
}

function showHit(page: HitData, template: HTMLTemplateElement): Node {
  const item = document.importNode(template.content, true);
  const passages = findPassages({ ...page, anchors: page.anchors.filter(isParagraph) }, passagesAHit).filter(
    ({ anchor }) => anchor !== '',
  );
  link(item, 'title', page.url).textContent = page.meta['title'] ?? page.url;
  slot(item, 'over').textContent = [page.filters['kind']?.[0], page.meta['outlet'], page.meta['date']]
    .filter(Boolean)
    .join(' · ');
  const lines = passages.map((passage) => showPassage(passage, page.url));
  const description = page.meta['description'] ?? '';
  slot(item, 'passages').replaceChildren(...(lines.length > 0 ? lines : [line(description)]));
  return item;
}

function isParagraph({ element }: { element: string }): boolean {
  return /^(p|li|blockquote|h[2-6])$/.test(element);
}

function showPassage({ anchor, pieces }: Passage, url: string): HTMLElement {
  const paragraph = line('');
  const target = document.createElement('a');
  target.href = `${url}#${anchor}${highlight(pieces)}`;
  target.append(...pieces.map(({ text, found }) => (found ? marked(text) : text)));
  paragraph.append(target);
  return paragraph;
}

/** Words and gaps around a hit that tell its place from a headline which begins with the same words. */
const CONTEXT = 14;

/** Has the browser highlight the sentence's first hit where it stands; only where the browser knows how (it may not). */
function highlight(pieces: Passage['pieces']): string {
  if (!('fragmentDirective' in document)) return '';
  const first = pieces.findIndex(({ found }) => found);
  const encode = (text: string): string => encodeURIComponent(text.trim()).replace(/-/g, '%2D');
  const rest = (part: Passage['pieces']): string => encode(part.map(({ text }) => text).join(''));
  const isHit = ({ text, found }: Passage['pieces'][number]): boolean => found || text.trim() === '';
  const length = pieces.slice(first).findIndex((piece) => !isHit(piece));
  const last = length === -1 ? pieces.length : first + length;
  const before = rest(pieces.slice(Math.max(0, first - CONTEXT), first));
  const after = rest(pieces.slice(last, last + CONTEXT));
  return `:~:text=${before && `${before}-,`}${rest(pieces.slice(first, last))}${after && `,-${after}`}`;
}

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function line(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}

function slot(item: DocumentFragment, name: string): Element {
  const element = item.querySelector(`[data-slot="${name}"]`);
  if (element === null) throw new Error(`The template of a result has no ${name}.`);
  return element;
}

function link(item: DocumentFragment, name: string, address: string): Element {
  const element = slot(item, name);
  element.setAttribute('href', address);
  return element;
}
