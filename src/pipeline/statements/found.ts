import type { Cue } from './cues.ts';
import type { Range } from './passage.ts';

/** A statement in token numbers, before its speakers are looked up. */
export interface Found {
  /** Null where no words name the source. */
  source: Range | null;
  /** Head noun of the source. */
  head: number | null;
  cue: Range;
  content: Range[];
  /** The statement whose speakers are this one's too: a quotation that goes on in a later paragraph. */
  continues: Found | null;
}

/** A statement and where reading goes on after it. */
export interface Reading {
  found: Found;
  next: number;
}

/** The part of a unit that is still to be read, and what was found in it before. */
export interface Scope extends Range {
  /** Where the part starts, whatever a reading narrows `from` to. */
  left: number;
  /** Where the unit starts. */
  start: number;
  /** Positions of the unit's cues, in order. */
  cues: readonly number[];
  previous: Found | null;
}

/** A cue verb and where it stands. */
export interface CueSite {
  at: number;
  cue: Cue;
  /** Whether the content is a noun phrase. */
  object?: boolean;
}
