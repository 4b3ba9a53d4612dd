import fc from 'fast-check';
import type { Nodes } from 'hast';
import type { RootContent } from 'mdast';
import { htmlToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { Annotation, Mention } from '../src/model/annotation.ts';
import type { Article } from '../src/model/article.ts';
import { processor } from '../src/pipeline/emit/processor.ts';
import { emitArticle } from '../src/pipeline/emit.ts';
import { type BodyParagraph, parseBody } from '../src/site/body.ts';
import { bodyHtml } from '../src/site/body-html.ts';
import { anySpans, hostileParagraph, spansIn } from './hostile-text.ts';

const documents = fc.record({
  paragraphs: fc.array(hostileParagraph, { minLength: 2, maxLength: 4 }),
  names: anySpans,
  quotes: anySpans,
});

describe('text on its way from the seed to the page', () => {
  test('comes out as it went in, whatever it holds', () => {
    let count = 0;
    const property = fc.property(documents, ({ paragraphs, names, quotes }) => {
      count += paragraphs.length;
      const annotation = annotate(paragraphs.join('\n\n'), names, quotes);
      const { mdx, refutations } = emitArticle(article, { paragraphs, annotation, pathOf: () => 'leaders/a' });
      expect(refutations).toEqual([]);
      expect(processor.parse(mdx).children.slice(1).map(textOf)).toEqual(paragraphs);
      const body = parseBody(mdx);
      expect(body.map(({ text }) => text)).toEqual(paragraphs);
      for (const { text, mention } of body.flatMap(mentionsOf))
        expect(mention.via).toBe(text.slice(mention.start, mention.end));
      expect(htmlTexts(bodyHtml(body, (path) => `/${path}/`))).toEqual(paragraphs);
    });
    fc.assert(property, { numRuns: 1000, seed: 20231017 });
    expect(count).toBeGreaterThan(2000);
  });
});

const article: Article = {
  ...{ id: 'undated-x', title: 'X', derived: true, date: null, place: null, source: null, url: null, header: null },
  ...{ seed: { file: 'x.txt', sha256: '0'.repeat(64) }, related: [], description: '', entities: [], speakers: [] },
  ...{ contacts: [], story: null },
};

/** Mentions and statements anywhere, also across each other and across paragraphs. */
function annotate(body: string, names: readonly [number, number][], quotes: readonly [number, number][]): Annotation {
  const mentions: Mention[] = [];
  for (const { start, end } of spansIn(body, names)) {
    const via = body.slice(start, end);
    const touches = mentions.some((other) => other.start < end && other.end > start);
    if (touches || via.trim() === '' || via.includes('\n')) continue;
    mentions.push({ start, end, entity: 'a', kind: 'leader', rule: 'surname', via });
  }
  const statements = spansIn(body, quotes).map((span) => ({
    speakers: ['a'],
    source: null,
    cue: span,
    content: [span],
  }));
  return { mentions: mentions.sort((a, b) => a.start - b.start), statements, unresolved: [], contacts: [] };
}

function mentionsOf({ text, mentions }: BodyParagraph) {
  return mentions.map((mention) => ({ text, mention }));
}

function htmlTexts(html: string): string[] {
  const root = htmlToHast(html, { fragment: true });
  return 'children' in root ? root.children.filter(({ type }) => type === 'element').map(textOf) : [];
}

function textOf(node: Nodes | RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
