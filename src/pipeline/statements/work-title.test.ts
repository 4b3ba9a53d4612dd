import { describe, expect, it } from 'vitest';
import { tokenise } from '../annotate/tokenise.ts';
import { findQuotations } from './quotations.ts';
import { isTitleOfWork } from './work-title.ts';

describe('isTitleOfWork', () => {
  it.each([
    ['He told John Dickerson on "Face the Nation" that he would stay.'],
    ['"We are fine," she told the "Today" show.'],
    ['The senator appeared on “Nightline” last night.'],
    ['In his book "The Art of the Deal" he says so.'],
    ['He told CBS\'s "60 Minutes" that it was over.'],
    ['She sang "Fight Song" and left, then told "Fox & Friends" so.'],
  ])('takes the last quotation for a title: %s', (text) => {
    expect(lastQuotation(text)).toBe(true);
  });

  it.each([
    ['He called her "Crooked Hillary" at the rally.'],
    ['She answered: "Drill, Baby, Drill."'],
    ['He said on Sunday: "Never Again."'],
    ['The crowd shouted "Lock Her Up" again.'],
    ['He spoke of "a great day for Ohio" afterwards.'],
    ['"America First," he said.'],
    ['In her words, it was about "fairness" and little else.'],
  ])('leaves what somebody said a quotation: %s', (text) => {
    expect(lastQuotation(text)).toBe(false);
  });
});

function lastQuotation(text: string): boolean | undefined {
  const tokens = tokenise(text);
  const quotation = findQuotations(tokens).at(-1);
  return quotation && isTitleOfWork(tokens, quotation);
}
