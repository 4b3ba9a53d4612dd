import { isMark, type Passage, wordAt } from './passage.ts';

/** End of the content without the marks that close the sentence. */
export function trimEnd(passage: Passage, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    isMark(passage, end - 1) &&
    passage.quoted[end - 1] === -1 &&
    !/^[)%\]]$/.test(wordAt(passage, end - 1))
  )
    end--;
  return end;
}
