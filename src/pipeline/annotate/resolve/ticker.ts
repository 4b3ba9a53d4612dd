import { isTight } from '../compile/units.ts';
import type { Desk } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { flag, has, type Tokens, wordAt } from '../tokens.ts';

/** `Shawmut Corp <SHAS>`, as archives of wires have it `&lt;SHAS>`, `(NYSE: DIA)`, `<CKGH.HK>`: how an exchange calls a firm. */
export function isTicker({ tokens }: Desk, { first, last }: Candidate): boolean {
  const before = wordAt(tokens, first - 1);
  if (before === ':') return exchanges.has(wordAt(tokens, first - 2));
  if (before === '.') return wordAt(tokens, last) === '>' && isTight(tokens, first);
  const opened = before === '<' || (before === ';' && wordAt(tokens, first - 2) === 'lt');
  return opened && /^[>.]$/.test(wordAt(tokens, last));
}

/** Whether a ticker begins at a token: `<PEL>`, `&lt;PEL>`. */
export function opensTicker(tokens: Tokens, i: number): boolean {
  const from = wordAt(tokens, i) === '&' && wordAt(tokens, i + 1) === 'lt' && wordAt(tokens, i + 2) === ';' ? i + 2 : i;
  if (from === i && wordAt(tokens, i) !== '<') return false;
  return has(tokens, from + 1, flag.allCaps) && /^[>.]$/.test(wordAt(tokens, from + 2));
}

const exchanges = new Set(['nyse', 'nasdaq', 'lse', 'tsx', 'asx']);
