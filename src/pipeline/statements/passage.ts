import type { AnnotatedText } from '../annotate/document.ts';
import { perWord, testPerWord } from '../annotate/intern.ts';
import { flag, has, type Tokens, wordAt as tokenWord } from '../annotate/tokens.ts';
import { phrases } from '../contacts/lexicon.ts';
import { type Cue, cues } from './cues.ts';
import { hearsay } from './hearsay-words.ts';
import { cueNouns } from './nouns.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { anyway, kind, kindsOf } from './words.ts';
import { isTitleOfWork } from './work-title.ts';

/** Tokens `from` to before `to`. */
export interface Range {
  from: number;
  to: number;
}

/**
 * A text as the search for statements reads it: word classes and quotations of every token, and its units: the
 * sentences, joined where a quotation runs over their border, so that no unit ends inside a quotation.
 */
export interface Passage {
  doc: AnnotatedText;
  tokens: Tokens;
  /** Bits of `kind` by token; what is in capitals alone, or a name, has no others than `anyway`, a title of a work none. */
  kinds: Uint32Array;
  /** Without those that are titles of works (`on "Face the Nation"`): these are names. */
  quotations: readonly Quotation[];
  /** Number of the quotation that a token stands in, or -1. */
  quoted: Int32Array;
  /** Positions of cue verbs, cue nouns, adverbs of hearsay and "according" outside quotations, in order. */
  cues: readonly number[];
  /** Whether it speaks of leaders by a plural office, or of a counterpart. */
  hasOffices: boolean;
  /** Positions of words that a phrase for a contact can start with, in order. */
  triggers: readonly number[];
  units: readonly Unit[];
  /** First subjects of the units that were asked for; statements and contacts ask for the same ones (see subject.ts). */
  subjects: ((Range & { head: number }) | null | undefined)[];
}

/** A sentence, or several that a quotation joins. */
export interface Unit extends Range {
  /** Place among the units of its passage. */
  number: number;
}

/** Reads a text and notes what the search for statements and contacts needs of every token. */
export function readPassage(doc: AnnotatedText): Passage {
  const { tokens } = doc;
  const marked = Map.groupBy(findQuotations(tokens), (one) => isTitleOfWork(tokens, one));
  const quotations = marked.get(false) ?? [];
  const quoted = mark(quotations, tokens.length);
  const kinds = new Uint32Array(tokens.length);
  const positions: number[] = [];
  const triggers: number[] = [];
  let offices = 0;
  const { flags } = tokens;
  for (let i = 0; i < flags.length; i++) {
    if (((flags[i] ?? 0) & flag.punctuation) !== 0) continue;
    const bits = kindsAt(tokens.numbers[i] ?? 0, tokenWord(tokens, i));
    if (bits === 0) continue;
    offices |= bits & kind.office;
    if ((bits & kind.trigger) !== 0) triggers.push(i);
    const name = has(tokens, i, flag.allCaps) || ((bits & kind.auxiliary) !== 0 && isName(tokens, i));
    kinds[i] = name ? bits & anyway : bits;
    if ((bits & kind.cue) !== 0 && quoted[i] === -1 && isCueWord(tokens, i)) positions.push(i);
  }
  for (const title of marked.get(true) ?? []) kinds.fill(0, title.from, title.to);
  const hasOffices = offices !== 0;
  return {
    doc,
    tokens,
    kinds,
    quotations,
    quoted,
    cues: positions,
    hasOffices,
    triggers,
    units: units(doc, quoted),
    subjects: [],
  };
}

/** The cue verb at a token, if there is one; part of a name ("United States") or of a compound is none. */
export function cueAt(passage: Passage, i: number): Cue | undefined {
  if (!is(passage, i, kind.cue) || passage.quoted[i] !== -1 || isInName(passage.tokens, i)) return undefined;
  return cues.get(wordAt(passage, i));
}

