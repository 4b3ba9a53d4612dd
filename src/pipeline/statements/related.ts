import { slugify } from '../../model/slug.ts';
import { type LeaderEntity, surnameOf } from '../annotate/compile/leaders.ts';
import { type Gender, genderOfName } from '../annotate/gender.ts';
import { flag, has, tokenAt } from '../annotate/tokens.ts';
import { describe, stands, suits } from './description.ts';
import { type Focus, personFor } from './focus.ts';
import { leadersBefore, leadersIn } from './leaders-named.ts';
import { mentionsIn } from './mentions.ts';
import type { NamedSource } from './named.ts';
import { isCapital, type Passage, wordAt, wordTest } from './passage.ts';

/**
 * The leader whom a source names by somebody else: "her Republican rival" and "Clinton's opponent" are the only other
 * candidate just named, "his running mate" the candidate for the second office of the same party, "Trump's wife, Melania"
 * and "her husband" bear the same surname. Null for all other sources, and where that leaves nobody or more than one.
 */
export function relatedPerson(
  passage: Passage,
  source: NamedSource,
  setting: { focus: Focus; unit: number },
): string[] | null {
  const rival = isRival(passage, source.head);
  const mate = wordAt(passage, source.head) === 'mate' && wordAt(passage, source.head - 1) === 'running';
  const kin = kinship.get(wordAt(passage, source.head));
  const staff = isStaff(passage, source.head);
  if (!rival && !mate && !kin && !staff) return null;
  const owner = ownerOf(passage, source, setting);
  if (!owner) return null;
  if (staff) return employed(passage, source, owner);
  const found = kin ? relative(passage, source, { owner, gender: kin }) : candidate(passage, source, { owner, mate });
  return found === null ? null : [found];
}

const isStaff = wordTest(/^(manager|chairman|chairwoman|chair|director|strategist)$/);

/** "her campaign chairman": whose office is one of the owner's campaign. */
function employed(passage: Passage, { head }: NamedSource, owner: LeaderEntity): string[] | null {
  const noun = wordAt(passage, head);
  const found = people(passage, leadersBefore(passage, passage.tokens.length)).filter(({ roles }) =>
    roles.some(({ office }) => office.includes(owner.name) && office.toLowerCase().includes(noun)),
  );
  const [only, ...more] = found;
  return only && more.length === 0 ? [only.id] : null;
}

const isRival = wordTest(/^(rival|opponent|challenger|foe|adversary|nemesis)$/);

const kinship: ReadonlyMap<string, Gender> = new Map([
  ['wife', 'female'],
  ['daughter', 'female'],
  ['mother', 'female'],
  ['sister', 'female'],
  ['husband', 'male'],
  ['son', 'male'],
  ['father', 'male'],
  ['brother', 'male'],
]);

/** Whom "his" or "Trump's" at the start of the source means. */
function ownerOf(
  passage: Passage,
  source: NamedSource,
  { focus, unit }: { focus: Focus; unit: number },
): LeaderEntity | null {
  const pronoun = wordAt(passage, source.from);
  if (/^(his|her)$/.test(pronoun)) {
    const others = focus.filter(({ at }) => at !== source.head);
    return leader(passage, personFor(passage, others, { pronoun, unit })?.speakers[0]);
  }
  const [first] = mentionsIn(passage, { from: source.from, to: source.head });
  const owns = first && has(passage.tokens, tokenAt(passage.tokens, first.end), flag.possessive);
  return owns ? leader(passage, first.entity) : null;
}

function leader(passage: Passage, id: string | undefined): LeaderEntity | null {
  const entity = passage.doc.entities.get(id ?? '');
  return entity?.entity === 'leader' ? entity : null;
}

const reach = 4;

function candidate(
  passage: Passage,
  source: NamedSource,
  { owner, mate }: { owner: LeaderEntity; mate: boolean },
): string | null {
  const told = { ...describe(passage, source), office: null };
  const date = passage.doc.parsed.date;
  const first = Math.max(0, source.from - reach * averageUnit);
  const named = mate
    ? leadersBefore(passage, passage.tokens.length)
    : leadersIn(passage, { from: first, to: source.from });
  const others = people(passage, named).filter(
    (other) =>
      other.id !== owner.id && stands(other, date) && (mate ? isMate(other, owner) : suits(passage, other, told)),
  );
  const [only, ...more] = others;
  return only && more.length === 0 ? only.id : null;
}

/** Tokens of a sentence, roughly. */
const averageUnit = 30;

function isMate(other: LeaderEntity, owner: LeaderEntity): boolean {
  return other.party === owner.party && other.roles.some(({ office }) => office.startsWith('Candidate for Vice'));
}

function relative(
  passage: Passage,
  source: NamedSource,
  { owner, gender }: { owner: LeaderEntity; gender: Gender },
): string | null {
  const surname = surnameOf(owner);
  const given = givenName(passage, source);
  if (given !== null) return leader(passage, slugify(`${given} ${surname}`))?.id ?? null;
  const others = people(passage, leadersBefore(passage, source.from)).filter(
    (other) => other.id !== owner.id && surnameOf(other) === surname && genderOfName(other.name) === gender,
  );
  const [only, ...more] = others;
  return only && more.length === 0 ? only.id : null;
}

/** "his wife, *Melania*": the capital behind the noun. */
function givenName(passage: Passage, { head, to }: NamedSource): string | null {
  const at = wordAt(passage, head + 1) === ',' ? head + 2 : head + 1;
  return at < to && isCapital(passage, at) ? wordAt(passage, at) : null;
}

function people(passage: Passage, ids: readonly string[]): LeaderEntity[] {
  return ids.flatMap((id) => leader(passage, id) ?? []);
}
