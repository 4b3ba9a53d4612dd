import { isDeepStrictEqual } from 'node:util';
import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Article } from '../../model/article.ts';
import { readFrontMatter } from '../../model/front-matter.ts';

/** A proof that failed: its rule id and what was found. */
export interface Refutation {
  rule: string;
  reason: string;
}

/**
 * Reads an emitted file again, with the parser that the site uses, and proves that it is what it should be: nothing but
 * the vocabulary, the paragraphs unchanged once the tags are stripped, and the front matter equal to the article's data,
 * header and related lines included. Gives what is wrong; an empty list is the proof.
 */
export function proveArticle(mdx: string, article: Article, paragraphs: readonly string[]): Refutation[] {
  try {
    const features = { gfm: false, smartPunctuation: false, frontmatter: true };
    const root = mdxToMdast(mdx, { features, position: false }) as Root; // a whole document is parsed to a root
    return compare(root, article, paragraphs);
  } catch (error) {
    return [{ rule: 'proof-syntax', reason: `The MDX does not parse: ${String(error)}` }];
  }
}

function compare(root: Root, article: Article, paragraphs: readonly string[]): Refutation[] {
  const [head, ...blocks] = root.children;
  const refutations = blocks.flatMap((block) => foreign(block, isBlock));
  const texts = blocks.map(textOf);
  const wrong = paragraphs.findIndex((text, index) => text !== texts[index]);
  if (wrong >= 0 || texts.length !== paragraphs.length) {
    refutations.push({ rule: 'proof-text', reason: difference(paragraphs, texts, wrong) });
  }
  if (head?.type !== 'yaml' || !isDeepStrictEqual(readFrontMatter(head.value), { ...article })) {
    refutations.push({ rule: 'proof-front-matter', reason: 'The front matter does not read back as it was written.' });
  }
  return refutations;
}

/** Every node that the vocabulary does not have, from this one down. */
function foreign(node: Nodes, isKnown: (node: Nodes) => boolean): Refutation[] {
  const reason = `A node of type ${node.type} came out of the text.`;
  const here = isKnown(node) ? [] : [{ rule: 'proof-vocabulary', reason }];
  return 'children' in node ? [...here, ...node.children.flatMap((child) => foreign(child, isInline))] : here;
}

/** A paragraph; one that is nothing but an element comes as a block of that name. */
function isBlock(node: Nodes): boolean {
  return node.type === 'paragraph' || (node.type === 'mdxJsxFlowElement' && isOurs(node));
}

function isInline(node: Nodes): boolean {
  return node.type === 'text' || (node.type === 'mdxJsxTextElement' && isOurs(node));
}

function isOurs({
  name,
  attributes,
}: {
  name: string | null;
  attributes: { type: string; value?: unknown }[];
}): boolean {
  const isName = name === 'Mention' || name === 'Statement';
  return isName && attributes.every(({ type, value }) => type === 'mdxJsxAttribute' && typeof value === 'string');
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return node.type === 'text' ? node.value : '';
}

function difference(paragraphs: readonly string[], texts: readonly string[], wrong: number): string {
  if (wrong < 0) return `${paragraphs.length} paragraphs went in and ${texts.length} came out.`;
  return `Paragraph ${wrong + 1} came out as ${JSON.stringify(texts[wrong] ?? '')}, expected ${JSON.stringify(paragraphs[wrong] ?? '')}.`;
}
