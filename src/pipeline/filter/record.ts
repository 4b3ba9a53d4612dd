import type { Annotation, Mention, Span } from '../../model/annotation.ts';
import { codePointsOf } from '../../model/code-points.ts';
import type { ParsedSeed } from '../../model/seed.ts';
import type { NameIndex } from '../annotate/compile.ts';
import { datelinePlace, type PlaceEntity, placeOf, regionOf } from '../annotate/dateline.ts';
import { deriveHeadline } from '../headline/derive.ts';

/** One article with all that was found in it. */
export interface AnnotatedArticle {
  /** The raw text that offsets count in. */
  text: string;
  parsed: ParsedSeed;
  annotation: Annotation;
}

/** What the line filter writes of an article, its id aside; offsets count Unicode code points of `text`. */
export function recordOf({ text, parsed, annotation }: AnnotatedArticle, index: NameIndex) {
  const spans = new RawSpans(text, parsed);
  const { date, place, source } = parsed;
  const headline = (parsed.title ?? deriveHeadline(parsed.paragraphs, annotation)) || null;
  return {
    header: { date, place, source, headline },
    mentions: [
      ...datelineMentions(parsed, index).map((mention) => named(mention, spans.ofRaw(mention), index)),
      ...annotation.mentions.map((mention) => named(mention, spans.named(mention), index)),
    ],
    statements: annotation.statements.map(({ speakers, source, cue, content }) => ({
      speakers,
      source: source && spans.of(source),
      cue: spans.of(cue),
      content: content.map((piece) => spans.of(piece)),
    })),
    contacts: annotation.contacts.map(({ participants, form, status, date: day, evidence }) => ({
      participants,
      form,
      status,
      date: day,
      evidence: evidence.map((piece) => spans.of(piece)),
    })),
    unresolved: annotation.unresolved.map(({ reason, candidates, ...span }) => ({
      ...spans.named(span),
      reason,
      candidates,
    })),
  };
}

function named({ entity, kind, rule }: Mention, { start, end, surface }: Named, index: NameIndex) {
  const wikidata = index.entities.get(entity)?.wikidata ?? null;
  return { start, end, surface, entity, kind: kind === 'outlet' ? 'organisation' : kind, wikidata, rule };
}

/** Where a name stands, and its words. */
type Named = Span & { surface: string };

/** The dateline's place and the state or country behind it, in UTF-16 offsets of the raw text; what is not known is left out. */
function datelineMentions({ placeSpan, regionSpan, place, region }: ParsedSeed, index: NameIndex): Mention[] {
  if (!placeSpan || place === null) return [];
  const whole = region === null || !regionSpan ? null : datelinePlace(index, `${place}, ${region}`);
  if (whole && regionSpan && whole.length > place.length)
    return [dateline({ start: placeSpan.start, end: regionSpan.end }, whole.entity)];
  const found = placeOf(index, { place, region });
  const wider = region === null ? undefined : regionOf(index, region);
  return [
    ...(found ? [dateline({ start: placeSpan.start, end: placeSpan.start + found.length }, found.entity)] : []),
    ...(wider && regionSpan ? [dateline(regionSpan, wider)] : []),
  ];
}

function dateline({ start, end }: Span, { id }: PlaceEntity): Mention {
  return { start, end, entity: id, kind: 'place', rule: 'dateline' };
}

/** Turns spans of the body into code points of the raw text. */
class RawSpans {
  readonly text: string;
  readonly toRaw: ParsedSeed['toRaw'];
  readonly toCodePoints: (offset: number) => number;

  constructor(text: string, { toRaw }: ParsedSeed) {
    this.text = text;
    this.toRaw = toRaw;
    this.toCodePoints = codePointsOf(text);
  }

  of(span: Span): Span {
    const { start, end } = this.raw(span);
    return { start: this.toCodePoints(start), end: this.toCodePoints(end) };
  }

  named(span: Span): Named {
    return this.ofRaw(this.raw(span));
  }

  ofRaw({ start, end }: Span): Named {
    return { start: this.toCodePoints(start), end: this.toCodePoints(end), surface: this.text.slice(start, end) };
  }

  /** The end is that of the last character: what follows it in the body may have been moved. */
  raw({ start, end }: Span): Span {
    return { start: this.toRaw(start), end: this.toRaw(Math.max(start, end - 1)) + 1 };
  }
}
