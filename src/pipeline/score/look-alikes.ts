import { splitSentences } from '../../model/sentence.ts';
import { type Random, startRandom } from './random.ts';

/** A made-up report of an event; reports of one event carry the same number. */
export interface MadeUpReport {
  body: string;
  event: number;
}

/** How reports are made up of texts. */
export interface Retelling {
  /** The mean share of words that are other words of these texts instead; it differs from report to report. */
  otherWords: number;
  /**
   * Whether each text is told a second time as another event of the same kind, most of its names and numbers changed: for
   * `half`, only the first half of it, and then the rest of another text.
   */
  twins: boolean | 'half';
  /** The least and the most reports of an event; 5 to 15 unless said. */
  reports?: [least: number, most: number];
  /** The least and the most sentences of a report beside its lead; 3 to 16 unless said. */
  sentences?: [least: number, most: number];
}

/** Sentences fewer than this are too few to tell an event from. */
const fewest = 8;

/** Splits each text into two to four reports of sentences that no other one has: the hardest reports of one event. */
export function splitReports(texts: readonly string[], order: 'as written' | 'shuffled, no lead'): MadeUpReport[] {
  const random = startRandom(1);
  return eventsOf(texts).flatMap((sentences, event) => {
    const told = order === 'as written' ? sentences : random.shuffled(sentences.slice(1));
    const size = Math.max(3, Math.ceil(told.length / random.between(2, 4)));
    const starts = told.map((_, index) => index).filter((index) => index % size === 0);
    const parts = starts.map((start) => told.slice(start, start + size)).filter(({ length }) => length > 1);
    return parts.map((part) => ({ body: part.slice(0, 20).join(' '), event }));
  });
}

/** Retells each text in several reports of a part of its sentences in other words, as several outlets would. */
export function retell(texts: readonly string[], retelling: Retelling): MadeUpReport[] {
  const { otherWords, twins, reports = [5, 15], sentences: size = [3, 16] } = retelling;
  const random = startRandom(2);
  const lexicon = readLexicon(texts);
  const originals = eventsOf(texts).map((sentences) => sentences.slice(0, 24));
  const events = originals.flatMap((told, index) => {
    if (!twins) return [told];
    const twin = renamed(told, { lexicon, random });
    return [told, twins === 'half' ? halved(twin, originals[(index + 1) % originals.length] ?? []) : twin];
  });
  return events.flatMap((sentences, event) =>
    Array.from({ length: random.between(...reports) }, () => {
      const [lead = '', ...rest] = sentences;
      const told = [lead, ...random.shuffled(rest).slice(0, random.between(...size))].join(' ');
      return { body: reworded(told, { lexicon, random, otherWords: otherWords * 2 * random.next() }), event };
    }),
  );
}

/** The first half of one and the second half of the other. */
function halved(one: readonly string[], other: readonly string[]): string[] {
  return [...one.slice(0, Math.ceil(one.length / 2)), ...other.slice(Math.ceil(other.length / 2))];
}

function eventsOf(texts: readonly string[]): string[][] {
  return texts
    .map((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)))
    .filter(({ length }) => length >= fewest);
}

const wordPattern = /[\p{L}\p{N}]+/gu;
const namePattern = /^[\p{Lu}\d]/u;

/** Every word of the texts as often as it stands there, names and numbers apart. */
interface Lexicon {
  names: string[];
  words: string[];
}

function readLexicon(texts: readonly string[]): Lexicon {
  const all = texts.flatMap((text) => text.match(wordPattern) ?? []);
  const isName = (word: string) => namePattern.test(word);
  return { names: all.filter(isName), words: all.filter((word) => !isName(word)) };
}

/** How many names and numbers a look-alike event does not share. */
const changed = 0.7;

/** The same event elsewhere: most names and numbers are others, each the same one throughout. */
function renamed(sentences: readonly string[], { lexicon, random }: { lexicon: Lexicon; random: Random }): string[] {
  const others = new Map<string, string>();
  return sentences.map((sentence) =>
    sentence.replace(wordPattern, (word) => {
      if (!namePattern.test(word)) return word;
      const other = others.get(word) ?? (random.next() < changed ? random.one(lexicon.names) : word) ?? word;
      others.set(word, other);
      return other;
    }),
  );
}

function reworded(
  body: string,
  { lexicon, random, otherWords }: { lexicon: Lexicon; random: Random; otherWords: number },
): string {
  return body.replace(wordPattern, (word) => {
    if (random.next() >= otherWords) return word;
    return random.one(namePattern.test(word) ? lexicon.names : lexicon.words) ?? word;
  });
}
