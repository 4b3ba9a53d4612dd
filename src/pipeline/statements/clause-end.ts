import { opensAfterthought } from './afterthought.ts';
import { closesWithComma } from './closing.ts';
import type { CueSite, Scope } from './found.ts';
import { isAside } from './object.ts';
import { cueAt, is, type Passage, wordAt } from './passage.ts';
import { subjectBefore } from './source.ts';
import { isFiniteVerb } from './verb.ts';
import { kind } from './words.ts';

/** A clause ends at a semicolon, before ", but" with a subject of its own, and before ", which he said". */
export function turnEnd(passage: Passage, scope: Scope): number {
  for (let i = scope.from + 1; i < scope.to - 2; i++) {
    if (passage.quoted[i] !== -1) continue;
    if (closesWithComma(passage, i) && isAside(passage, i)) return i;
    const word = wordAt(passage, i);
    if (word === ';' && wordAt(passage, i + 1) !== 'that') return i;
    if (word === ',' && endsAt(passage, i + 1, scope.to)) return i;
  }
  return scope.to;
}

function endsAt(passage: Passage, i: number, end: number): boolean {
  return opensTurn(passage, i, end) || opensReport(passage, i) || opensAfterthought(passage, i, end);
}

/** "When Trump tweeted that …, Twitter answered": the comma before a subject and its verb ends the subordinate clause. */
export function clauseEnd(passage: Passage, scope: Scope, site: CueSite): number {
  if (!isSubordinate(passage, scope, site)) return scope.to;
  for (let i = scope.from; i < scope.to - 2; i++) {
    if (closesWithComma(passage, i) && opensMainClause(passage, i, scope.to)) return i;
    if (wordAt(passage, i) === ',' && passage.quoted[i] === -1 && opensMainClause(passage, i + 1, scope.to)) return i;
  }
  return scope.to;
}

/** "but Congress refused": a turn of the writer's, unless a pronoun goes on with the clause or a cue speaks. */
function opensTurn(passage: Passage, i: number, end: number): boolean {
  if (wordAt(passage, i) !== 'but' || is(passage, i + 1, kind.subject | kind.subordinator)) return false;
  return opensMainClause(passage, i + 1, end);
}

/** "which he said", "whom Trump called": a relative clause with a cue of its own. */
function opensReport(passage: Passage, i: number): boolean {
  if (!/^(which|whom|who)$/.test(wordAt(passage, i))) return false;
  const cue = cueAt(passage, i + 2);
  return cue?.frames.has('after') === true && (cue.form === 'past' || cue.form === 'third');
}

const opening =
  /^(when|after|as|while|since|because|although|though|if|until|before|once|whereas|in|by|for|upon|on|despite)$/;

/** Whether a subordinator opens the sentence, or the cue itself opens it as a participle. */
function isSubordinate(passage: Passage, scope: Scope, { at, cue }: CueSite): boolean {
  const from = scope.left;
  if (cue.form === 'ing' && at <= from + 1) return true;
  const subject = subjectBefore(passage, from, at);
  const start = subject?.from ?? at;
  return start - from <= 2 && start > from && opening.test(wordAt(passage, from));
}

function opensMainClause(passage: Passage, from: number, end: number): boolean {
  if (is(passage, from, kind.conjunction | kind.subordinator | kind.preposition)) return false;
  for (let i = from + 1; i < Math.min(end, from + 8); i++) {
    if (isFiniteVerb(passage, i)) return subjectBefore(passage, from, i)?.from === from;
  }
  return false;
}
