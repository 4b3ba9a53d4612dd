import type { Desk } from '../desk.ts';
import { type Tokens, wordAt } from '../tokens.ts';
import type { Owned } from './owned.ts';

/** Words before an office of which nobody is the holder now (`former`), or not the one who is meant (`deputy`). Folded. */
export const notHolding = new Set(
  `acting former late ex deputy vice assistant then future next interim previous first last past greatest favourite favorite onetime ousted deposed
   elect designate incoming exiled caretaker second third under junior shadow opposition`.split(/\s+/),
);

/** Whether the words around an office say that its holder is not meant: `the former president`, `president-elect`. */
export function isNotHolding({ tokens }: Desk, { first, last }: { first: number; last: number }): boolean {
  const before = wordAt(tokens, first - 1) === '-' ? first - 2 : first - 1;
  const after = wordAt(tokens, last) === '-' ? last + 1 : last;
  if (wordAt(tokens, last) === '(') return true; // president(s)
  if (wordAt(tokens, last) === "'s" && wordAt(tokens, last + 1) === 'office') return true; // what works there
  if (wordAt(tokens, last) === '-' && wordAt(tokens, last + 1) === 'in') return true; // chancellor-in-waiting
  if (wordAt(tokens, first - 2) === 'first') return true; // the first woman speaker
  if (ordinal.test(wordAt(tokens, first - 1))) return true; // the 15th president
  if (wordAt(tokens, first) === 'head' && wordAt(tokens, before) === 'the' && wordAt(tokens, before - 1) === 'at')
    return true; // five years at the head of
  return notHolding.has(wordAt(tokens, before)) || notHoldingAfter.has(wordAt(tokens, after));
}

const ordinal = /^\d+(?:st|nd|rd|th)$/;

/** Whether a phrase names an office that somebody enters, holds or could hold, and nobody by it: `elected president`. */
export function isIndefinite({ tokens }: Desk, { first, last, owners }: Owned): boolean {
  const before = wordAt(tokens, first - 1);
  if (before === 'for' && owners.length > 0) return races.has(wordAt(tokens, first - 2));
  if (before === 'as' && wordAt(tokens, first) !== 'the') return !/(?:s|ed)$/.test(wordAt(tokens, last));
  if (indefinite.has(before)) return true;
  if (isPost(tokens, first) || isDefined(tokens, last)) return true;
  if (owners.length > 0)
    return before === 'the' && /^becom|^became$|^(?:elect|choose|appoint)s?$/.test(wordAt(tokens, first - 2));
  if (wordAt(tokens, first) !== 'the') return false;
  return copulas.has(before) || (before === 'then' && wordAt(tokens, first - 2) === ','); // he is, or was then, the president
}

/** `the Speaker of the House is the third-highest official`: what the office is, and not who holds it. */
function isDefined(tokens: Tokens, last: number): boolean {
  if (wordAt(tokens, last) !== 'is') return false;
  for (let i = last + 1; i < last + 6; i++) if (ofOffices.has(wordAt(tokens, i))) return true;
  const verb = wordAt(tokens, /ly$/.test(wordAt(tokens, last + 1)) ? last + 2 : last + 1);
  return verb === 'elected' || verb === 'appointed';
}

const ofOffices = new Set(['highest', 'ranking', 'ceremonial']);

/** `the office of President`: words before an office that speak of it, and not of whoever holds it. */
export function isPost(tokens: Tokens, first: number): boolean {
  return wordAt(tokens, first - 1) === 'of' && posts.has(wordAt(tokens, first - 2));
}

const posts = new Set('office job post role title position rank powers duties'.split(' '));

const notHoldingAfter = new Set(
  'elect designate candidate nominee hopeful contender race election post job role vote'.split(' '),
);

const indefinite = new Set(
  `a an any every no another each some one as become becomes became becoming elected sworn appointed named for was were
   been being be or first mr mrs madam elect elects choose chooses appoint appoints`.split(/\s+/),
);

/** What one enters for an office: `ran for Russian president`, but `an arrest warrant for Israeli prime minister`. */
const races = new Set(
  'candidate candidates ran run running runs bid vote voted votes nominee stand stood contest campaign campaigns campaigned campaigning'.split(
    ' ',
  ),
);

const copulas = new Set(['is', 'was', 'be', 'became', 'become', 'as', 'been', 'being', 'remains', 'remained']);
