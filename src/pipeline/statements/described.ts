import type { Mention } from '../../model/annotation.ts';
import type { Entity } from '../../model/entity.ts';
import { tokenAt } from '../annotate/tokens.ts';
import type { Focus } from './focus.ts';
import { mentionsIn } from './mentions.ts';
import type { NamedSource } from './named.ts';
import { type Passage, wordAt } from './passage.ts';

/** Where a description stands, and who was spoken of last. */
interface Setting {
  focus: Focus;
  /** Number of the unit. */
  unit: number;
}

/** Units before the description in which the person must have been named. */
const reach = 2;

/**
 * The leader whom "the former secretary of state" or "the Republican nominee" describes: the only one of those just named
 * who holds or held such an office; by any other description the person in focus, if nobody else was just named or the
 * article introduces him by this word. Null where that leaves nobody or more than one.
 */
export function describedPerson(passage: Passage, source: NamedSource, { focus, unit }: Setting): string[] | null {
  if (!isDescription(passage, source)) return null;
  const noun = wordAt(passage, source.head);
  const office = offices.get(noun);
  const near = leadersNear(passage, source, unit);
  const [last] = focus;
  const inFocus = last && last.speakers.length === 1 && unit - last.unit <= reach ? last.speakers[0] : undefined;
  const chosen = office ? holder(passage, office, { near, inFocus }) : bearer(passage, noun, { near, inFocus });
  return chosen === undefined || !suits(passage, source, chosen) ? null : [chosen];
}

/** Whether a source is "the" and a noun that can describe a politician. */
export function isDescription(passage: Passage, source: NamedSource): boolean {
  const noun = wordAt(passage, source.head);
  return wordAt(passage, source.from) === 'the' && (offices.has(noun) || traits.has(noun));
}

interface Candidates {
  near: readonly string[];
  inFocus: string | undefined;
}

/** "the Republican candidate" is nobody who has office abroad alone. */
function suits(passage: Passage, source: NamedSource, id: string): boolean {
  for (let i = source.from; i < source.head; i++) {
    if (!/^(republican|democratic|gop)$/.test(wordAt(passage, i))) continue;
    const entity = passage.doc.entities.get(id);
    return entity?.entity === 'leader' && entity.roles.some(({ country }) => country === 'united-states');
  }
  return true;
}

/** The only one who holds or held the office; of several the one in focus. */
function holder(passage: Passage, office: RegExp, { near, inFocus }: Candidates): string | undefined {
  const fitting = near.filter((id) => holds(passage.doc.entities.get(id), office));
  if (fitting.length === 1) return fitting[0];
  return fitting.find((id) => id === inFocus);
}

function holds(entity: Entity | undefined, office: RegExp): boolean {
  return entity?.entity === 'leader' && entity.roles.some((role) => office.test(role.office));
}

/** The person in focus, unless others were just named whom the word could mean as well. */
function bearer(passage: Passage, noun: string, { near, inFocus }: Candidates): string | undefined {
  if (inFocus === undefined) return undefined;
  return near.every((id) => id === inFocus) || isIntroduced(passage, inFocus, noun) ? inFocus : undefined;
}

function leadersNear(passage: Passage, source: NamedSource, unit: number): string[] {
  const from = passage.units[Math.max(0, unit - reach)]?.from ?? source.from;
  const leaders = mentionsIn(passage, { from, to: source.from }).filter(({ kind }) => kind === 'leader');
  return [...new Set(leaders.map(({ entity }) => entity))];
}

/** Whether a mention of the person stands close to the word ("Democratic nominee Hillary Clinton"). */
function isIntroduced(passage: Passage, id: string, noun: string): boolean {
  return passage.doc.mentions.some((mention) => mention.entity === id && isBeside(passage, mention, noun));
}

const beside = 5;

function isBeside(passage: Passage, mention: Mention, noun: string): boolean {
  const first = tokenAt(passage.tokens, mention.start);
  const last = tokenAt(passage.tokens, mention.end - 1);
  if (wordAt(passage, first - 1) === noun) return true;
  if (wordAt(passage, last + 1) !== ',') return false;
  for (let i = last + 2; i < last + 2 + beside; i++) if (wordAt(passage, i) === noun) return true;
  return false;
}

/** Nouns for offices, with the offices that they can mean. */
const offices: ReadonlyMap<string, RegExp> = new Map([
  ['president', /^(?!.*\bvice\b).*\bpresident\b/i],
  ['senator', /\bsenator\b/i],
  ['governor', /\bgovernor\b/i],
  ['secretary', /\bsecretary\b/i],
  ['minister', /\bminister\b/i],
  ['premier', /\bpremier|prime minister\b/i],
  ['chancellor', /\bchancellor\b/i],
  ['mayor', /\bmayor\b/i],
  ['congressman', /\brepresentative|congress/i],
  ['congresswoman', /\brepresentative|congress/i],
  ['speaker', /\bspeaker\b/i],
]);

/** Nouns that describe a politician without an office. */
const traits = new Set(
  `nominee candidate frontrunner runner hopeful contender mogul billionaire businessman businesswoman developer tycoon
  magnate celebrity politician lawmaker democrat republican socialist incumbent challenger leader`.split(/\s+/),
);
