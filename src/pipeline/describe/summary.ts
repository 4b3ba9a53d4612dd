import { inSentences } from '../../model/shorten.ts';

/** The first sentences that fit into 160 characters; where even the first does not, it is cut after a word, with an ellipsis. */
export function summary(text: string): string {
  return inSentences(text, 160);
}
