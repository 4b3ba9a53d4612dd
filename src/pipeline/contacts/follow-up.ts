import { sentenceOf } from '../annotate/document.ts';
import { tokenAt } from '../annotate/tokens.ts';
import { type Passage, type Unit, wordTest } from '../statements/passage.ts';
import type { Report } from './gather.ts';
import { outcomeOf, type Status } from './outcome.ts';
import { statusOf } from './status.ts';
import type { Site } from './triggers.ts';

/** Sentences behind a report in which "the meeting" is that one. */
const reach = 2;

/**
 * "The meeting was called off", "Warsaw denies that any meeting took place": what a sentence that names nobody tells of
 * the contact told last. Changes that report.
 */
export function followUp(passage: Passage, unit: Unit, { site, told }: { site: Site; told: readonly Report[] }): void {
  if (site.trigger.part !== 'noun' || !takesUp(passage, site.from)) return;
  const last = told.findLast(({ form }) => form === site.trigger.form || form === 'talks');
  if (!last || !isNear(passage, unit, last)) return;
  const status = isAny(passage, site.from) ? statusOf(passage, unit, site) : whatBecame(passage, unit, site);
  if (status === 'cancelled' || status === 'denied') last.status = status;
}

/** "the meeting was called off", "called off the meeting". */
function whatBecame(passage: Passage, unit: Unit, site: Site): Status | null {
  for (let i = site.from - 1; i > site.from - 4; i--) if (cancels(passage, i)) return 'cancelled';
  return outcomeOf(passage, unit, site);
}

const cancels = wordTest(/^(cancell?ed|scrapped|postponed|cancell?ing|scrapping|postponing)$/);

function isAny(passage: Passage, noun: number): boolean {
  return [1, 2].some((n) => anyWord(passage, noun - n));
}

const anyWord = wordTest(/^(any|such|no)$/);

const isTakingUp = wordTest(/^(the|any|that|such|no)$/);

function takesUp(passage: Passage, noun: number): boolean {
  return isTakingUp(passage, noun - 1) || isTakingUp(passage, noun - 2);
}

function isNear({ doc, tokens }: Passage, unit: Unit, last: Report): boolean {
  return sentenceOf(doc, unit.from) - sentenceOf(doc, tokenAt(tokens, last.evidence.start)) <= reach;
}
