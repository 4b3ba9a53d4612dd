import type { Desk } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { wordAt } from '../tokens.ts';

/** `Shawmut Corp <SHAS>`, as archives of wires have it `&lt;SHAS>`, `(NYSE: DIA)`: how an exchange calls a firm. */
export function isTicker({ tokens }: Desk, { first, last }: Candidate): boolean {
  const before = wordAt(tokens, first - 1);
  if (before === ':') return exchanges.has(wordAt(tokens, first - 2));
  const opened = before === '<' || (before === ';' && wordAt(tokens, first - 2) === 'lt');
  return opened && /^[>.]$/.test(wordAt(tokens, last));
}

const exchanges = new Set(['nyse', 'nasdaq', 'lse', 'tsx', 'asx']);
