/** ROUGE-1 and ROUGE-L as F1, each between 0 and 1. */
export interface Rouge {
  one: number;
  long: number;
}

/**
 * Compares a headline with the real one after Lin, "ROUGE: A Package for Automatic Evaluation of Summaries" (2004):
 * ROUGE-1 on single words, ROUGE-L on the longest common subsequence. Words are runs of letters and digits in lower
 * case; nothing is stemmed and no stop word is left out.
 */
export function rouge(derived: string, real: string): Rouge {
  const ours = wordsOf(derived);
  const theirs = wordsOf(real);
  const f1 = (common: number) => (common === 0 ? 0 : (2 * common) / (ours.length + theirs.length));
  return { one: f1(shared(ours, theirs)), long: f1(longestCommon(ours, theirs)) };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many words both have, each as often as it stands in both. */
function shared(ours: readonly string[], theirs: readonly string[]): number {
  const left = [...theirs];
  return ours.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  }).length;
}

function longestCommon(ours: readonly string[], theirs: readonly string[]): number {
  let last = new Array<number>(theirs.length + 1).fill(0);
  for (const word of ours) {
    const row = [0];
    theirs.forEach((other, j) => {
      row.push(word === other ? (last[j] ?? 0) + 1 : Math.max(last[j + 1] ?? 0, row[j] ?? 0));
    });
    last = row;
  }
  return last.at(-1) ?? 0;
}

/** The means over many headlines; zeros where there is none. */
export function meanRouge(pairs: readonly { derived: string; real: string }[]): Rouge {
  const scores = pairs.map(({ derived, real }) => rouge(derived, real));
  const mean = (pick: (score: Rouge) => number) =>
    scores.reduce((sum, score) => sum + pick(score), 0) / Math.max(1, scores.length);
  return { one: mean((score) => score.one), long: mean((score) => score.long) };
}
