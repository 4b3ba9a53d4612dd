import type { Mention } from '../../model/annotation.ts';
import { flag, has, tokenAt } from '../annotate/tokens.ts';
import { isAbbreviation } from './adjunct.ts';
import { apposed } from './apposed.ts';
import { covers, mentionsIn } from './mentions.ts';
import { is, isCapital, type Passage, type Range, wordAt, wordTest } from './passage.ts';
import { hasSpokesperson, spokenFor } from './spokesperson.ts';
import { kind } from './words.ts';

/** A source with the head noun of its leftmost part. */
export interface NamedSource extends Range {
  head: number;
}

/**
 * The ids that a source names: the leaders, organisations or countries that its head or its list of heads is a mention
 * of; the body or country behind a government, a ministry, a spokesman or a document. Null where it names none.
 */
export function namedIn(passage: Passage, source: NamedSource): string[] | null {
  const inside = mentionsIn(passage, source);
  const first = inside.findIndex((mention) => covers(passage, mention, source.head));
  if (first >= 0) return isSomeOf(passage, source) ? null : idsOf(passage, listFrom(passage, inside, first));
  if (hasSpokesperson(passage, source)) return idsOf(passage, spokenFor(passage, source, inside));
  const word = wordAt(passage, source.head);
  if (word === 'office' && inside[0]?.kind === 'leader') return idsOf(passage, inside.slice(0, 1));
  if (bodies.has(word) || (servants.has(word) && !isFormer(passage, source)))
    return idsOf(
      passage,
      inside.filter((mention) => mention.kind !== 'leader' && !isLocal(passage, mention)).slice(0, 1),
    );
  if (groups.has(word))
    return idsOf(
      passage,
      inside.filter((mention) => isNameOf(passage, mention, source.head)),
    );
  if (is(passage, source.head, kind.document) && !isName(passage, source.head))
    return idsOf(passage, issuedBy(passage, source, inside));
  if (is(passage, source.head, kind.human | kind.determiner)) {
    const [name] = apposed(passage, source, inside);
    return name ? idsOf(passage, listFrom(passage, inside, inside.indexOf(name))) : null;
  }
  return null;
}

/** Whose a text is: who stands before its noun, or right behind the first preposition after it ("a statement by X", "sent from X's account"). */
function issuedBy(passage: Passage, { head }: NamedSource, inside: readonly Mention[]): Mention[] {
  const { tokens } = passage;
  const [first] = inside;
  if (!first) return [];
  const start = tokenAt(tokens, first.start);
  if (start < head) return [first];
  for (let i = start - 1; i > head; i--) {
    if (is(passage, i, kind.preposition)) return isIssued(passage, head, i) ? [first] : [];
    if (!isCapital(passage, i) && !is(passage, i, kind.determiner | kind.human) && !isAbbreviation(passage, i))
      return [];
  }
  return [];
}

/** "a statement *by*", "a tweet *sent from*". */
function isIssued(passage: Passage, head: number, preposition: number): boolean {
  if (!/^(of|by|from|for|in)$/.test(wordAt(passage, preposition))) return false;
  for (let i = head + 1; i < preposition; i++)
    if (!is(passage, i, kind.past) && !/^(sent|made|written|put|out)$/.test(wordAt(passage, i))) return false;
  return true;
}

/** A city or state; a capital stands for its country ("the Foreign Ministry in *Moscow*"). */
function isLocal(passage: Passage, mention: Mention): boolean {
  const entity = passage.doc.entities.get(mention.entity);
  return entity?.entity === 'place' && entity.kind !== 'country' && entity.kind !== 'capital';
}

/** "the ruling *ZANU-PF* party", "the *Xinhua* news agency": the body's own name right before the word for its kind. */
function isNameOf(passage: Passage, mention: Mention, head: number): boolean {
  const end = tokenAt(passage.tokens, mention.end);
  return mention.kind === 'organisation' && end <= head && head - end < 2;
}

const groups = new Set(
  'party movement group organisation organization agency union network militia faction'.split(' '),
);

