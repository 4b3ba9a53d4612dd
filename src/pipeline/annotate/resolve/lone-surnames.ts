import type { Rule } from '../../../model/rule.ts';
import type { LeaderEntity } from '../compile/leaders.ts';
import { kindBit } from '../compile/sense.ts';
import { abstain, candidatesOf, type Desk, link, sensesOf } from '../desk.ts';
import { sentenceAround } from '../document.ts';
import { commonGivenNames } from '../lexicon/given-names.ts';
import { honorifics, personTitles } from '../lexicon/words.ts';
import type { Candidate } from '../match.ts';
import { isGovernmentOf } from '../neighbours.ts';
import { officeOf } from '../titles.ts';
import { flag, has, tokenBefore, wordAt } from '../tokens.ts';
import { companionBearer } from './companions.ts';
import { famousBearer } from './famous.ts';
import { fellowCandidate } from './fellow-candidates.ts';
import { formerHead } from './former-head.ts';
import { listedHead } from './listed-heads.ts';
import { addressedAs } from './namesakes.ts';
import { ofNamedYear, ofTheTime } from './of-the-time.ts';
import { ownedBearer } from './owned-surname.ts';
import { isBesidePeer } from './peers.ts';
import { ofRank, rankedBearer } from './ranks.ts';
import { isEminent, isHead, isHome, isInOffice } from './standing.ts';
import { isAddressedPolitely, isPlainlyName, isPolitical, isRare, standsFree } from './surname-signs.ts';

/**
 * Decides for a surname whose bearer the article names nowhere in full, at all its places at once: whoever needs no
 * introduction is the one leader of that name in office, where the context speaks for one (the country, an office, a
 * peer, `Mr`), a former or coming head of a state that the article speaks of, or whoever the world knows by the surname;
 * one in a list of heads of a country, by its other members. Nobody in a report on sport, but for who is addressed politely.
 */
export function resolveLoneSurname(desk: Desk, places: readonly Candidate[], bearers: readonly LeaderEntity[]): void {
  if (desk.onSport && !places.some((place) => isAddressedPolitely(desk, place))) return;
  const [candidate] = places;
  const isWoman = places.some((place) => addressedAs(desk, place) === 'female');
  const leaders = ofNamedYear(desk, places, ofTheTime(desk, isWoman ? bearers : knownForThemselves(bearers)));
  const ranked = rankedBearer(desk, places, leaders) ?? listedHead(desk, places, bearers);
  const fellow = places.some((place) => isGivenName(desk, place)) ? undefined : fellowCandidate(desk, leaders);
  const told = ranked ?? fellow;
  if (!candidate) return;
  if (isTakenByOther(desk, places, told)) {
    if (ranked && !desk.rivals.has(wordAt(desk.tokens, candidate.last - 1))) linkRanked(desk, places, ranked);
    return;
  }
  if (told) linkAll(desk, places, { leader: told, rule: ranked ? 'title-name' : 'surname-beside' });
  else byStanding(desk, places, leaders);
}

/** Those who are known for more than whom they are married to or a child of, if there are any: `Gore` is not Tipper. */
function knownForThemselves(leaders: readonly LeaderEntity[]): readonly LeaderEntity[] {
  if (leaders.length < 2) return leaders;
  const known = leaders.filter(({ roles }) => !roles.every(({ office }) => ofKin.test(office)));
  return known.length > 0 ? known : leaders;
}

const ofKin = /^(?:(?:First|Second) (?:Lady|Gentleman)|Wife|Husband|Son|Daughter|Mother)\b/;

/** Whoever is in office, or was last or will be, where the article speaks for one. */
function byStanding(desk: Desk, places: readonly Candidate[], leaders: readonly LeaderEntity[]): void {
  const inOffice = leaders.filter((leader) => isInOffice(leader, desk.period));
  const leader =
    inOffice.length > 0
      ? bearerInOffice(desk, places, inOffice)
      : (formerHead(desk, places, leaders) ?? famousBearer(desk, places, leaders));
  const rule = inOffice.length > 0 ? 'surname-at-date' : 'surname-alone';
  const owned = leader ?? ownedBearer(desk, places, leaders);
  const told = owned ?? companionBearer(desk, places, leaders);
  if (told) linkAll(desk, places, { leader: told, rule: leader ? rule : owned ? 'surname-alone' : 'surname-beside' });
  else listOpen(desk, places, { leaders, inOffice });
}

