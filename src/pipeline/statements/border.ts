import { clauseEnd, turnEnd } from './clause-end.ts';
import type { CueSite, Scope } from './found.ts';
import { mainVerbEnd } from './main-verb.ts';
import { borderBefore } from './next-border.ts';
import { objectEnd } from './object-end.ts';
import { isMark, type Passage, quotationFrom, wordAt } from './passage.ts';
import { relativeEnd } from './relative-end.ts';

/**
 * Where content that starts at `scope.from` ends: with the quotation that it is; before the next statement of the same
 * sentence; at the comma before the main clause where the cue stands in a subordinate one; else with the unit.
 */
export function contentEnd(passage: Passage, scope: Scope, site: CueSite): number {
  const whole = wholeQuotationEnd(passage, scope);
  if (whole !== null) return whole;
  const end = Math.min(
    clauseEnd(passage, scope, site),
    colonEnd(passage, scope),
    relativeEnd(passage, scope, site),
    mainVerbEnd(passage, scope, site),
    site.object ? objectEnd(passage, scope, site.cue) : turnEnd(passage, scope),
  );
  for (const i of scope.cues) {
    if (i <= scope.from || i >= end) continue;
    const border = borderBefore(passage, scope, i, site.cue);
    if (border !== null && border > scope.from) return border;
  }
  return end;
}

/** End of the quotation that the content starts with, where it closes a sentence. */
function wholeQuotationEnd(passage: Passage, scope: Scope): number | null {
  const quotation = quotationFrom(passage, scope.from);
  if (!quotation) return null;
  const closed = /^[.,?!…]$/.test(wordAt(passage, quotation.to - 2));
  return closed || quotation.to >= scope.to || isMark(passage, quotation.to) ? quotation.to : null;
}

/** A colon before a quotation opens something else. */
function colonEnd(passage: Passage, scope: Scope): number {
  for (let i = scope.from; i < scope.to; i++) if (wordAt(passage, i) === ':' && quotationFrom(passage, i + 1)) return i;
  return scope.to;
}
