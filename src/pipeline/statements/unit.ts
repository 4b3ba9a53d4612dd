import { flag, has } from '../annotate/tokens.ts';
import { readAccording } from './according.ts';
import { readAfter } from './after.ts';
import { readAside } from './aside.ts';
import { answerStart } from './asked.ts';
import { readBefore } from './before.ts';
import type { Cue } from './cues.ts';
import type { Found, Reading, Scope } from './found.ts';
import { readHearsay } from './hearsay.ts';
import { hearsay } from './hearsay-words.ts';
import { readInView } from './in-view.ts';
import { readNominal } from './nominal.ts';
import { cueNouns } from './nouns.ts';
import { cueAt, is, isMark, type Passage, quotationTo, type Range, wordAt } from './passage.ts';
import { readPassive } from './passive.ts';
import { readRelative } from './relative.ts';
import { kind } from './words.ts';

/**
 * All statements of one unit that a cue marks, in order; `cues` are the positions of its cues. None lies inside another
 * one: as in PolNeAR, a word belongs to one statement at most, and the outermost is kept.
 */
export function readUnit(passage: Passage, unit: Range, cues: readonly number[]): Found[] {
  const found: Found[] = [];
  let left = answerStart(passage, unit);
  for (const [n, at] of cues.slice(0, mostCues).entries()) {
    if (at < left) continue;
    const scope = {
      from: left,
      left,
      start: unit.from,
      to: unit.to,
      cues: cues.slice(n, n + mostCues),
      previous: found.at(-1) ?? null,
    };
    const reading = readCue(passage, scope, at);
    if (!reading) continue;
    const best =
      readEnclosing(passage, { ...scope, cues: cues.slice(n + 1, n + 1 + enclosingReach) }, reading) ?? reading;
    found.push(best.found);
    left = best.next;
  }
  return found;
}

/** A sentence with more cues is no sentence; the bound keeps the reading linear whatever the text. */
const mostCues = 50;

/** Cues looked at behind one that reads, for one that takes in the whole. */
const enclosingReach = 5;

function readCue(passage: Passage, scope: Scope, at: number): Reading | null {
  if (wordAt(passage, at) === 'according') return readAccording(passage, scope, at);
  if (hearsay.has(wordAt(passage, at))) return readHearsay(passage, scope, at);
  const cue = cueAt(passage, at);
  if (!cue) return readInView(passage, scope, at) ?? readNominal(passage, scope, at);
  if (cue.form === 'ing' && has(passage.tokens, at - 1, flag.possessive)) return null;
  return (
    readNominal(passage, scope, at) ??
    readBrought(passage, scope, at, cue) ??
    readAside(passage, scope, at, cue) ??
    readAfter(passage, scope, at, cue) ??
    readPassive(passage, scope, at, cue) ??
    readBefore(passage, scope, at, cue) ??
    readRelative(passage, scope, at, cue)
  );
}

/** Verbs whose object can be a noun that reports by itself ("repeated her promise to …", "expressed concern that …"). */
const bringing = /^(repeat|reiterate|express|voice|convey|share|echo|offer|issue|send|outline|announce)$/;

const nounReach = 6;

function readBrought(passage: Passage, scope: Scope, at: number, cue: Cue): Reading | null {
  if (!bringing.test(cue.lemma)) return null;
  const noun = scope.cues.find((i) => i > at && i <= at + nounReach && cueNouns.has(wordAt(passage, i)));
  if (noun === undefined || !isHeadBehind(passage, at, noun)) return null;
  return /^(that|to)$/.test(wordAt(passage, noun + 1)) ? readNominal(passage, scope, noun) : null;
}

/** Whether nothing but an article and adjectives stands between a verb and a noun. */
function isHeadBehind(passage: Passage, verb: number, noun: number): boolean {
  for (let i = verb + 1; i < noun; i++)
    if (isMark(passage, i) || is(passage, i, kind.preposition | kind.conjunction)) return false;
  return true;
}

/** A later tag ("…, he said") that takes in the whole clause, cue and all; a quotation with a tag of its own stays his who said it. */
function readEnclosing(passage: Passage, scope: Scope, { found }: Reading): Reading | null {
  const isSaid = quotationTo(passage, found.content[0]?.to ?? 0) !== undefined;
  for (const at of scope.cues) {
    if (isSaid && wordAt(passage, at) === 'according') continue;
    const reading = readTag(passage, scope, at);
    if (reading && (reading.found.content[0]?.from ?? scope.to) <= scope.from + 2) return reading;
  }
  return null;
}

function readTag(passage: Passage, scope: Scope, at: number): Reading | null {
  if (wordAt(passage, at) === 'according') return readAccording(passage, scope, at);
  const cue = cueAt(passage, at);
  return cue ? readAfter(passage, scope, at, cue) : null;
}
