import type { Span } from './annotation.ts';

/** How `nest` makes the nodes of its tree: of a run of text, and of an item with what stands inside it. */
export interface NodeMaker<Item extends Span, Node> {
  text: (value: string) => Node;
  element: (item: Item, children: Node[]) => Node;
}

/**
 * Turns a text and spans that nest properly (of any two, one lies inside the other or they do not touch) into a tree.
 * Of two equal spans the one that is listed first is the outer one.
 */
export function nest<Item extends Span, Node>(
  text: string,
  items: readonly Item[],
  make: NodeMaker<Item, Node>,
): Node[] {
  const sorted = [...items].sort((a, b) => a.start - b.start || b.end - a.end);
  const fill = (within: Span, inside: readonly Item[]): Node[] => {
    const nodes: Node[] = [];
    let at = within.start;
    const addText = (end: number) => end > at && nodes.push(make.text(text.slice(at, end)));
    for (const { item, inner } of outermost(inside)) {
      addText(item.start);
      nodes.push(make.element(item, fill(item, inner)));
      at = item.end;
    }
    addText(within.end);
    return nodes;
  };
  return fill({ start: 0, end: text.length }, sorted);
}

/** The sorted items that lie in no other one, each with those inside it. */
function outermost<Item extends Span>(sorted: readonly Item[]): { item: Item; inner: Item[] }[] {
  const found: { item: Item; inner: Item[] }[] = [];
  for (const item of sorted) {
    const last = found.at(-1);
    if (last && item.start < last.item.end) last.inner.push(item);
    else found.push({ item, inner: [] });
  }
  return found;
}
