import type { PhrasingContent } from 'mdast';

/**
 * Keeps a paragraph a paragraph. MDX takes one that holds nothing but elements and white space for a row of blocks and
 * drops the white space between them. One element alone is harmless (the reader takes it for a paragraph); of several,
 * the last gives up its last character to the text beside it, or, where it is that short or a mention, its tags.
 */
export function standInText(nodes: PhrasingContent[]): PhrasingContent[] {
  if (nodes.length < 2 || nodes.some(isWords)) return nodes;
  const index = nodes.findLastIndex((node) => node.type === 'mdxJsxTextElement');
  const last = nodes[index];
  return last ? standInText([...nodes.slice(0, index), ...loosen(last), ...nodes.slice(index + 1)]) : nodes;
}

function isWords(node: PhrasingContent): boolean {
  return node.type === 'text' && /[^\s\u0085]/.test(node.value);
}

function loosen(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'mdxJsxTextElement') return [node];
  const tail = node.children.at(-1);
  const letters = tail?.type === 'text' ? [...tail.value] : [];
  const freed = letters.pop();
  if (node.name !== 'Statement' || freed === undefined || freed.trim() === '' || letters.length === 0) {
    return node.children;
  }
  const kept: PhrasingContent = { type: 'text', value: letters.join('') };
  return [
    { ...node, children: [...node.children.slice(0, -1), kept] },
    { type: 'text', value: freed },
  ];
}
