import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';

/**
 * The one way in and out of MDX. Two patterns are added to those of remark-mdx, because a paragraph that starts with
 * `import ` or `export ` would come back as a module's statement; the last two keep stray line ends from ending a
 * paragraph.
 */
export const processor = remark()
  .data('settings', {
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
