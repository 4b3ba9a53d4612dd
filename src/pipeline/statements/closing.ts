import { type Passage, quotationTo, wordAt } from './passage.ts';

/** Whether a quotation ends right before token `i` with the comma that parts it from what follows (“no,” leaving him alone). */
export function closesWithComma(passage: Passage, i: number): boolean {
  const quotation = quotationTo(passage, i);
  return quotation !== undefined && wordAt(passage, quotation.to - 2) === ',';
}
