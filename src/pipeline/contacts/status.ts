import type { Contact } from '../../model/annotation.ts';
import { isMark, type Passage, type Range, wordAt } from '../statements/passage.ts';
import { verbGroupStart } from '../statements/source.ts';
import type { Site } from './triggers.ts';

type Status = Contact['status'];

/** Words of each status, looked for to the left of the trigger; the first status that has one counts. */
const before: [status: Status, words: RegExp][] = [
  ['cancelled', /^(cancel|cancels|cancell?ed|cancell?ing|scrap|scrapped|postponed?|postponing)$/],
  ['denied', /^(no|denied|denies|deny|denying|refused|refuses|declined|declines|never|not|without)$|n't$/],
  [
    'proposed',
    /^(propos(e|es|ed|al)|offer(s|ed)?|invit(e|es|ed|ing|ation)|suggest(s|ed)?|urg(e|es|ed)|want(s|ed)?|hop(e|es|ed)|willing|ready|open|could|may|might|ask(s|ed)?|request(s|ed)?|seek(s|ing)?|sought)$/,
  ],
  [
    'planned',
    /^(will|would|plan(s|ned|ning)?|schedul(e|ed)|expect(s|ed)?|due|set|agree(s|d)?|intend(s|ed)?|upcoming|forthcoming|next|tomorrow|ahead|slated|prepar(e|es|ing)|should|shall)$/,
  ],
];

const behind: [status: Status, words: RegExp][] = [
  ['cancelled', /^(cancell?ed|scrapped|postponed)$/],
  ['planned', /^(scheduled|planned|tomorrow|next)$/],
];

const reach = 10;

/** Whether the contact was held or is only planned, proposed, denied or cancelled, by the words around its trigger. */
export function statusOf(passage: Passage, unit: Range, site: Site): Status {
  const left = { from: clauseStart(passage, unit, site), to: site.from };
  const right = { from: site.to, to: clauseEnd(passage, unit, site) };
  return (
    firstStatus(passage, left, before) ?? infinitive(passage, site) ?? firstStatus(passage, right, behind) ?? 'held'
  );
}

/** "to meet" after a verb of movement or agreement looks ahead. */
function infinitive(passage: Passage, site: Site): Status | null {
  const start = verbGroupStart(passage, Math.max(0, site.from - 4), site.from);
  return site.trigger.part !== 'noun' && wordAt(passage, start - 1) === 'to' ? 'planned' : null;
}

function firstStatus(passage: Passage, range: Range, table: typeof before): Status | null {
  for (const [status, words] of table) {
    for (let i = range.from; i < range.to; i++)
      if (words.test(wordAt(passage, i)) && passage.quoted[i] === -1) return status;
  }
  return null;
}

function clauseStart(passage: Passage, unit: Range, site: Site): number {
  const verb = verbGroupStart(passage, unit.from, site.from);
  if (site.trigger.part !== 'noun' && /^(and|but)$/.test(wordAt(passage, verb - 1))) return verb;
  let i = site.from;
  while (i > unit.from && site.from - i < reach && !isClauseMark(passage, i - 1)) i--;
  return i;
}

function clauseEnd(passage: Passage, unit: Range, site: Site): number {
  let i = site.to;
  while (i < unit.to && i - site.to < reach + 4 && !isClauseMark(passage, i)) i++;
  return i;
}

function isClauseMark(passage: Passage, i: number): boolean {
  return isMark(passage, i) && /^[,;:—–]$/.test(wordAt(passage, i));
}
