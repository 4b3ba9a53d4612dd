import type { Candidate } from './candidate.ts';
import { isOffice, kindBit, type Sense } from './compile/sense.ts';
import type { TrieNode } from './compile/trie.ts';
import { nextUnit } from './compile/units.ts';
import type { NameIndex } from './compile.ts';
import { flag, has, type Tokens } from './tokens.ts';

/**
 * `James B. Comey`: a leader of two names with a middle initial between, as American papers write it. Whoever has an
 * initial in the knowledge keeps to it (`George H. Bush` is not George W. Bush). Undefined where there is none.
 */
export function matchInitial(
  tokens: Tokens,
  { start, root, vocabularyAt }: { start: number; root: TrieNode<Sense>; vocabularyAt: NameIndex['vocabularyAt'] },
): Candidate | undefined {
  if (!root.next || !isInitial(tokens, start + 1)) return undefined;
  const surname = nextUnit(tokens, start + 1);
  if (surname < 0) return undefined;
  const node = root.next.get(vocabularyAt(tokens.numbers[surname] ?? 0, tokens.folded[surname] ?? ''));
  const senses = node?.values.filter(isPlainFullName) ?? [];
  if (senses.length === 0) return undefined;
  return { first: start, last: surname + 1, article: false, senses, kinds: kindBit.full };
}

/** `B.` or `B`. */
function isInitial(tokens: Tokens, i: number): boolean {
  return tokens.folded[i]?.length === 1 && has(tokens, i, flag.capitalised) && !has(tokens, i, flag.paragraphStart);
}

function isPlainFullName(sense: Sense): boolean {
  if (isOffice(sense) || sense.entity.entity !== 'leader' || sense.naming !== 'full') return false;
  return sense.entity.name.split(' ').length === 2;
}
