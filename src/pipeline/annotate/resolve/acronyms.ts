import type { Entity } from '../../../model/entity.ts';
import { formOf } from '../compile/form.ts';
import { isOffice } from '../compile/sense.ts';
import { isTight } from '../compile/units.ts';
import { candidateFrom, type Desk, isFree, link } from '../desk.ts';
import { nameBefore } from '../neighbours.ts';
import { flag, has, type Tokens, tokenAt, wordAt } from '../tokens.ts';
import { startOfLongForm } from './long-form.ts';

/** What an article's own acronyms stand for; null for a name that is not known. */
export type Introductions = ReadonlyMap<string, Meaning | null>;

interface Meaning {
  entity: Entity;
  surface: string;
}

/**
 * Reads `… Security Council (UNSC)` and `UNSC (… Security Council)`: the name beside the acronym, if it is linked and can be
 * what the acronym stands for; else words that its letters fit. What the article says outranks what is known.
 */
export function readIntroductions(desk: Desk): Introductions {
  const introductions = new Map<string, Meaning | null>();
  const { tokens } = desk;
  for (const i of acronymsIn(tokens)) {
    const meaning = isBracketed(desk, i) ? meaningBefore(desk, i) : meaningInBrackets(desk, i);
    if (meaning !== undefined) introductions.set(wordAt(tokens, i), meaning);
  }
  return introductions;
}

/** Links every acronym that the article introduced, and keeps those of unknown names from being linked otherwise. */
export function linkIntroduced(desk: Desk, introductions: Introductions): void {
  if (introductions.size === 0) return;
  for (const i of acronymsIn(desk.tokens)) {
    const meaning = introductions.get(wordAt(desk.tokens, i));
    if (meaning === undefined || !isFree(desk, { first: i, last: i + 1 })) continue;
    if (meaning === null || nameBefore(desk, i, true)) desk.taken[i] = 1;
    else link(desk, { first: i, last: i + 1, entity: meaning.entity, rule: 'acronym', via: meaning.surface });
  }
}

/** Where words in capitals stand. */
function acronymsIn({ flags }: Tokens): number[] {
  const found: number[] = [];
  for (let i = 0; i < flags.length; i++) if (((flags[i] ?? 0) & flag.allCaps) !== 0) found.push(i);
  return found;
}

function isBracketed({ tokens }: Desk, i: number): boolean {
  return wordAt(tokens, i - 1) === '(' && isTight(tokens, i) && wordAt(tokens, i + 1) === ')';
}

function meaningBefore(desk: Desk, i: number): Meaning | null | undefined {
  const named = mentionBefore(desk, i - 1);
  const start = startOfWords(desk, i);
  const isTail = named && start >= 0 && (desk.tokens.start[start] ?? 0) < named.start;
  if (named && (!isTail || isKnownAs(desk, i, named.entity))) return canStandFor(desk, i, named) ? named : undefined;
  return start < 0 || isItsName(desk, i, start) ? undefined : null;
}

/** Whether a name can be what the acronym beside it stands for: its letters fit, or it is a body's in another language. */
function canStandFor(desk: Desk, i: number, { entity, surface }: Meaning): boolean {
  const acronym = wordAt(desk.tokens, i);
  if (startOfLongForm(surface, acronym) >= 0 || isKnownAs(desk, i, entity)) return true;
  if (acronym.startsWith(initialsOf(surface))) return false; // NPCSC, the National People's Congress's committee
  return entity.entity === 'organisation' && (candidateFrom(desk, i)?.senses ?? []).length === 0;
}

function initialsOf(surface: string): string {
  return (surface.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('').toLowerCase();
}

/** Whether the knowledge has the acronym at a token for a body or place. */
function isKnownAs(desk: Desk, i: number, { id }: Entity): boolean {
  return candidateFrom(desk, i)?.senses.some((sense) => !isOffice(sense) && sense.entity.id === id) === true;
}

/** `PA (Press Association)`: a name in brackets that its letters fit. */
function meaningInBrackets(desk: Desk, i: number): Meaning | null | undefined {
  const { tokens } = desk;
  if (wordAt(tokens, i + 1) !== '(' || !has(tokens, i + 2, flag.capitalised) || has(tokens, i + 2, flag.allCaps))
    return undefined;
  let close = i + 3;
  while (close <= i + longest && wordAt(tokens, close) !== ')') close++;
  if (close > i + longest) return undefined;
  const words = tokens.text.slice(tokens.start[i + 2], tokens.end[close - 1]);
  if (startOfLongForm(words, wordAt(tokens, i)) !== 0) return undefined;
  const mention = desk.mentions.find((one) => one.start === tokens.start[i + 2] && one.end === tokens.end[close - 1]);
  const entity = mention && desk.index.entities.get(mention.entity);
  if (entity) return { entity, surface: words };
  return isItsName(desk, i, i + 2) ? undefined : null;
}

/** Tokens that a long form may have. */
const longest = 12;

/** Whether the words before the brackets are another wording of what the acronym is known for (`Islamic State in the Levant (ISIL)`). */
function isItsName(desk: Desk, token: number, start: number): boolean {
  const word = wordAt(desk.tokens, start);
  const senses = candidateFrom(desk, token)?.senses ?? [];
  return senses.some((sense) => !isOffice(sense) && formOf(sense.entity.name).words[0] === word);
}

function mentionBefore(desk: Desk, bracket: number): (Meaning & { start: number }) | undefined {
  const last = has(desk.tokens, bracket - 1, flag.possessive) ? bracket - 2 : bracket - 1;
  const end = desk.tokens.end[last];
  const mention = desk.mentions.find((one) => one.end === end);
  const entity = mention && desk.index.entities.get(mention.entity);
  return entity && entity.entity !== 'leader'
    ? { entity, surface: desk.tokens.text.slice(mention.start, mention.end), start: mention.start }
    : undefined;
}

/** First of the words before the brackets that the acronym at a token stands for; -1 where they do not fit it. */
function startOfWords({ tokens }: Desk, i: number): number {
  const acronym = wordAt(tokens, i);
  const from = Math.max(0, i - 1 - Math.min(longest, 2 * acronym.length + 1));
  const offset = tokens.start[from] ?? 0;
  const start = startOfLongForm(tokens.text.slice(offset, tokens.end[i - 2]), acronym);
  const first = start < 0 ? -1 : tokenAt(tokens, offset + start);
  return first >= 0 && has(tokens, first, flag.capitalised) && !crossesEnd(tokens, first, i) ? first : -1;
}

function crossesEnd(tokens: Desk['tokens'], first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (has(tokens, i, flag.paragraphStart | flag.sentenceStart)) return true;
  return false;
}
