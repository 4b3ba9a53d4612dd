import { splitSentences } from '../../model/sentence.ts';

const longest = 160;

/** The first sentences that fit into 160 characters; where even the first does not, it is cut after a word, with an ellipsis. */
export function summary(text: string): string {
  const opening = text.slice(0, 4 * longest);
  const fitting = splitSentences(opening).filter(({ end }) => end <= longest);
  const end = fitting.at(-1)?.end;
  if (end !== undefined && end > longest / 4) return opening.slice(0, end).trim();
  if (text.length <= longest) return text;
  const cut = opening.slice(0, longest).replace(/\s+\S*$/u, '');
  return `${withoutHalf(cut).replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** Without the first half of a surrogate pair at the end. */
function withoutHalf(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
