import type { Sense } from './compile/sense.ts';
import { childOf, type TrieNode } from './compile/trie.ts';
import { nextUnit, withArticle } from './compile/units.ts';
import type { NameIndex } from './compile.ts';
import { flag, type Tokens, wordAt } from './tokens.ts';

/** A run of tokens that equals a known surface form. */
export interface Candidate {
  /** First token, an Arabic article before it included. */
  first: number;
  /** Token after the last one. */
  last: number;
  /** Whether an Arabic article opens it. */
  article: boolean;
  senses: readonly Sense[];
  /** Bits of `kindBit`. */
  kinds: number;
}

/** Finds every known surface form, in order of their first token and, from one token, the longest first. */
export function match(tokens: Tokens, index: NameIndex): Candidate[] {
  const { rootAt, vocabularyAt, trie } = index;
  const found: Candidate[] = [];
  const { flags } = tokens;
  for (let i = 0; i < flags.length; i++) {
    if (((flags[i] ?? 0) & flag.punctuation) !== 0) continue;
    const word = rootAt(tokens.numbers[i] ?? 0, wordAt(tokens, i));
    const root = word < 0 ? undefined : trie.roots[word];
    if (root) matchFrom({ tokens, vocabularyAt, found }, i, root);
  }
  return found;
}

interface Search {
  tokens: Tokens;
  vocabularyAt: NameIndex['vocabularyAt'];
  found: Candidate[];
}

function matchFrom({ tokens, vocabularyAt, found }: Search, start: number, root: TrieNode<Sense>): void {
  const from = found.length;
  let node: TrieNode<Sense> | undefined = root;
  let i = start;
  while (node) {
    if (node.kinds !== 0) found.push(candidate(tokens, start, i + 1, node));
    if (node.nextBits === 0) break;
    i = nextUnit(tokens, i);
    node = i < 0 ? undefined : childOf(node, vocabularyAt(tokens.numbers[i] ?? 0, wordAt(tokens, i)));
  }
  if (found.length > from + 1) found.push(...found.splice(from).reverse());
}

function candidate(tokens: Tokens, start: number, last: number, { values, kinds }: TrieNode<Sense>): Candidate {
  const first = withArticle(tokens, start);
  return { first, last, article: first < start, senses: values, kinds };
}