/** `Mayor Bloomberg`, of a word that is an outlet too: at the places where the rank says so, and there alone. */
function linkRanked(desk: Desk, places: readonly Candidate[], leader: LeaderEntity): void {
  const titled = places.filter((place) => (ofRank(desk, place, [leader]) ?? []).length > 0);
  linkAll(desk, titled, { leader, rule: 'title-name' });
}

function linkAll(
  desk: Desk,
  places: readonly Candidate[],
  { leader, rule }: { leader: LeaderEntity; rule: Rule },
): void {
  for (const place of places) link(desk, { ...place, entity: leader, rule });
}

/** `Paul`, which somebody else may be called, unless it is addressed as a surname. */
function isGivenName(desk: Desk, place: Candidate): boolean {
  return commonGivenNames.has(wordAt(desk.tokens, place.first)) && !isAddressedPolitely(desk, place);
}

/**
 * An unknown person of this surname is named, be it behind a heading, or another title stands before it (`Governor Vázquez`), or the word
 * has another sense: Muscat is a city too, Houthi a movement, and the hijab a garment.
 */
function isTakenByOther(desk: Desk, places: readonly Candidate[], told: LeaderEntity | undefined): boolean {
  const [candidate] = places;
  if (!candidate) return true;
  const word = wordAt(desk.tokens, candidate.last - 1);
  if (desk.rivals.has(word)) return true;
  if (sensesOf(candidate, 'place', 'organisation', 'outlet').length > 0 || officeOf(candidate)) return true;
  return (!told && places.some((place) => bearsOtherTitle(desk, place))) || isWord(desk, word);
}

/** Whether the text has it as a common word too, in small letters. */
function isWord({ tokens }: Desk, word: string): boolean {
  const { flags } = tokens;
  for (let i = 0; i < flags.length; i++)
    if (((flags[i] ?? 0) & (flag.capitalised | flag.punctuation)) === 0 && wordAt(tokens, i) === word) return true;
  return false;
}

function bearsOtherTitle(desk: Desk, place: Candidate): boolean {
  const { tokens } = desk;
  const i = tokenBefore(tokens, place.first);
  if (!has(tokens, i, flag.capitalised) || isAddressedPolitely(desk, place)) return false;
  const word = wordAt(tokens, i);
  return personTitles.has(word) && !honorifics.has(word);
}

function bearerInOffice(
  desk: Desk,
  places: readonly Candidate[],
  inOffice: readonly LeaderEntity[],
): LeaderEntity | undefined {
  const [leader, ...others] = inOffice;
  if (leader && others.length === 0 && isSpokenOf(desk, places, leader)) return leader;
  const [home, ...homes] = inOffice.filter((one) => isHome(desk, one));
  return homes.length === 0 ? home : undefined;
}

/** Whether the words around a surname say that an office-holder is meant. */
function isSpokenOf(desk: Desk, places: readonly Candidate[], leader: LeaderEntity): boolean {
  const leads = leader.roles.some(isHead);
  if (places.some((place) => isBesidePeer(desk, place) || isLed(desk, place, leads))) return true;
  const polite = places.some((place) => isAddressedPolitely(desk, place));
  const eminent = leads && isEminent(desk, leader) && isPolitical(desk);
  if (eminent && (polite || places.some((place) => isPlainlyName(desk, place)))) return true;
  if (!places.every((place) => isRare(desk, place))) return false;
  if (polite) return true;
  if (!leads) return false;
  return isPolitical(desk) || (isEminent(desk, leader) && places.some((place) => standsFree(desk, place)));
}

function listOpen(
  desk: Desk,
  places: readonly Candidate[],
  { leaders, inOffice }: { leaders: readonly LeaderEntity[]; inOffice: readonly LeaderEntity[] },
): void {
  for (const place of places) {
    const doubtful = inOffice.length === 0 && isAddressedPolitely(desk, place) ? leaders : inOffice;
    if (doubtful.length > 0) abstain(desk, place, { reason: 'ambiguous', candidates: doubtful });
  }
}

/** Whether a word for what the person leads follows (`the Trump administration`), or an office word stands in the sentence. */
function isLed(desk: Desk, { first, last }: Candidate, leads: boolean): boolean {
  if (isGovernmentOf(desk, { last })) return true;
  if (!leads) return false;
  const { from, to } = sentenceAround(desk.text, first);
  return candidatesOf(desk, kindBit.office).some((candidate) => candidate.first >= from && candidate.last <= to);
}
