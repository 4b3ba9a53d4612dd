import { type Passage, wordAt, wordTest } from './passage.ts';

/** Titles of the offices that the noun at token `head` can mean, with the words beside it; null where it means none. */
export function officeAt(passage: Passage, head: number): RegExp | null {
  const noun = wordAt(passage, head);
  const before = wordAt(passage, head - 1) === '-' ? wordAt(passage, head - 2) : wordAt(passage, head - 1);
  if (isFor(passage, head) && isDepartment(passage, head - 1)) return new RegExp(`\\b${before}\\b`, 'i');
  const of = wordAt(passage, head + 1) === 'of' ? wordAt(passage, head + 2) : '';
  return offices.get(`${before} ${noun}`) ?? offices.get(`${noun} of ${of}`) ?? offices.get(noun) ?? null;
}

/** Whether a noun speaks of somebody who stands for election. */
export const isCandidate = wordTest(/^(nominee|candidate|frontrunner|runner|hopeful|contender|challenger|mate)$/);

/** Whether a noun speaks of somebody who held no office before. */
export const isOutsider = wordTest(
  /^(mogul|billionaire|businessman|businesswoman|developer|tycoon|magnate|outsider|neurosurgeon)$/,
);

/** Whether a noun can describe a politician. */
export function isDescribing(passage: Passage, head: number): boolean {
  return (
    offices.has(wordAt(passage, head)) ||
    (wordAt(passage, head) === 'general' && wordAt(passage, head - 1) === 'attorney') ||
    (wordAt(passage, head) === 'lady' && wordAt(passage, head - 1) === 'first') ||
    isCandidate(passage, head) ||
    isOutsider(passage, head) ||
    isTrait(passage, head)
  );
}

const isFor = wordTest(/^(minister|secretary)$/);

/** "the *interior* minister", "the *defense* secretary": the word that the office's title must have too. */
const isDepartment = wordTest(
  /^(interior|defen[cs]e|finance|justice|migration|health|energy|education|economy|trade|agriculture|labor|treasury|commerce|transportation|press|culture|environment|home|security)$/,
);

/** Nouns for offices, with the offices that they can mean; two words where the first or last of them tells. */
const offices: ReadonlyMap<string, RegExp> = new Map([
  ['president', /^(?!.*\bvice\b)(?!.*\bto the\b).*\bpresident\b/i],
  ['vice president', /\bvice president\b/i],
  ['first lady', /\bfirst lady\b/i],
  ['senator', /\bsenator\b/i],
  ['governor', /\bgovernor\b/i],
  ['attorney general', /\battorney general\b/i],
  ['secretary', /\bsecretary\b/i],
  ['secretary of state', /\bsecretary of state\b/i],
  ['secretary of defense', /\bsecretary of defen[cs]e\b/i],
  ['foreign minister', /\bforeign\b.*\bminister\b|\bminister\b.*\bforeign\b/i],
  ['prime minister', /\bprime minister\b|\bpremier\b/i],
  ['minister', /^(?!.*\bprime\b).*\bminister\b/i],
  ['premier', /\bpremier\b|\bprime minister\b/i],
  ['chancellor', /\bchancellor\b/i],
  ['mayor', /\bmayor\b/i],
  ['congressman', /\brepresentative\b|\bcongress/i],
  ['congresswoman', /\brepresentative\b|\bcongress/i],
  ['representative', /\brepresentative\b/i],
  ['lawmaker', /\bsenator\b|\brepresentative\b|\bmember of\b/i],
  ['legislator', /\bsenator\b|\brepresentative\b|\bmember of\b/i],
  ['speaker', /\bspeaker\b/i],
  ['director', /\bdirector\b/i],
  ['chairman', /\bchair(man)?\b/i],
  ['chairwoman', /\bchair(woman)?\b/i],
  ['ambassador', /\bambassador\b/i],
  ['justice', /\bjustice\b/i],
  ['majority leader', /\bmajority leader\b/i],
  ['minority leader', /\bminority leader\b/i],
  ['commissioner', /\bcommissioner\b/i],
]);

/** Nouns that describe a politician without an office. */
const isTrait = wordTest(
  /^(celebrity|politician|democrat|republican|socialist|independent|conservative|incumbent|leader|statesman|veteran)$/,
);
