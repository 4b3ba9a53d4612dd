import type { Article } from '../model/article.ts';
import { type Entity, pathOfId } from '../model/entity.ts';
import { writeFrontMatter } from '../model/front-matter.ts';
import type { DescribedSeed } from './describe.ts';
import { processor } from './emit/processor.ts';
import { proveArticle, type Refutation } from './emit/prove.ts';
import { proveSeed } from './emit/prove-seed.ts';
import { bodyTree, type TreeInput } from './emit/tree.ts';
import { addProblem } from './problem.ts';

/** Writes every article as MDX, by file name. A proof that fails is an error message of its seed. */
export function emitAll(seeds: readonly DescribedSeed[], entities: ReadonlyMap<string, Entity>): Map<string, string> {
  const pathOf = (id: string) => pathOfId(entities, id);
  const emitted = new Map<string, string>();
  for (const { file, parsed, annotation, article } of seeds) {
    const { mdx, refutations } = emitArticle(article, { paragraphs: parsed.paragraphs, annotation, pathOf });
    for (const { rule, reason } of [...refutations, ...proveSeed(String(file.value), parsed)]) {
      addProblem(file, { level: 'error', rule, reason, mend: 'The program is wrong, not the seed: please report it.' });
    }
    emitted.set(`${article.id}.mdx`, mdx);
  }
  return emitted;
}

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