/** A capital inside a sentence: "Bishops' Conference" is a name and no document. */
function isName(passage: Passage, i: number): boolean {
  return isCapital(passage, i) && !has(passage.tokens, i, flag.sentenceStart);
}

const bodies = new Set(
  'government ministry administration cabinet authorities presidency embassy mission delegation side regime leadership department'.split(
    ' ',
  ),
);

/** Those who speak for the country or body that they serve ("Saudi officials", "representatives from Iran"). */
const servants = new Set('official officials diplomat diplomats representative representatives negotiators'.split(' '));

function isFormer(passage: Passage, source: Range): boolean {
  for (let i = source.from; i < source.to; i++) if (/^(former|ex)$/.test(wordAt(passage, i))) return true;
  return false;
}

/** "*some* Republicans", "*other* Democrats": not the party. */
function isSomeOf(passage: Passage, { from, head }: NamedSource): boolean {
  if (!/^(republicans|democrats|conservatives|liberals|tories|lawmakers)$/.test(wordAt(passage, head))) return false;
  for (let i = from; i < head; i++) if (isPart(passage, i)) return true;
  return false;
}

const isPart = wordTest(
  /^(some|other|many|most|several|few|two|three|four|five|six|dozens|hundreds|these|those|senior|moderate|leading|prominent|top|house|senate)$/,
);

/** The mention and those that are coordinated with it ("Abbas, Assad, Raisi, and el-Sisi"). */
function listFrom(passage: Passage, inside: readonly Mention[], first: number): Mention[] {
  const list: Mention[] = [];
  const leader = inside[first]?.kind === 'leader';
  for (const mention of inside.slice(first)) {
    const last = list.at(-1);
    if (leader && (mention.kind !== 'leader' || (last && isOwner(passage, mention)))) continue;
    if (!last || isCoordinated(passage, last, mention)) list.push(mention);
  }
  return list.some((mention) => mention.kind === 'leader') ? list.filter((mention) => mention.kind === 'leader') : list;
}

/** "Pence, *Trump*'s running mate": whose mate he is, not who speaks. */
function isOwner({ tokens }: Passage, mention: Mention): boolean {
  return has(tokens, tokenAt(tokens, mention.end), flag.possessive);
}

/** Whether only a comma or a conjunction, titles and places stand between two mentions, and one of the first two does. */
export function isCoordinated(passage: Passage, left: Mention, right: Mention): boolean {
  const { tokens } = passage;
  const from = tokenAt(tokens, left.end);
  const to = tokenAt(tokens, right.start);
  let joined = false;
  for (let i = from; i < to; i++) {
    if (wordAt(passage, i) === ',' || wordAt(passage, i) === 'and') joined = true;
    else if (/^an?$/.test(wordAt(passage, i))) return false;
    else if (has(tokens, i, flag.possessive) && joined) continue;
    else if (has(tokens, i, flag.possessive) || is(passage, i, separating)) return false;
    else if (
      !isCapital(passage, i) &&
      !isAbbreviation(passage, i) &&
      !is(passage, i, joining) &&
      !opensTitle(passage, i)
    )
      return false;
  }
  return joined && to - from < 16;
}

/** "*prime* minister", "*foreign* minister". */
const opensTitle = wordTest(/^(prime|foreign|vice|defen[cs]e|former|interior|finance|first|running)$/);

const joining = kind.human | kind.preposition | kind.determiner;
const separating = kind.auxiliary | kind.subordinator | kind.verb | kind.subject | kind.time;

function idsOf(passage: Passage, mentions: readonly Mention[]): string[] | null {
  const ids = mentions.map((mention) => speakerId(passage, mention)).filter((id) => id !== null);
  return ids.length > 0 ? [...new Set(ids)] : null;
}

/** The country for a capital, which stands for its government; no other place speaks, all other entities for themselves. */
function speakerId(passage: Passage, mention: Mention): string | null {
  const entity = passage.doc.entities.get(mention.entity);
  if (entity?.entity !== 'place' || entity.kind === 'country') return mention.entity;
  return entity.kind === 'capital' ? (entity.country ?? null) : null;
}
