import { cueAt, is, isCapital, type Passage, wordAt, wordTest } from './passage.ts';
import { isFiniteVerb } from './verb.ts';
import { kind } from './words.ts';

/**
 * Whether what a comma sets off, from token `i` on, is the writer's and no longer what was said: when it was said ("hours
 * after Britain voted"), what saying it did ("delivering her sharpest critique"), or what others say of it ("a claim that
 * the billionaire denies", "in which he urged").
 */
export function opensAfterthought(passage: Passage, i: number, end: number): boolean {
  return (
    isWhen(passage, i, end) ||
    isDeed(passage, i) ||
    isVerdict(passage, i, end) ||
    isSummary(passage, i) ||
    isSoDid(passage, i)
  );
}

const isSpan = wordTest(
  /^(just|only|shortly|soon|barely|moments?|minutes?|hours?|days?|weeks?|months?|years?|an?|one|two|three|four|five|few|several)$/,
);
const isAfter = wordTest(/^(after|before)$/);
const isLate = wordTest(/^(after|amid|despite|following)$/);

function isWhen(passage: Passage, i: number, end: number): boolean {
  if (isLate(passage, i)) return true;
  if (wordAt(passage, i) === 'as') return opensClause(passage, i + 1, end);
  let k = i;
  while (isSpan(passage, k)) k++;
  return k > i && isAfter(passage, k);
}

const longestSubject = 6;

function opensClause(passage: Passage, from: number, end: number): boolean {
  if (!isCapital(passage, from) && !is(passage, from, kind.subject | kind.determiner)) return false;
  for (let i = from + 1; i < Math.min(end, from + longestSubject); i++) if (isFiniteVerb(passage, i)) return true;
  return false;
}

/** Participles that tell what the speaker did by saying it. */
const isDeed = wordTest(
  /^(delivering|drawing|prompting|escalating|intensifying|marking|offering|using|breaking|setting|joining|ratcheting|raising|sparking|triggering|fueling|fuelling|putting|adding|underscoring|ending|capping|kicking|opening|stepping|reversing|signaling|signalling|contradicting|invoking|quoting|referring|pointing|gesturing|speaking)$/,
);

const sums = wordTest(
  /^(turnaround|rebuke|admission|reversal|departure|shift|contrast|escalation|development|acknowledge?ment|concession|rejection|repudiation|swipe|jab|nod|reference|retreat|about|break|blow|warning|signal|sign|echo|attempt|effort)$/,
);

/** "a stunning *turnaround*": what the writer calls the saying of it. */
function isSummary(passage: Passage, i: number): boolean {
  if (!/^an?$/.test(wordAt(passage, i))) return false;
  return [1, 2, 3].some((n) => sums(passage, i + n) && !is(passage, i + n - 1, kind.preposition));
}

/** Whether "and *so did* Giuliani" starts at a token. */
export function isSoDid(passage: Passage, i: number): boolean {
  return wordAt(passage, i) === 'and' && wordAt(passage, i + 1) === 'so' && is(passage, i + 2, kind.auxiliary);
}

const judged = wordTest(
  /^(claim|charge|move|possibility|statement|position|proposal|accusation|allegation|suggestion|assertion|remark|comment|stance|notion|idea|decision|view|argument|plan|pledge|promise|step|deal|prospect|demand|policy|strategy|assessment|sentiment|comparison|contention|characterization|point|theory|message|description|figure|number)$/,
);

const isRelative = wordTest(/^(that|which|whom|where|who)$/);

/** Whether others judge what was said: "a claim that the billionaire says …", "a possibility his rival called …", "in which he urged …". */
export function isVerdict(passage: Passage, i: number, end: number): boolean {
  if (/^(in|of|for|to|on|at)$/.test(wordAt(passage, i)) && wordAt(passage, i + 1) === 'which')
    return reports(passage, i + 2, end);
  if (wordAt(passage, i) === 'where') return reports(passage, i + 1, end);
  if (!/^an?$/.test(wordAt(passage, i))) return false;
  const noun = judged(passage, i + 1) ? i + 1 : judged(passage, i + 2) ? i + 2 : null;
  if (noun === null) return false;
  return reports(passage, isRelative(passage, noun + 1) ? noun + 2 : noun + 1, end);
}

const reportReach = 8;

/** Whether a cue with a subject of its own follows soon. */
function reports(passage: Passage, from: number, end: number): boolean {
  for (let i = from + 1; i < Math.min(end, from + reportReach); i++) {
    if (wordAt(passage, i) === ',') return false;
    const form = cueAt(passage, i)?.form;
    if (form === 'past' || form === 'third' || form === 'participle') return true;
    if (isFiniteVerb(passage, i) && !is(passage, i, kind.auxiliary)) return false;
  }
  return false;
}
