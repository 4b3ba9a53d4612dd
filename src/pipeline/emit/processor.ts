import type { Text } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';

/**
 * Text without any character that Markdown or MDX gives a meaning to, away from the start and end of its line, is itself;
 * trying all patterns on it would take most of the pipeline's time.
 */
const text: Handle = (node: Text, parent, state, info) => {
  const isInner = info.before !== '\n' && info.after !== '\n';
  return isInner && plain.test(node.value) ? node.value : defaultHandlers.text(node, parent, state, info);
};

const plain = /^[\p{L}\p{M}\p{N} ,.;:'’‘“”"?%/–—-]*$/u;

/**
 * The one way in and out of MDX. Two patterns are added to those of remark-mdx, because a paragraph that starts with
 * `import ` or `export ` would come back as a module's statement; the last two keep stray line ends from ending a
 * paragraph.
 */
export const processor = remark()
  .data('settings', {
    handlers: { text },
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport' },
      { atBreak: true, character: 'e', after: 'xport' },
      { character: '\r', inConstruct: 'phrasing' },
      { character: '\n', inConstruct: 'phrasing' },
    ],
  })
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .freeze();
