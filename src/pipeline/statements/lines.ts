import type { Span } from '../../model/annotation.ts';
import { castIn } from './cast.ts';
import { findStatements } from './find.ts';
import { readPassage } from './passage.ts';

/** The statements of a text about the cast, as tables of tests write them: `source=speakers | cue | content … content`. */
export function statementsIn(text: string): string[] {
  const doc = castIn(text);
  const words = (span: Span | null) => (span ? doc.parsed.body.slice(span.start, span.end) : '∅');
  return findStatements(readPassage(doc)).map(({ speakers, source, cue, content }) => {
    const named = speakers.length > 0 ? `=${speakers.join('+')}` : '';
    return `${words(source)}${named} | ${words(cue)} | ${content.map(words).join(' … ')}`;
  });
}
