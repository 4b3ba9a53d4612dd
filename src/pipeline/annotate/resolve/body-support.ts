import type { Organisation } from '../../../model/entity.ts';
import { candidatesLike, type Desk, isCovered, styleAt } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';
import { countriesBehind } from './after-comma.ts';
import { countriesOfBody, homesOfBody, isChief } from './body-homes.ts';
import { isOfKind } from './body-kind.ts';
import { ownerBeside } from './body-owner.ts';
import { isAmongCompatriots } from './compatriots.ts';
import { homesLed, homesOfLeader } from './led.ts';
import { regionWords } from './name-sequel.ts';
import { isOfParagraph } from './paragraph-homes.ts';

/** A body, by an ambiguous name of it. */
interface NamedBody {
  body: Organisation & { id: string };
  isAcronym: boolean;
}

/**
 * Whether the article speaks for a body by an ambiguous name: by whose it says that it is there or elsewhere in the
 * article, by a plainer name, by its country or those who lead it, or by its sisters.
 */
export function isBodySupported(desk: Desk, candidate: Candidate, { body, isAcronym }: NamedBody): boolean {
  if (regionWords.has(wordAt(desk.tokens, candidate.last))) return false; // Fars province
  const homes = homesOfBody(desk.index, body);
  if (candidate.senses.length > fewSenses && !isSpokenOf(desk, homes)) return false;
  const owner = ownerOf(desk, candidate, { id: body.id, homes, hasBranches: /^(?:party|military)$/.test(body.kind) });
  if (owner !== 'none') return owner === 'home';
  if (isBareCongress(desk, candidate, body)) return true;
  if (isOfGroup(desk, candidate) || (body.standsFor?.country && sitsElsewhere(desk, candidate, homes))) return false;
  if (isOfMember(desk, candidate, [body.id, ...homes])) return true;
  if (desk.countries.has(body.id) || isOfKindOnce(desk, candidate, body)) return true;
  if (!isAcronym && body.kind === 'igo') return isOfNations(desk, candidate);
  if (isAcronym && !body.country && countriesOfBody(desk.index, body).length === 0) return false;
  const share = body.kind === 'military' ? 1 : 2; // every country has an army
  if (isChief(homes, share, desk.countries) || isChief(homes, 1, withLed(desk))) return true;
  return isAmongCompatriots(desk, homes) || isOfParagraph(desk, candidate.first, homes);
}

/**
 * `members of Congress`, without an article, within a sentence: where the text names no country, and none by its leaders,
 * that of the United States. At the head of one India's newspapers mean the party (`Congress wins seat`).
 */
function isBareCongress(desk: Desk, { first, last }: Candidate, { kind, standsFor }: Organisation): boolean {
  const { tokens } = desk;
  if (kind !== 'seat-of-power' || standsFor?.country !== 'united-states') return false;
  if (wordAt(tokens, first) !== 'congress' || last - first > 1 || has(tokens, last, flag.capitalised)) return false;
  if (desk.countries.size > 0 || homesLed(desk).size > 0 || styleAt(desk, first) !== 'plain') return false;
  const marks = flag.capitalised | flag.punctuation | flag.possessive;
  return (
    !has(tokens, first, flag.sentenceStart) && !has(tokens, first - 1, marks) && wordAt(tokens, first - 1) !== 'the'
  );
}

/** `the Commonwealth`, `Commonwealth observers`: in news of several countries the one of nations, not a state's own. */
function isOfNations({ tokens, countries }: Desk, { first, last }: Candidate): boolean {
  if (countries.size < 3 || isChief(commonwealths, 1, countries)) return false;
  return wordAt(tokens, first - 1) === 'the' || !has(tokens, last, flag.capitalised | flag.punctuation);
}

/** Countries that are, or have states that are, a commonwealth by name. */
const commonwealths = ['united-states', 'australia', 'puerto-rico', 'bahamas', 'dominica'];

/** Of names that very many bodies bear (`Senate`, `Supreme Court`) only those whose country the article speaks of are looked at. */
const fewSenses = 4;

function isSpokenOf(desk: Desk, homes: readonly string[]): boolean {
  if (desk.countries.size === 0 && homesLed(desk).size === 0) return true;
  return homes.some((id) => desk.countries.has(id) || homesLed(desk).has(id));
}

/** Whose a body is: by the words beside the name, else by those beside it elsewhere in the article (`Seoul’s National Assembly`). */
function ownerOf(desk: Desk, candidate: Candidate, body: OwnedBody): ReturnType<typeof ownerBeside> {
  const beside = ownerBeside(desk, candidate, body);
  if (beside !== 'none') return beside;
  const known = desk.owners.get(candidate.senses) ?? new Map<string, ReturnType<typeof ownerBeside>>();
  const owner = known.get(body.id) ?? ownerElsewhere(desk, candidate, body);
  desk.owners.set(candidate.senses, known.set(body.id, owner));
  return owner;
}

type OwnedBody = Parameters<typeof ownerBeside>[2] & { id: string };

function ownerElsewhere(desk: Desk, candidate: Candidate, body: OwnedBody): ReturnType<typeof ownerBeside> {
  const alike = candidatesLike(desk, candidate.senses).filter(
    (one) => has(desk.tokens, one.first, flag.capitalised) && !isCovered(desk, one),
  );
  const owners = new Set(alike.map((one) => ownerBeside(desk, one, body)));
  if (owners.has('other')) return owners.has('home') ? 'none' : 'other';
  return owners.has('home') ? 'home' : 'none';
}

/** `the Fed’s Bernanke`: whose member leads it or its country. */
function isOfMember({ tokens, mentions, index }: Desk, { last }: Candidate, homes: readonly string[]): boolean {
  if (!has(tokens, last, flag.possessive)) return false;
  const start = tokens.start[last + 1];
  const member = index.entities.get(mentions.find((one) => one.start === start)?.entity ?? '');
  return member?.entity === 'leader' && [...homesOfLeader(member)].some((home) => homes.includes(home));
}

/** `the National Assembly in Seoul`. */
function sitsElsewhere(desk: Desk, { last }: Candidate, homes: readonly string[]): boolean {
  const behind = countriesBehind(desk, last);
  return behind.length > 0 && !behind.some((id) => homes.includes(id));
}

/** How often the article speaks of countries and bodies, by their leaders too. */
function withLed(desk: Desk): ReadonlyMap<string, number> {
  const counts = new Map(desk.countries);
  for (const [id, times] of homesLed(desk)) counts.set(id, (counts.get(id) ?? 0) + times);
  return counts;
}

/** Whether a name that can be nothing else stands with a word for what it is somewhere in the article. */
function isOfKindOnce(desk: Desk, { senses }: Candidate, { kind }: Organisation): boolean {
  return senses.length === 1 && candidatesLike(desk, senses).some((one) => isOfKind(desk, one, kind));
}

/** `the Greens` where the article speaks of the European Parliament: the group there. */
function isOfGroup({ tokens, countries }: Desk, { last }: Candidate): boolean {
  return groups.has(wordAt(tokens, last - 1)) && countries.has('european-parliament');
}

/** What the groups of the European Parliament share with the parties of its members. */
const groups = new Set(['greens', 'socialists', 'liberals']);
