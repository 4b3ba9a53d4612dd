import type { Span } from '../../model/annotation.ts';
import { nextSentence } from '../../model/sentence.ts';
import { dropAsides, dropBrackets } from './aside.ts';
import { splitAttribution } from './attribution.ts';
import { cutEnding, most } from './ending.ts';
import { dropOpening } from './opening.ts';
import { dropTime } from './time.ts';
import { fromWords, toWords } from './words.ts';

export interface HeadlineOptions {
  /** Linked names, in order, as offsets into the paragraphs joined by `\n\n`: none of them is cut through. */
  mentions?: readonly Span[];
}

/**
 * Derives a headline from an article's lead: the main clause of its first sentence in its own words, with introductions,
 * asides, time words and articles left out and what trails behind the clause cut off, but for a short "the ministry said". At most 100 characters; empty only
 * where there is no text. It only leaves words out, so that it says nothing that the lead does not say.
 */
export function deriveHeadline(paragraphs: readonly string[], { mentions = [] }: HeadlineOptions = {}): string {
  const lead = (paragraphs[0] ?? '').slice(0, longestLead);
  const first = nextSentence(lead, 0);
  if (!first) return '';
  const sentence = glueNames(lead, mentions, first.end).slice(first.start);
  const clause = dropTime(dropOpening(dropBrackets(sentence)));
  const { claim, attribution } = splitAttribution(clause);
  const words = toWords(claim);
  const room = most - attribution.length;
  const plain = fromWords(cutEnding(dropAsides(words), room));
  return polish(
    (plain.length >= shortest ? plain : fromWords(cutEnding(words, room))).replace(/[,;:]+$/, '') + attribution,
  );
}

/** A headline below this says too little ("Francis D'Souza died"): then asides are kept. */
const shortest = 24;

/** A lead beyond this is no sentence; it keeps a huge paragraph cheap. */
const longestLead = 1500;

// Stands for the spaces within a linked name, so that the name is one word. A private-use character is in no article.
const glue = '\ue000';

/** The lead up to `end`. */
function glueNames(lead: string, mentions: readonly Span[], end: number): string {
  let glued = '';
  for (const mention of mentions) {
    if (mention.end > lead.length || mention.start >= end) break;
    glued += lead.slice(glued.length, mention.start) + lead.slice(mention.start, mention.end).replaceAll(' ', glue);
  }
  return (glued + lead.slice(glued.length)).slice(0, end);
}

function polish(text: string): string {
  const trimmed = text
    .replaceAll(glue, ' ')
    .replace(/[\s,;:.–—-]+$/u, '')
    .replace(/\s+([,.;:])/g, '$1');
  const headline = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return headline.length <= most ? headline : `${headline.slice(0, most - 1)}…`; // one huge word
}
