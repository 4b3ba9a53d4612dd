import type { Article } from '../model/article.ts';
import { writeFrontMatter } from '../model/front-matter.ts';
import { processor } from './emit/processor.ts';
import { proveArticle, type Refutation } from './emit/prove.ts';
import { bodyTree, type TreeInput } from './emit/tree.ts';

/** One article's MDX, and what its proofs found wrong with it (nothing, or the file must not be written). */
export interface Emitted {
  mdx: string;
  refutations: Refutation[];
}

/**
 * Writes an article as MDX: its data as front matter, its text as paragraphs with `Mention` and `Statement` elements
 * and nothing else. The text goes in as a tree and is serialised by remark, so that nothing in it can become code;
 * then the file is read again and proved.
 */
export function emitArticle(article: Article, input: TreeInput): Emitted {
  const tree = bodyTree(input);
  tree.children.unshift({ type: 'yaml', value: writeFrontMatter(article) });
  const mdx = processor.stringify(tree);
  return { mdx, refutations: proveArticle(mdx, article, input.paragraphs) };
}
