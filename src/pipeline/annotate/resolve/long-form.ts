/**
 * Where, at the end of some words, the long form of an acronym starts; -1 where its letters do not fit. Every letter of the
 * acronym stands in the long form in this order, the first one as a capital at the head of a word. Source: A. Schwartz and M. Hearst, A
 * simple algorithm for identifying abbreviation definitions in biomedical text, Pacific Symposium on Biocomputing 2003.
 */
export function startOfLongForm(words: string, acronym: string): number {
  const text = words.toLowerCase();
  if (text.length !== words.length) return -1; // a letter whose small form is longer
  let at = text.length;
  for (let letter = acronym.length - 1; letter >= 0; letter--) {
    const wanted = acronym[letter] ?? '';
    do at--;
    while (at >= 0 && (text[at] !== wanted || (letter === 0 && !isInitial(words, at))));
    if (at < 0) return -1;
  }
  return at;
}

function isInitial(words: string, at: number): boolean {
  return /\p{Lu}/u.test(words[at] ?? '') && !/[\p{L}\p{N}]/u.test(words[at - 1] ?? '');
}
