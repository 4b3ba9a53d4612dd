/** A tree of words: each node may hold what a surface form that ends there can mean. */
export interface TrieNode<T> {
  next: Map<number, TrieNode<T>> | null;
  /** A bit for each key of `next`, by its last five bits: tells of most words without a look-up that they do not go on. */
  nextBits: number;
  values: T[];
  /** What kinds of values there are, as bits that the caller of `insert` gives. */
  kinds: number;
}

/** Surface forms as sequences of words, found from their first word. */
export interface Trie<T> {
  /** Number of every word that occurs in a surface form. */
  vocabulary: Map<string, number>;
  /** Node of each first word, by the word's number. */
  roots: (TrieNode<T> | undefined)[];
}

export function createTrie<T>(): Trie<T> {
  return { vocabulary: new Map(), roots: [] };
}

/** Adds what a sequence of folded words (at least one) can mean, and the bit of its kind. */
export function insert<T>(trie: Trie<T>, words: readonly string[], { value, kind }: { value: T; kind: number }): void {
  const [first, ...rest] = words.map((word) => numberOf(trie, word));
  if (first === undefined) return;
  let node = root(trie, first);
  for (const word of rest) node = child(node, word);
  node.values.push(value);
  node.kinds |= kind;
}

/** What exactly this sequence of folded words can mean. */
export function lookup<T>(trie: Trie<T>, words: readonly string[]): readonly T[] {
  const [first = -1, ...rest] = words.map((word) => trie.vocabulary.get(word) ?? -1);
  let node = trie.roots[first];
  for (const word of rest) node = node && childOf(node, word);
  return node?.values ?? [];
}

/** The node that a word (its number, -1 for an unknown one) leads to. */
export function childOf<T>(node: TrieNode<T>, word: number): TrieNode<T> | undefined {
  return (node.nextBits >>> (word & 31)) & 1 ? node.next?.get(word) : undefined;
}

function numberOf<T>(trie: Trie<T>, word: string): number {
  const known = trie.vocabulary.get(word);
  if (known !== undefined) return known;
  const number = trie.vocabulary.size;
  trie.vocabulary.set(word, number);
  trie.roots.push(undefined);
  return number;
}

function root<T>(trie: Trie<T>, first: number): TrieNode<T> {
  const known = trie.roots[first];
  if (known) return known;
  const created: TrieNode<T> = { next: null, nextBits: 0, values: [], kinds: 0 };
  trie.roots[first] = created;
  return created;
}

function child<T>(node: TrieNode<T>, word: number): TrieNode<T> {
  node.next ??= new Map();
  const known = node.next.get(word);
  if (known) return known;
  const created: TrieNode<T> = { next: null, nextBits: 0, values: [], kinds: 0 };
  node.next.set(word, created);
  node.nextBits |= 1 << (word & 31);
  return created;
}
