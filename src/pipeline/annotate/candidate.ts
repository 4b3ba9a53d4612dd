import type { Sense } from './compile/sense.ts';

/** A run of tokens that equals a known surface form. */
export interface Candidate {
  /** First token, an Arabic article before it included. */
  first: number;
  /** Token after the last one. */
  last: number;
  /** Whether an Arabic article opens it. */
  article: boolean;
  senses: readonly Sense[];
  /** Bits of `kindBit`. */
  kinds: number;
}
