import type { Kind } from './kind.ts';
import type { Rule } from './rule.ts';

/** A half-open range of UTF-16 code units in the body text (paragraphs joined by one blank line, `\n\n`). */
export interface Span {
  start: number;
  end: number;
}

/** A name, or an office in words, that was recognised and resolved to one entity. */
export interface Mention extends Span {
  /** Id of the entity. */
  entity: string;
  kind: Kind;
  rule: Rule;
  /** Text of the earlier (or later) mention in the same article that settles this one. */
  via?: string;
}

/** A name or office that was recognised but not linked, with the ids that it could mean. */
export interface Unresolved extends Span {
  reason: 'ambiguous' | 'unknown-person' | 'no-holder' | 'unsure-date';
  candidates: string[];
}

/** Somebody's words or views as the text reports them: direct, indirect or mixed. */
export interface Statement {
  /** Ids of leaders, organisations and countries (a place's id) that the source resolves to; empty where unresolved. */
  speakers: string[];
  /** The words that name the source; null where the sentence does not have any. */
  source: Span | null;
  /** The reporting word or phrase. */
  cue: Span;
  /** What was said; more than one piece where "he said" breaks a quotation. */
  content: Span[];
}

export const contactForms = ['call', 'meeting', 'visit', 'letter', 'talks'] as const;
export const contactStatuses = ['held', 'planned', 'proposed', 'denied', 'cancelled'] as const;

/** A call, meeting, visit, letter or talk between leaders, as one article reports it. */
export interface Contact {
  /** Ids of leaders, sorted. */
  participants: string[];
  form: (typeof contactForms)[number];
  status: (typeof contactStatuses)[number];
  /** `YYYY-MM-DD` where the text gives the day, else null. */
  date: string | null;
  /** Ids of topics that it was about. */
  topics: string[];
  /** The sentences that say so. */
  evidence: Span[];
}

/** All that is found in one article's body. Mentions are sorted and never overlap. */
export interface Annotation {
  mentions: Mention[];
  unresolved: Unresolved[];
  statements: Statement[];
  contacts: Contact[];
}
