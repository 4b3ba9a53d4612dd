import type { Nodes, Root } from 'mdast';
import type { Article } from '../../model/article.ts';
import { readsBack } from './frontmatter.ts';
import { processor } from './processor.ts';

/** A proof that failed: its rule id and what was found. */
export interface Refutation {
  rule: string;
  reason: string;
}

/**
 * Reads an emitted file again and proves that it is what it should be: nothing but the vocabulary, the paragraphs
 * unchanged once the tags are stripped, and the front matter equal to the article's data, header and related lines
 * included. Gives what is wrong; an empty list is the proof.
 */
export function proveArticle(mdx: string, article: Article, paragraphs: readonly string[]): Refutation[] {
  try {
    return compare(processor.parse(mdx), article, paragraphs);
  } catch (error) {
    return [{ rule: 'proof-syntax', reason: `The MDX does not parse: ${String(error)}` }];
  }
}

function compare(root: Root, article: Article, paragraphs: readonly string[]): Refutation[] {
  const [head, ...blocks] = root.children;
  const refutations = blocks.flatMap((block) => foreign(block, 'paragraph'));
  const texts = blocks.map(textOf);
  const wrong = paragraphs.findIndex((text, index) => text !== texts[index]);
  if (wrong >= 0 || texts.length !== paragraphs.length) {
    refutations.push({ rule: 'proof-text', reason: difference(paragraphs, texts, wrong) });
  }
  if (head?.type !== 'yaml' || !readsBack(head.value, article)) {
    refutations.push({ rule: 'proof-front-matter', reason: 'The front matter does not read back as it was written.' });
  }
  return refutations;
}

/** Every node below that the vocabulary does not have. */
function foreign(node: Nodes, expected: 'paragraph' | 'phrasing'): Refutation[] {
  const known = expected === 'paragraph' ? node.type === 'paragraph' : isPhrasing(node);
  const here = known ? [] : [{ rule: 'proof-vocabulary', reason: `A node of type ${node.type} came out of the text.` }];
  return 'children' in node ? [...here, ...node.children.flatMap((child) => foreign(child, 'phrasing'))] : here;
}

function isPhrasing(node: Nodes): boolean {
  if (node.type === 'text') return true;
  return (
    node.type === 'mdxJsxTextElement' &&
    (node.name === 'Mention' || node.name === 'Statement') &&
    node.attributes.every((attribute) => attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
  );
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return node.type === 'text' ? node.value : '';
}

function difference(paragraphs: readonly string[], texts: readonly string[], wrong: number): string {
  if (wrong < 0) return `${paragraphs.length} paragraphs went in and ${texts.length} came out.`;
  return `Paragraph ${wrong + 1} came out as ${JSON.stringify(texts[wrong] ?? '')}, expected ${JSON.stringify(paragraphs[wrong] ?? '')}.`;
}
