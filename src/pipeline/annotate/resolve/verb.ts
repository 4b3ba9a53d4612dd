import type { Desk } from '../desk.ts';
import { wordAt } from '../tokens.ts';

/** A verb, or an adverb and a verb: what a person at the head of a sentence is followed by (`Rice later flew`). */
export function isVerb({ tokens }: Desk, i: number): boolean {
  if (wordAt(tokens, i) === 'and') return owned.has(wordAt(tokens, i + 1)); // Blair and his wife
  const word = wordAt(tokens, i);
  return verb.test(adverbs.has(word) || word.endsWith('ly') ? wordAt(tokens, i + 1) : word);
}

const verb =
  /(?:ed|s)$|^(?:said|told|met|won|had|has|will|would|did|took|made|held|went|left|spoke|gave|became|began|ran|lost|sent|flew|wrote|came|saw|thought|felt|found|kept|brought|put|set|led|chose|drew|fell|sought|fought|beat|heard|knew|grew|paid|sat|stood|rose|fled|hung|laid|lay|cut|hit|quit|let|wore|drove|rode|swore|wept|slept|shook|broke|woke|withdrew|bore|dealt|meant|built|bought|taught|sold|read|sang|drank|ate|hid|bowed|understood)$/;

const owned = new Set(['his', 'her']);

const adverbs = new Set('later also then earlier now still never once again himself herself soon too'.split(' '));