/** The folded word at a token; empty beyond the ends. */
export function wordAt(passage: Passage, i: number): string {
  return tokenWord(passage.tokens, i);
}

/** Whether the token is in one of the word classes `bits`. */
export function is(passage: Passage, i: number, bits: number): boolean {
  return ((passage.kinds[i] ?? 0) & bits) !== 0;
}

/** A test of the word at a token by a pattern of the folded word; each word is tested once, however often it comes. */
export function wordTest(pattern: RegExp): (passage: Passage, i: number) => boolean {
  const matches = testPerWord((folded) => pattern.test(folded));
  return ({ tokens }, i) => matches(tokens.numbers[i] ?? 0, tokenWord(tokens, i));
}

/** Whether the token is a mark of punctuation. */
export function isMark(passage: Passage, i: number): boolean {
  return has(passage.tokens, i, flag.punctuation);
}

/** Whether the token starts with a capital. */
export function isCapital(passage: Passage, i: number): boolean {
  return has(passage.tokens, i, flag.capitalised);
}

/** The quotation that starts at token `i`, if one does. */
export function quotationFrom(passage: Passage, i: number): Quotation | undefined {
  const quotation = quotationAt(passage, i);
  return quotation?.from === i ? quotation : undefined;
}

/** The quotation that ends right before token `i`, if one does. */
export function quotationTo(passage: Passage, i: number): Quotation | undefined {
  const quotation = quotationAt(passage, i - 1);
  return quotation?.to === i ? quotation : undefined;
}

/** The quotation that token `i` stands in, if it does. */
export function quotationAt({ quotations, quoted }: Passage, i: number): Quotation | undefined {
  const n = quoted[i] ?? -1;
  return n < 0 ? undefined : quotations[n];
}

/** "Theresa May" and "Will Smith" hold no auxiliary. */
function isName(tokens: Tokens, i: number): boolean {
  return (tokenWord(tokens, i) === 'may' || tokenWord(tokens, i) === 'will') && isInName(tokens, i);
}

const cueWords: ReadonlySet<string> = new Set([...cues.keys(), ...cueNouns.keys(), ...hearsay, 'according']);

const kindsAt = perWord(
  (folded) => kindsOf(folded) | (cueWords.has(folded) ? kind.cue : 0) | (phrases.has(folded) ? kind.trigger : 0),
);

/** What a word of cues reports unless it is a part of a name. */
function isCueWord(tokens: Tokens, i: number): boolean {
  return tokenWord(tokens, i) === 'according' || !isInName(tokens, i);
}

function isInName(tokens: Tokens, i: number): boolean {
  if (isCompound(tokens, i)) return true;
  return has(tokens, i, flag.capitalised) && !has(tokens, i, flag.sentenceStart);
}

/** "a jury-recommended sentence": a part of a hyphenated word. */
function isCompound(tokens: Tokens, i: number): boolean {
  const joinedLeft = tokenWord(tokens, i - 1) === '-' && !has(tokens, i, flag.spaceBefore);
  return joinedLeft || (tokenWord(tokens, i + 1) === '-' && !has(tokens, i + 1, flag.spaceBefore));
}

function mark(quotations: readonly Quotation[], length: number): Int32Array {
  const quoted = new Int32Array(length).fill(-1);
  quotations.forEach((quotation, n) => {
    quoted.fill(n, quotation.from, quotation.to);
  });
  return quoted;
}

function units(doc: AnnotatedText, quoted: Int32Array): Unit[] {
  const found: Unit[] = [];
  const starts = doc.sentenceTokens;
  let from = 0;
  for (let n = 1; n < starts.length; n++) {
    const to = starts[n] ?? 0;
    const inside = (quoted[to] ?? -1) !== -1 && quoted[to] === quoted[to - 1];
    if (inside || to === from) continue;
    found.push({ from, to, number: found.length });
    from = to;
  }
  return found;
}
