import type { Leader } from '../../../model/entity.ts';
import { frequentSurnames } from '../lexicon/frequent-surnames.ts';
import { commonSurnames } from '../lexicon/given-names.ts';
import { formOf } from './form.ts';

/** Short first names of the English-speaking world with the ones that papers print for them. Folded. */
const formal: Readonly<Record<string, readonly string[]>> = {
  andy: ['andrew'],
  ben: ['benjamin'],
  bernie: ['bernard'],
  bill: ['william'],
  bob: ['robert'],
  bobby: ['robert'],
  charlie: ['charles'],
  chris: ['christopher'],
  chuck: ['charles'],
  dan: ['daniel'],
  dave: ['david'],
  dick: ['richard'],
  don: ['donald'],
  ed: ['edward'],
  fred: ['frederick'],
  jeff: ['jeffrey'],
  jim: ['james'],
  jimmy: ['james'],
  joe: ['joseph'],
  ken: ['kenneth'],
  liz: ['elizabeth'],
  matt: ['matthew'],
  mike: ['michael'],
  mitch: ['mitchell'],
  newt: ['newton'],
  nick: ['nicholas'],
  pat: ['patrick'],
  pete: ['peter'],
  phil: ['philip'],
  rick: ['richard', 'frederick'],
  rob: ['robert'],
  ron: ['ronald'],
  russ: ['russell'],
  sam: ['samuel'],
  steve: ['stephen', 'steven'],
  ted: ['edward', 'theodore'],
  tim: ['timothy'],
  tom: ['thomas'],
  tony: ['anthony'],
};

const short = new Map<string, string[]>();
for (const [nick, names] of Object.entries(formal))
  for (const name of names) short.set(name, [...(short.get(name) ?? []), nick]);

const countries = new Set(['united-states', 'united-kingdom', 'canada', 'australia', 'new-zealand', 'ireland']);

/**
 * Other first names that papers print for somebody of an English-speaking country: `Joseph` for Joe Lieberman, `Ken` for
 * Kenneth Clarke. None where the surname is so frequent that the name would be many others’ too.
 */
export function otherFirstNames(leader: Leader): readonly string[] {
  const known = found.get(leader);
  if (known) return known;
  const others = findOthers(leader);
  found.set(leader, others);
  return others;
}

const found = new WeakMap<Leader, readonly string[]>();

function findOthers({ name, roles }: Leader): readonly string[] {
  if (!roles.some(({ country }) => countries.has(country ?? ''))) return [];
  const { words } = formOf(name);
  const surname = words.at(-1) ?? '';
  if (words.length < 2 || commonSurnames.has(surname) || frequentSurnames.has(surname)) return [];
  const first = words[0] ?? '';
  return formal[first] ?? short.get(first) ?? [];
}
