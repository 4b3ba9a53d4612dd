import type { Span } from '../../model/annotation.ts';
import { splitSentences } from '../../model/sentence.ts';
import { stem } from '../../model/stem.ts';
import { stopWords } from '../../model/stop-words.ts';
import type { BodyMention, BodyParagraph } from '../body.ts';

/** A sentence of an account; `start` and `end` are UTF-16 offsets into its paragraph's text. */
export interface AccountSentence extends Span {
  /** Number of the paragraph, from 0, and its anchor. */
  paragraph: number;
  anchor: string;
  text: string;
}

/** A sentence with what it is compared by. */
export interface ComparedSentence extends AccountSentence {
  /** Content words (stemmed), numbers and paths of entities, each once. */
  features: ReadonlySet<string>;
  /** Paths of the leaders that it names. */
  leaders: ReadonlySet<string>;
}

/** The sentences of an account, in order. */
export function readSentences(paragraphs: readonly BodyParagraph[]): ComparedSentence[] {
  return paragraphs.flatMap((paragraph, index) =>
    splitSentences(paragraph.text).map((span) => {
      const mentions = paragraph.mentions.filter(({ start, end }) => start >= span.start && end <= span.end);
      const paths = mentions.map(({ of }) => of);
      const claim = saidIn(paragraph, span) ?? span;
      return {
        ...span,
        paragraph: index,
        anchor: paragraph.anchor,
        text: paragraph.text.slice(span.start, span.end),
        features: new Set([...contentWords(withoutNames(paragraph.text, claim, mentions)), ...paths]),
        leaders: new Set(paths.filter((of) => of.startsWith('leaders/'))),
      };
    }),
  );
}

/** At least this share of a sentence has to be somebody's words for it to be compared by them. */
const mostly = 0.5;

/**
 * The words that a sentence reports, where they are most of it: that the same inspector says two things does not make them
 * one claim, and that two outlets name the same inspector differently does not make one claim two.
 */
function saidIn({ statements }: BodyParagraph, sentence: Span): Span | undefined {
  const length = ({ start, end }: Span) => end - start;
  return statements
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .find((statement) => length(statement) >= mostly * length(sentence));
}

/** A name counts by its path alone, however it is written; what speaks of a topic counts by its words too. */
function withoutNames(text: string, { start, end }: Span, mentions: readonly BodyMention[]): string {
  let rest = '';
  let from = start;
  for (const mention of mentions.filter(
    (one) => !one.of.startsWith('topics/') && one.start >= start && one.end <= end,
  )) {
    rest += `${text.slice(from, mention.start)} `;
    from = mention.end;
  }
  return rest + text.slice(from, end);
}

function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];
  return words.filter((word) => !stopWords.has(word) && (word.length > 1 || /\d/.test(word))).map(stem);
}
