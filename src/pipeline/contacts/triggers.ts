import { firstFrom } from '../statements/first-from.ts';
import {
  cueAt,
  is,
  isCapital,
  isMark,
  type Passage,
  quotationAt,
  type Range,
  wordAt,
  wordTest,
} from '../statements/passage.ts';
import { kind } from '../statements/words.ts';
import { type Phrase, phrases, type Trigger } from './lexicon.ts';

/** A trigger where it stands in a text. */
export interface Site extends Range {
  trigger: Trigger;
}

/** All triggers of a unit outside quotations, in order; a verb's base form after a determiner is no verb. */
export function findTriggers(passage: Passage, unit: Range): Site[] {
  const found: Site[] = [];
  const { triggers } = passage;
  let next = unit.from;
  for (let n = firstFrom(triggers, unit.from, (at) => at); n < triggers.length; n++) {
    const i = triggers[n] ?? unit.to;
    if (i >= unit.to) break;
    if (i < next) continue;
    const quoted = passage.quoted[i] !== -1;
    if (quoted && !isInWords(passage, i)) continue;
    const phrase = phraseAt(passage, unit, i);
    if (!phrase || (quoted && phrase.trigger.part !== 'noun')) continue;
    const to = i + phrase.words.length;
    const trigger = byTelephone(passage, unit, i, phrase.trigger);
    found.push({ from: i, to, trigger: isSeparate(passage, i, to) ? { ...trigger, plural: true } : trigger });
    next = to;
  }
  return found;
}

const mostWords = 7;

/** "had had “a good conversation”": a few words of the reporter's own sentence that he does not answer for. */
function isInWords(passage: Passage, i: number): boolean {
  const quotation = quotationAt(passage, i);
  return quotation !== undefined && quotation.to - quotation.from <= mostWords;
}

function phraseAt(passage: Passage, unit: Range, at: number): Phrase | undefined {
  return phrases.get(wordAt(passage, at))?.find((phrase) => fits(passage, unit, { at, phrase }));
}

/** "met separately with", "held separate talks": each partner had an occasion of his own. */
function isSeparate(passage: Passage, from: number, to: number): boolean {
  return wordAt(passage, to) === 'separately' || wordAt(passage, from - 1) === 'separate';
}

function fits(passage: Passage, unit: Range, { at, phrase }: { at: number; phrase: Phrase }): boolean {
  if (at + phrase.words.length > unit.to) return false;
  if (!phrase.words.every((word, n) => wordAt(passage, at + n) === word)) return false;
  if (phrase.words[0] === 'visiting' && isGuest(passage, at)) return false;
  if (phrase.words[0] === 'saw') return isCapital(passage, at + 1);
  if (phrase.words[0] === 'see') return isErrand(passage, unit, at);
  const nominal =
    (is(passage, at - 1, kind.determiner) && !isPlural(passage, at - 1)) || /'s?$/.test(wordAt(passage, at - 1));
  if (phrase.trigger.part === 'noun') return !isVerbHere(passage, at, phrase);
  return !nominal && !(isCalled(passage, at) && isIdiom(passage, at + 1));
}

/** "and *visiting* Palestinian President Abbas": who visits, not who is visited. */
function isGuest(passage: Passage, at: number): boolean {
  return is(passage, at - 1, kind.preposition | kind.determiner | kind.conjunction) && isCapital(passage, at + 1);
}

const goes = wordTest(
  /^(went|goes?|going|flew|fly|flies|flying|travel(s|ed|led|ing|ling)?|arrived?|came|drove|heads?|headed|scheduled|due|expected|planned|stopped|returned|visited|is|was|asked|agreed|refused|declined)$/,
);

const errandReach = 10;

/** "flew to Moscow *to see* Putin": seeing somebody is a meeting where one goes or is due for it. */
function isErrand(passage: Passage, unit: Range, at: number): boolean {
  if (wordAt(passage, at - 1) === 'will') return true;
  if (wordAt(passage, at - 1) !== 'to') return false;
  for (let i = at - 2; i >= Math.max(unit.from, at - errandReach); i--)
    if (goes(passage, i)) return !isMark(passage, i + 1);
  return false;
}

const isCalled = wordTest(/^call(s|ed|ing)?$/);

/** "called off", "calls on": nobody telephones. */
const isIdiom = wordTest(/^(off|for|on|upon|out|it|back)$/);

/** "the two met", "both spoke". */
const isPlural = wordTest(/^(two|three|four|both|all)$/);

/** "calls" and "visits" are verbs after a name or pronoun, "call" after an auxiliary or "to". */
function isVerbHere(passage: Passage, at: number, phrase: Phrase): boolean {
  if (phrase.words.length > 1) return false;
  if (wordAt(passage, at) === 'meeting') return is(passage, at - 1, kind.be) || isGerund(passage, at);
  if (cueAt(passage, at) === undefined) return false;
  return (
    is(passage, at - 1, kind.subject | kind.auxiliary) ||
    wordAt(passage, at - 1) === 'to' ||
    wordAt(passage, at + 1) === 'for'
  );
}

const isLeading = wordTest(/^(after|before|by|on|upon|without|for|since|while|when|despite|from)$/);

/** "after *meeting* Mr. Kerry": a verb with its object right behind. */
function isGerund(passage: Passage, at: number): boolean {
  if (!isLeading(passage, at - 1) && wordAt(passage, at - 1) !== ',') return false;
  return !isMark(passage, at + 1) && !is(passage, at + 1, kind.preposition | kind.conjunction | kind.auxiliary);
}

const near = 8;

/** "spoke … by telephone": talks with a telephone close by are a call. */
function byTelephone(passage: Passage, unit: Range, at: number, trigger: Trigger): Trigger {
  if (trigger.form !== 'talks') return trigger;
  for (let i = Math.max(unit.from, at - 3 * near); i < Math.min(unit.to, at + 2 * near); i++) {
    if (isPhone(passage, i) || (trigger.part === 'verb' && isInCall(passage, i)))
      return { ...trigger, form: 'call', plural: trigger.plural || isSeries(passage, i) };
  }
  return trigger;
}

const isPhone = wordTest(/^((tele)?phone|skype|videoconference)$/);
const isCall = wordTest(/^calls?$/);

/** "spoke with Merkel and, *in separate calls*, with Cameron". */
function isInCall(passage: Passage, i: number): boolean {
  return isCall(passage, i) && /^(in|during|on)$/.test(wordAt(passage, i - 2));
}

function isSeries(passage: Passage, telephone: number): boolean {
  return /^(calls|conversations|talks|discussions)$/.test(wordAt(passage, telephone + 1));
}
