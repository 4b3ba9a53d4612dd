import { sentenceOf } from '../annotate/document.ts';
import { tokenAt } from '../annotate/tokens.ts';
import { type Passage, type Unit, wordTest } from '../statements/passage.ts';
import type { Report } from './gather.ts';
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
  const status = statusOf(passage, unit, site);
  if (status === 'cancelled' || status === 'denied') last.status = status;
}

const isTakingUp = wordTest(/^(the|any|that|such|no)$/);

function takesUp(passage: Passage, noun: number): boolean {
  return isTakingUp(passage, noun - 1) || isTakingUp(passage, noun - 2);
}

function isNear({ doc, tokens }: Passage, unit: Unit, last: Report): boolean {
  return sentenceOf(doc, unit.from) - sentenceOf(doc, tokenAt(tokens, last.evidence.start)) <= reach;
}
