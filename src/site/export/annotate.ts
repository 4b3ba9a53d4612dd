import type { Span } from '../../model/annotation.ts';
import { codePointsOf } from '../../model/code-points.ts';
import type { BodyMention, BodyParagraph, BodyStatement } from '../body.ts';
import type { Addresses } from './addresses.ts';
import type { AnnotationPage, AnnotationTarget, WebAnnotation } from './schema/annotation.ts';

/** Where the annotations of an article belong: its page, which they are about, and the file that holds them. */
export interface AnnotationPlace {
  page: string;
  file: string;
  addresses: Addresses;
}

/** The mentions and statements of an article, in the order of the text. */
export function annotationsOf(paragraphs: readonly BodyParagraph[], place: AnnotationPlace): AnnotationPage {
  const select = selectorFor(paragraphs.map(({ text }) => text).join('\n\n'), place.page);
  const mentions = inText(paragraphs, ({ mentions: all }) => all).map((mention) => mentionOf(mention, select, place));
  const pieces = Map.groupBy(
    inText(paragraphs, ({ statements }) => statements),
    ({ id }) => id,
  );
  const statements = [...pieces.values()].map((each) => statementOf(each, select, place));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${place.file}#annotations`,
    type: 'AnnotationPage',
    items: [...mentions, ...statements],
  };
}

type Select = (span: Span) => AnnotationTarget;

/** The spans of all paragraphs, as offsets (UTF-16) into the paragraphs joined by a blank line. */
function inText<Item extends Span>(
  paragraphs: readonly BodyParagraph[],
  itemsOf: (paragraph: BodyParagraph) => readonly Item[],
): Item[] {
  let at = 0;
  return paragraphs.flatMap((paragraph) => {
    const from = at;
    at += paragraph.text.length + 2;
    return itemsOf(paragraph).map((item) => ({ ...item, start: from + item.start, end: from + item.end }));
  });
}

function mentionOf(mention: BodyMention, select: Select, { file, addresses }: AnnotationPlace): WebAnnotation {
  const target = select(mention);
  return {
    id: `${file}#mention-${target.selector[0].start}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: identify(mention.of, addresses),
    target,
    rule: mention.why,
  };
}

function statementOf(pieces: BodyStatement[], select: Select, { file, addresses }: AnnotationPlace): WebAnnotation {
  const [first] = pieces;
  return {
    id: `${file}#${first?.id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: (first?.by ?? []).map((path) => identify(path, addresses)),
    target: pieces.map(select),
    cue: first?.cue ?? null,
  };
}

function identify(path: string, { page }: Addresses) {
  return { type: 'SpecificResource' as const, purpose: 'identifying' as const, source: page(path) };
}

const CONTEXT = 32;

/** Selects spans (UTF-16) of a text by position and by quotation, both in code points. */
function selectorFor(text: string, source: string): Select {
  const toCodePoints = codePointsOf(text);
  return ({ start, end }) => ({
    source,
    selector: [
      { type: 'TextPositionSelector', start: toCodePoints(start), end: toCodePoints(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: [...text.slice(Math.max(0, start - 2 * CONTEXT), start)].slice(-CONTEXT).join(''),
        suffix: [...text.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT).join(''),
      },
    ],
  });
}
