import { leadingAbbreviations, sentenceOpeners, trailingAbbreviations } from './abbreviation.ts';
import type { Span } from './annotation.ts';
import { nextBreak } from './sentence-break.ts';

/**
 * The sentences of a text, in order, without the white space around them; offsets are UTF-16 code units into `text`.
 * A line end always ends a sentence. The breaks are those of Unicode Standard Annex 29 (see sentence-break.ts), mended
 * where it is known to be wrong for news: after abbreviations and initials, and before "he said".
 * Time is linear in the text's length.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (let span = nextSentence(text, 0); span; span = nextSentence(text, span.end)) spans.push(span);
  return spans;
}

/** The first sentence that begins at `from` or after it; null where only white space is left. */
export function nextSentence(text: string, from: number): Span | null {
  for (let start = from; start < text.length; ) {
    let end = nextBreak(text, start);
    while (end < text.length && goesOn(text, end)) end = nextBreak(text, end);
    const span = trim(text, start, end);
    if (span.start < span.end) return span;
    start = end;
  }
  return null;
}

// What has to be seen on either side of a break to judge it: the longest abbreviation, a name and a verb.
const before = 24;
const after = 60;
const longestAttribution = 140;
const closers = /["”’'»)\]]+$/;

/** Whether the sentence goes on after a break that the annex sees at `cut`. */
function goesOn(text: string, cut: number): boolean {
  const left = text.slice(Math.max(0, cut - before), cut);
  if (left.endsWith('\n')) return false;
  const right = text.slice(cut, cut + after);
  const end = left.trimEnd();
  if (/^["“‘(]?\p{Ll}/u.test(right)) return true;
  if (/[?!]["”’]$/.test(end)) return isAttribution(text.slice(cut, cut + longestAttribution));
  return end.endsWith('.') && !closers.test(end) && abbreviates(end, right);
}

/** "Why?" Putin asked. */
function isAttribution(right: string): boolean {
  return attribution.test(right);
}

/** A name, with what tells its office or stands in commas behind it, and a verb of saying. */
const attribution = new RegExp(
  `^\\p{Lu}[\\p{L}.’'-]*(?:\\s(?:\\p{Lu}[\\p{L}.’'-]*|presidential|vice|nominee|candidate|senator|spokes(?:wo)?man|campaign|manager|adviser|front-runner|later|also|then|once|has|had)){0,5}(?:,\\s[^.?!“”"]{1,90},)?\\s(?:${[
    'said|says|asked|asks|wrote|writes|added|adds|told|tells|tweeted|tweets|replied|exclaimed|shouted|quipped|joked|continued',
    'demanded|thundered|declared|insisted|responded|retorted|countered|warned|yelled|screamed|cried|boasted|mused|posted',
    'argued|noted|remarked|queried|wondered|deadpanned|chanted|snapped|shot back|fired back|intoned|roared|concluded',
  ].join('|')})\\b`,
  'u',
);

/** Whether the full stop that `end` closes with belongs to an abbreviation within the sentence. */
function abbreviates(end: string, right: string): boolean {
  const [, word = ''] = /([\p{L}\p{M}.-]+)\.$/u.exec(end.slice(end.lastIndexOf(' ') + 1)) ?? [];
  const folded = word.toLowerCase();
  if (leadingAbbreviations.has(folded)) return !isPlainNo(word, right);
  if (/^(?:\p{Lu}\.-?)*\p{Lu}$/u.test(word) || trailingAbbreviations.has(folded)) return !opensSentence(right, word);
  return false;
}

/** "No." is number only before a number; so is "art." and the like, but those do not end sentences. */
function isPlainNo(word: string, right: string): boolean {
  return /^nos?$/i.test(word) && !/^\d/.test(right);
}

/** An opener in capitals, or a quotation, begins a new sentence; after a single initial only a name is likely. */
function opensSentence(right: string, abbreviation: string): boolean {
  const [, quote = '', word = ''] = /^(["“‘(]*)([\p{L}’']*)/u.exec(right) ?? [];
  if (abbreviation.length === 1) return quote !== '' || (word !== 'I' && word !== 'A' && isOpener(word));
  if (isMonthOrDay(abbreviation) && /^\d/.test(right)) return false;
  return quote === '“' || quote === '"' || isOpener(word);
}

function isOpener(word: string): boolean {
  return sentenceOpeners.has(word.toLowerCase());
}

function isMonthOrDay(abbreviation: string): boolean {
  return /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun)$/i.test(abbreviation);
}

function trim(text: string, from: number, to: number): Span {
  const tail = text.slice(from, to).trimStart();
  const start = to - tail.length;
  return { start, end: start + tail.trimEnd().length };
}
