import type { Mention, Unresolved } from '../../model/annotation.ts';
import type { Period } from '../../model/date.ts';
import type { Entity } from '../../model/entity.ts';
import type { Rule } from '../../model/rule.ts';
import type { LeaderEntity } from './compile/leaders.ts';
import { bitOf, kindBit, type NameSense } from './compile/sense.ts';
import type { NameIndex } from './compile.ts';
import { type ReadText, sentenceOf } from './document.ts';
import { isOnOtherSport, isOnTeams } from './lexicon/sports.ts';
import { type Candidate, match } from './match.ts';
import { type SentenceStyle, sentenceStyles } from './style.ts';
import { flag, has, type Tokens, wordAt } from './tokens.ts';

/** What the resolvers of one article share: its text, what could be a name in it, and what is decided so far. */
export interface Desk {
  text: ReadText;
  tokens: Tokens;
  index: NameIndex;
  /** When the article was written: its date, or between which days the offices in it say; null where nothing tells. */
  period: Period | null;
  candidates: readonly Candidate[];
  /** The candidates of each surface form, by its senses; null until `candidatesLike` is asked. */
  bySenses: ReadonlyMap<Candidate['senses'], readonly Candidate[]> | null;
  /** Index of the longest candidate that starts at, or ends before, a token; -1 for none. */
  startAt: Int32Array;
  endAt: Int32Array;
  /** Length in tokens of the longest name that could cover each token. */
  reach: Uint8Array;
  /** One for each token that a mention covers, or that must not become one. */
  taken: Uint8Array;
  styles: readonly SentenceStyle[];
  /** The text is an agency's report on a sport, whose surnames are those of who takes part, and on one that teams play. */
  onSport: boolean;
  onTeams: boolean;
  mentions: Mention[];
  unresolved: Unresolved[];
  /** Leaders named in full (or by title) so far, with the words that did it. */
  settled: Map<LeaderEntity, Naming>;
  /** What `homesLed` found; null until it is asked. */
  led: ReadonlyMap<string, number> | null;
  /** What each paragraph says of countries and bodies; null until it is asked. */
  paragraphs: ParagraphHomes | null;
  /** By how many different names the article calls bodies of each home; null until it is asked. */
  sisters: ReadonlyMap<string, number> | null;
  /** Whose an ambiguous body is by the words beside its name anywhere, by senses and body, as far as it was asked. */
  owners: Map<Candidate['senses'], Map<string, 'home' | 'other' | 'none'>>;
  /** Tokens where an unknown person of a leader's surname is named in full, by that surname. */
  rivals: Map<string, number[]>;
  /**
   * Words of cities and peoples that are the surname of somebody in the article (`Qandeel Baloch`) or open a firm's name, and
   * the first two words of such a name, folded.
   */
  bearers: Set<string>;
  /** Words of places that are the first name of somebody whose age the article gives (`Chad, 24,`), folded. */
  aged: Set<string>;
  /** Countries and organisations that names in the article point to for certain, with how often. */
  countries: ReadonlyMap<string, number>;
}

/** What the paragraphs of an article say of countries and bodies. */
export interface ParagraphHomes {
  /** First token of each paragraph. */
  starts: readonly number[];
  /** By the number of a paragraph that names leaders, how often it speaks of each home, and which of them they lead or led. */
  homes: ReadonlyMap<number, { led: ReadonlySet<string>; counts: ReadonlyMap<string, number> }>;
}

/** Where a person was named so that later short mentions can refer to it. */
export interface Naming {
  surface: string;
  token: number;
  /** How often the article names the person in full. */
  times: number;
}

/** Lays out one text for resolution. */
export function openDesk(text: ReadText, index: NameIndex): Desk {
  const { tokens, parsed } = text;
  const { date, body } = parsed;
  const candidates = match(tokens, index);
  const onTeams = isOnTeams(body);
  const startAt = new Int32Array(tokens.length + 1).fill(-1);
  const endAt = new Int32Array(tokens.length + 1).fill(-1);
  candidates.forEach(({ first, last }, n) => {
    if (startAt[first] === -1) startAt[first] = n;
    if (endAt[last] === -1) endAt[last] = n;
  });
  return {
    text,
    tokens,
    index,
    period: date === null ? null : { from: date, to: date },
    candidates,
    bySenses: null,
    startAt,
    endAt,
    reach: reachOf(candidates, tokens),
    taken: new Uint8Array(tokens.length),
    styles: sentenceStyles(text),
    onSport: onTeams || isOnOtherSport(body),
    onTeams,
    mentions: [],
    unresolved: [],
    settled: new Map(),
    led: null,
    paragraphs: null,
    sisters: null,
    owners: new Map(),
    rivals: new Map(),
    bearers: new Set(),
    aged: new Set(),
    countries: new Map(),
  };
}

/** How long a name could cover each token: `the territory of Guam` is not the Territory of Guam, nor `east London` in Africa. */
function reachOf(candidates: readonly Candidate[], tokens: Tokens): Uint8Array {
  const reach = new Uint8Array(tokens.length);
  for (const { first, last, kinds } of candidates) {
    if (last - first === 1 || (kinds & ~(kindBit.topic | kindBit.office)) === 0) continue;
    if (!has(tokens, first, flag.capitalised) && (wordAt(tokens, first + 1) === 'of' || isPart(wordAt(tokens, first))))
      continue;
    for (let i = first; i < last; i++) reach[i] = Math.max(reach[i] ?? 0, last - first);
  }
  return reach;
}

