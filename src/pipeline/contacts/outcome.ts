import type { Contact } from '../../model/annotation.ts';
import { is, isMark, type Passage, type Range, wordAt, wordTest } from '../statements/passage.ts';
import { kind } from '../statements/words.ts';
import type { Site } from './triggers.ts';

/** What is told to have become of a contact. */
export type Status = Contact['status'];

const reach = 32;

const isCancelled = wordTest(/^(cancell?ed|scrapped|postponed|shelved|aborted|off|through|apart|delayed)$/);
const isAhead = wordTest(/^(planned|scheduled|expected|due|set|slated|tomorrow|possible)$/);
const isOver = wordTest(/^(lasted|began|ended|went|happened|occurred|ran|focused|produced|yielded|concluded)$/);
const opensOther = wordTest(/^(despite|although|though|after|because|when|that|while|but|unless|if|until|amid)$/);
const isFuture = wordTest(/^(will|would|could|may|might|to|should)$/);

/**
 * What the sentence tells behind a noun, of which it is the subject: "fell through", "was called off", "took place", "is
 * planned for Monday". Null where it tells nothing of the kind.
 */
export function outcomeOf(passage: Passage, unit: Range, { from, to, trigger }: Site): Status | null {
  if (trigger.part !== 'noun') return null;
  for (let i = to; i < Math.min(unit.to, to + reach); i++) {
    if (opensOther(passage, i) || /^[;:—–]$/.test(wordAt(passage, i))) return null;
    if (isMark(passage, i) || passage.quoted[i] !== -1) continue;
    const status = toldAt(passage, i);
    if (status) return status === 'planned' && isNegated(passage, from) ? 'denied' : status;
  }
  return null;
}

function toldAt(passage: Passage, i: number): Status | null {
  const last = wordAt(passage, i - 1);
  if (isCancelled(passage, i)) return endsCancelling(passage, i) ? 'cancelled' : null;
  if (isAhead(passage, i) && is(passage, i - 1, kind.be)) return 'planned';
  if (wordAt(passage, i) === 'place') return tookPlace(passage, i);
  if (wordAt(passage, i) === 'held' && last === 'be') return 'planned';
  if (wordAt(passage, i) === 'held' && /^(was|were)$/.test(last)) return 'held';
  return isOver(passage, i) && !isFuture(passage, i - 1) && !is(passage, i - 1, kind.preposition)
    ? went(passage, i)
    : null;
}

function endsCancelling(passage: Passage, i: number): boolean {
  const last = wordAt(passage, i - 1);
  if (wordAt(passage, i) === 'off')
    return /^(called|put|broken)$/.test(last) && is(passage, i - 2, kind.be) && !isFuture(passage, i - 3);
  if (/^(through|apart)$/.test(wordAt(passage, i))) return last === 'fell';
  return is(passage, i - 1, kind.be) && !isFuture(passage, i - 2);
}

/** "took place", "had taken place", "will take place", "did not take place". */
function tookPlace(passage: Passage, i: number): Status | null {
  const verb = wordAt(passage, i - 1);
  const help = wordAt(passage, i - 2);
  if (/^(never|not)$|n't$/.test(help)) return 'denied';
  if (/^(took|taken)$/.test(verb)) return 'held';
  return verb === 'take' && isFuture(passage, i - 2) ? 'planned' : null;
}

/** "went ahead", "lasted", "went well". */
function went(passage: Passage, i: number): Status | null {
  return is(passage, i - 1, kind.subordinator) ? null : 'held';
}

function isNegated(passage: Passage, from: number): boolean {
  for (let i = from - 1; i > from - 4; i--) if (/^(no|neither)$/.test(wordAt(passage, i))) return true;
  return false;
}
