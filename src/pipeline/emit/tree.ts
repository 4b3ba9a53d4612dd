import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Annotation, Mention, Span, Statement } from '../../model/annotation.ts';
import { type EntityPath, entityPath } from '../../model/kind.ts';
import { nest } from '../../model/nest.ts';
import { fitPieces, type Piece } from './pieces.ts';
import { standInText } from './stand-in-text.ts';

/** What a tree is made of. */
export interface TreeInput {
  paragraphs: readonly string[];
  annotation: Annotation;
  /** The page of a speaker's id; undefined where the id is not known (then the speaker is left out). */
  pathOf: (id: string) => EntityPath | undefined;
}

type Item = (Mention & { statement?: never }) | Piece;

/**
 * The body of an article as mdast: one paragraph for each of the seed's, with `Mention` and `Statement` elements around
 * the words that they are about. Statements are numbered `s1`, `s2` … in the order of the text; one that runs over
 * several paragraphs has a piece in each. A statement inside another one is nested in it.
 */
export function bodyTree({ paragraphs, annotation, pathOf }: TreeInput): Root {
  const statements = inOrder(annotation.statements);
  const pieces = statements.flatMap(({ content }, statement) => content.map((span) => ({ ...span, statement })));
  const labels = statements.map((statement, index) => statementAttributes(statement, { index, paragraphs, pathOf }));
  let from = 0;
  const children = paragraphs.map((text): Paragraph => {
    const range = { start: from, end: from + text.length };
    from = range.end + 2;
    const mentions = within(annotation.mentions, range);
    const items: Item[] = [...fitPieces(text, overlapping(pieces, range), mentions), ...mentions];
    const nodes = nest<Item, PhrasingContent>(text, items, {
      text: (value) => ({ type: 'text', value }),
      element: (item, inner) =>
        item.statement === undefined
          ? element('Mention', mentionAttributes(item), inner)
          : element('Statement', labels[item.statement] ?? {}, inner),
    });
    return { type: 'paragraph', children: standInText(nodes) };
  });
  return { type: 'root', children };
}

function inOrder(statements: readonly Statement[]): Statement[] {
  const start = (statement: Statement) => Math.min(...statement.content.map((piece) => piece.start));
  return statements.filter(({ content }) => content.length > 0).sort((a, b) => start(a) - start(b));
}

/** Spans that lie wholly in the range, counted from its start. */
function within<T extends Span>(spans: readonly T[], range: Span): T[] {
  return shift(
    spans.filter((span) => span.start >= range.start && span.end <= range.end && span.end > span.start),
    range.start,
  );
}

/** Spans that touch the range, cut to it and counted from its start. */
function overlapping<T extends Span>(spans: readonly T[], range: Span): T[] {
  const touching = spans.filter((span) => span.start < range.end && span.end > range.start);
  return shift(touching, range.start).map((span) => ({
    ...span,
    start: Math.max(0, span.start),
    end: Math.min(range.end - range.start, span.end),
  }));
}

function shift<T extends Span>(spans: readonly T[], by: number): T[] {
  return spans.map((span) => ({ ...span, start: span.start - by, end: span.end - by }));
}

function mentionAttributes(mention: Mention): Record<string, string | undefined> {
  return { of: entityPath(mention.kind, mention.entity), why: mention.rule, via: mention.via };
}

function statementAttributes(
  { speakers, cue }: Statement,
  { index, paragraphs, pathOf }: { index: number; paragraphs: readonly string[]; pathOf: TreeInput['pathOf'] },
): Record<string, string | undefined> {
  const by = speakers.map(pathOf).filter((path) => path !== undefined);
  const words = paragraphs
    .join('\n\n')
    .slice(cue.start, cue.end)
    .replace(/\s*\n\s*/g, ' ');
  return { id: `s${index + 1}`, by: by.length > 0 ? by.join(' ') : undefined, cue: words === '' ? undefined : words };
}

/** An element with those attributes that have a value. The serialiser leaves `&` alone, so it is written as `&amp;` here. */
function element(
  name: string,
  attributes: Record<string, string | undefined>,
  children: PhrasingContent[],
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [{ type: 'mdxJsxAttribute', name: key, value: value.replaceAll('&', '&amp;') }],
    ),
    children,
  };
}