/** A direction that is no part of a name (`east London`, `southern California`) covers nothing that stands behind it. */
function isPart(word: string): boolean {
  return /^(?:north|south|east|west|central)(?:ern)?$/.test(word);
}

/** Whether a candidate is only a part of a longer name that is known, be that one linked or not. */
export function isCovered({ reach }: Desk, { first, last }: Candidate): boolean {
  for (let i = first; i < last; i++) if ((reach[i] ?? 0) > last - first) return true;
  return false;
}

/**
 * Whether every longer name that covers a candidate has lost its head to another one: of `Mohammed bin Salman of Saudi
 * Arabia` the last words are free again, although there is a Salman of Saudi Arabia.
 */
export function isCoveredInVain(desk: Desk, { first, last }: Candidate): boolean {
  for (let i = Math.max(0, first - longestName); i <= first; i++)
    for (const longer of candidatesFrom(desk, i))
      if (longer.last - i > last - first && longer.last >= last && !desk.taken[i]) return false;
  return true;
}

/** Tokens that a name may have before the last word that another name could be. */
const longestName = 8;

/** The candidates that have a sense of a kind (a bit of `kindBit`). */
export function candidatesOf(desk: Desk, kind: number): Candidate[] {
  return desk.candidates.filter(({ kinds }) => (kinds & kind) !== 0);
}

/** All places in the article where the same surface form stands, in order. */
export function candidatesLike(desk: Desk, senses: Candidate['senses']): readonly Candidate[] {
  desk.bySenses ??= Map.groupBy(desk.candidates, (candidate) => candidate.senses);
  return desk.bySenses.get(senses) ?? [];
}

/** All candidates that start at a token, the longest first. */
export function candidatesFrom({ candidates, startAt }: Desk, token: number): Candidate[] {
  const from: Candidate[] = [];
  for (let n = startAt[token] ?? -1; n >= 0 && candidates[n]?.first === token; n++) {
    const candidate = candidates[n];
    if (candidate) from.push(candidate);
  }
  return from;
}

/** The longest candidate that starts at a token. */
export function candidateFrom(desk: Desk, token: number): Candidate | undefined {
  return candidateOf(desk, desk.startAt[token]);
}

/** The longest candidate that ends just before a token, in the same paragraph. */
export function candidateTo(desk: Desk, token: number): Candidate | undefined {
  if (has(desk.tokens, token, flag.paragraphStart)) return undefined;
  return candidateOf(desk, desk.endAt[token]);
}

/** The name whose possessive stands directly before a token: India in `India's Jaishankar`. */
export function possessorBefore(desk: Desk, token: number): Candidate | undefined {
  return has(desk.tokens, token - 1, flag.possessive) ? candidateTo(desk, token - 1) : undefined;
}

/** For most tokens there is none, and to ask an array for what stands at -1 is slow. */
function candidateOf({ candidates }: Desk, n = -1): Candidate | undefined {
  return n < 0 ? undefined : candidates[n];
}

/** The senses of a candidate that are names of the given kinds. */
export function sensesOf<K extends Entity['entity']>(candidate: Candidate, ...kinds: K[]): readonly SenseOf<K>[] {
  const { kinds: bits, senses } = candidate;
  let wanted = 0;
  for (const kind of kinds) wanted |= kindBit[kind];
  if ((bits & wanted) === 0) return [];
  if ((bits & ~wanted) === 0) return senses as readonly SenseOf<K>[]; // each of them has one of these bits
  return senses.filter((sense): sense is SenseOf<K> => (bitOf(sense) & wanted) !== 0);
}

type SenseOf<K extends Entity['entity']> = NameSense & { entity: Extract<Entity, { entity: K }> };

export function styleAt(desk: Desk, token: number): SentenceStyle {
  return desk.styles[sentenceOf(desk.text, token)] ?? 'plain';
}

export function isFree(desk: Desk, { first, last }: { first: number; last: number }): boolean {
  for (let i = first; i < last; i++) if (desk.taken[i]) return false;
  return true;
}

export function surfaceOf(desk: Desk, first: number, last: number): string {
  return desk.tokens.text.slice(desk.tokens.start[first], desk.tokens.end[last - 1]);
}

interface Link {
  first: number;
  last: number;
  entity: Entity;
  rule: Rule;
  via?: string | undefined;
}

/** Decides for a mention; its tokens are taken from now on. */
export function link(desk: Desk, { first, last, entity, rule, via }: Link): void {
  desk.taken.fill(1, first, last);
  desk.mentions.push({
    start: desk.tokens.start[first] ?? 0,
    end: desk.tokens.end[last - 1] ?? 0,
    entity: entity.id,
    kind: entity.entity,
    rule,
    ...(via !== undefined && { via }),
  });
}

/** Lists a name for the editor instead of linking it; its tokens cannot become a part of another mention. */
export function abstain(
  desk: Desk,
  { first, last }: { first: number; last: number },
  why: { reason: Unresolved['reason']; candidates: readonly Entity[] },
): void {
  desk.taken.fill(1, first, last);
  desk.unresolved.push({
    start: desk.tokens.start[first] ?? 0,
    end: desk.tokens.end[last - 1] ?? 0,
    reason: why.reason,
    candidates: why.candidates.map(({ id }) => id).sort(),
  });
}
