import type { Entity } from '../../../model/entity.ts';
import { formOf } from '../compile/form.ts';
import { isOffice } from '../compile/sense.ts';
import { isTight } from '../compile/units.ts';
import { candidateFrom, type Desk, isFree, link } from '../desk.ts';
import { nameBefore } from '../neighbours.ts';
import { flag, has } from '../tokens.ts';

/** What an article's own acronyms stand for; null for a name that is not known. */
export type Introductions = ReadonlyMap<string, { entity: Entity; surface: string } | null>;

/** Reads `… Security Council (UNSC)`: the name before the brackets, if it is linked; else one whose initials fit. */
export function readIntroductions(desk: Desk): Introductions {
  const introductions = new Map<string, { entity: Entity; surface: string } | null>();
  const { tokens } = desk;
  for (let i = 1; i < tokens.length - 1; i++) {
    if (!isAcronym(desk, i) || tokens.folded[i - 1] !== '(' || !isTight(tokens, i) || tokens.folded[i + 1] !== ')')
      continue;
    const word = tokens.folded[i] ?? '';
    const named = mentionBefore(desk, i - 1);
    if (named) introductions.set(word, named);
    else if (startOfInitials(desk, i - 2, word) >= 0 && !isItsName(desk, i, startOfInitials(desk, i - 2, word)))
      introductions.set(word, null);
  }
  return introductions;
}

/** Links every acronym that the article introduced, and keeps those of unknown names from being linked otherwise. */
export function linkIntroduced(desk: Desk, introductions: Introductions): void {
  if (introductions.size === 0) return;
  for (let i = 0; i < desk.tokens.length; i++) {
    const meaning = isAcronym(desk, i) ? introductions.get(desk.tokens.folded[i] ?? '') : undefined;
    if (meaning === undefined || !isFree(desk, { first: i, last: i + 1 })) continue;
    if (meaning === null || nameBefore(desk, i, true)) desk.taken[i] = 1;
    else link(desk, { first: i, last: i + 1, entity: meaning.entity, rule: 'acronym', via: meaning.surface });
  }
}

function isAcronym({ tokens }: Desk, i: number): boolean {
  return has(tokens, i, flag.allCaps);
}

/** Whether the words before the brackets are another wording of what the acronym is known for (`Islamic State in the Levant (ISIL)`). */
function isItsName(desk: Desk, token: number, start: number): boolean {
  const word = desk.tokens.folded[start] ?? '';
  const senses = candidateFrom(desk, token)?.senses ?? [];
  return senses.some((sense) => !isOffice(sense) && formOf(sense.entity.name).words[0] === word);
}

function mentionBefore(desk: Desk, bracket: number): { entity: Entity; surface: string } | undefined {
  const last = has(desk.tokens, bracket - 1, flag.possessive) ? bracket - 2 : bracket - 1;
  const end = desk.tokens.end[last];
  const mention = desk.mentions.find((one) => one.end === end);
  const entity = mention && desk.index.entities.get(mention.entity);
  return entity && entity.entity !== 'leader'
    ? { entity, surface: desk.tokens.text.slice(mention.start, mention.end) }
    : undefined;
}

/** First of the words that end at token `last` and begin, small words aside, with the letters of the acronym; else -1. */
function startOfInitials({ tokens }: Desk, last: number, acronym: string): number {
  let letter = acronym.length - 1;
  for (let i = last; i >= 0 && i > last - 12 && letter >= 0; i--) {
    const initial = (tokens.folded[i] ?? '').charAt(0);
    if (initial === acronym.charAt(letter)) letter--;
    else if (has(tokens, i, flag.capitalised)) return -1;
    if (letter < 0) return i;
  }
  return -1;
}
