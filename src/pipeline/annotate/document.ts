import type { Mention, Span } from '../../model/annotation.ts';
import type { Period } from '../../model/date.ts';
import type { Entity } from '../../model/entity.ts';
import { lastStart } from '../../model/last-start.ts';
import type { ParsedSeed } from '../../model/seed.ts';
import { splitSentences } from '../../model/sentence.ts';
import { tokenise } from './tokenise.ts';
import { flag, has, type Tokens, tokenAt } from './tokens.ts';

/** One article's body taken apart, before names are looked for. All spans are UTF-16 offsets into `parsed.body`. */
export interface ReadText {
  parsed: ParsedSeed;
  tokens: Tokens;
  sentences: readonly Span[];
  /** First token of each sentence, and the number of tokens as a last element. */
  sentenceTokens: Uint32Array;
}

/** A text whose names are resolved: what the search for statements and contacts works on. */
export interface AnnotatedText extends ReadText {
  /** Sorted by start; they never overlap. */
  mentions: readonly Mention[];
  /** When it was written, as `Desk` knows it. */
  period: Period | null;
  /** All of the knowledge, by id. */
  entities: ReadonlyMap<string, Entity>;
}

/** Splits a seed's body into tokens and sentences, and marks the first word of each sentence. */
export function readText(parsed: ParsedSeed): ReadText {
  const tokens = tokenise(parsed.body);
  const sentences = splitSentences(parsed.body).flatMap((sentence) => cutBehind(sentence, parsed.dateline));
  const sentenceTokens = new Uint32Array(sentences.length + 1);
  sentences.forEach((sentence, n) => {
    const first = tokenAt(tokens, sentence.start);
    sentenceTokens[n] = first;
    const word = firstWord(tokens, first);
    if (word < tokens.length) tokens.flags[word] = (tokens.flags[word] ?? 0) | flag.sentenceStart;
  });
  sentenceTokens[sentences.length] = tokens.length;
  return { parsed, tokens, sentences, sentenceTokens };
}

/** Number of the sentence that token `i` stands in (the last one that starts at or before it). */
export function sentenceOf(text: ReadText, i: number): number {
  return lastStart(text.sentenceTokens, i, text.sentences.length);
}

/**
 * First token of the sentence that token `i` stands in, and the token behind it; of one without an end, what is near: so
 * that looking around each of its names takes a time that is linear in its length.
 */
export function sentenceAround(text: ReadText, i: number): { from: number; to: number } {
  const sentence = sentenceOf(text, i);
  const [from, to] = [text.sentenceTokens[sentence] ?? 0, text.sentenceTokens[sentence + 1] ?? 0];
  return { from: Math.max(from, i - farthest), to: Math.min(to, i + farthest) };
}

/** Tokens on either side beyond which no sentence of news goes on. */
const farthest = 400;

/** The sentence behind a dateline starts with its own first word, not with the dateline's. */
function cutBehind(sentence: Span, dateline: Span | null): Span[] {
  if (!dateline || sentence.start < dateline.start || sentence.start >= dateline.end) return [sentence];
  const ends = Math.min(sentence.end, dateline.end);
  return ends < sentence.end
    ? [
        { start: sentence.start, end: ends },
        { start: ends, end: sentence.end },
      ]
    : [sentence];
}

function firstWord(tokens: Tokens, from: number): number {
  let i = from;
  while (i < tokens.length && has(tokens, i, flag.punctuation)) i++;
  return i;
}
