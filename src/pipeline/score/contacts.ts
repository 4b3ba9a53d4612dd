import type { Contact, Span } from '../../model/annotation.ts';

/** A contact as the line filter and the gold have it. */
export type ScoredContact = Pick<Contact, 'participants' | 'form' | 'status' | 'date'> & { evidence: Span[] };

/** A gold contact with the found one of the same participants and status, or either alone. */
export interface ContactPair {
  gold: ScoredContact | null;
  found: ScoredContact | null;
}

/** Counts of one comparison; sums of them are counts again. */
export interface ContactCounts {
  gold: number;
  found: number;
  /** Pairs with the same participants and status. */
  matched: number;
  /** Of these, pairs with the same form. */
  forms: number;
  /** Of these, pairs with the same day, or none in both. */
  dates: number;
}

/** Pairs gold and found contacts of one text, one to one, by participants and status; the same form first. */
export function pairContacts(gold: readonly ScoredContact[], found: readonly ScoredContact[]): ContactPair[] {
  const free = [...found];
  const pairs = gold.map((contact): ContactPair => {
    const same = free.filter((other) => keyOf(other) === keyOf(contact));
    const best = same.find((other) => other.form === contact.form) ?? same[0] ?? null;
    if (best) free.splice(free.indexOf(best), 1);
    return { gold: contact, found: best };
  });
  return [...pairs, ...free.map((contact) => ({ gold: null, found: contact }))];
}

/** Counts the pairs of one text. */
export function countContacts(pairs: readonly ContactPair[]): ContactCounts {
  const matched = pairs.filter((pair) => pair.gold && pair.found);
  return {
    gold: pairs.filter((pair) => pair.gold).length,
    found: pairs.filter((pair) => pair.found).length,
    matched: matched.length,
    forms: matched.filter((pair) => pair.gold?.form === pair.found?.form).length,
    dates: matched.filter((pair) => pair.gold?.date === pair.found?.date).length,
  };
}

function keyOf({ participants, status }: ScoredContact): string {
  return `${[...participants].sort().join(' ')} ${status}`;
}
