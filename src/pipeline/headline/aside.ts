import { articles, mayBeVerb, reportingVerbs, roleNouns, subordinators } from './lexicon.ts';
import { blank, endsSegment, type Word } from './words.ts';

/** Takes brackets and what stands between them out of a sentence, and remarks between dashes. */
export function dropBrackets(sentence: string): string {
  if (!/[([—–]|--/.test(sentence)) return sentence;
  return sentence
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s*\([^()]*\)/g, '') // a bracket within a bracket leaves the outer one
    .replace(/\s*\[[^[\]]*\]/g, '')
    .replace(/\s(?:—|–|--)\s[^—–]{3,80}\s(?:—|–|--)\s/g, ' ')
    .replace(/—[^—]{3,80}—/g, ' ');
}

/**
 * Takes appositions out: between the subject and its verb ("Mugabe, former president of Zimbabwe, has died"; a name stays),
 * in front of
 * a name ("the President of Russia, Vladimir Putin met …"), and lists of examples ("leaders, including …, to").
 */
export function dropAsides(words: readonly Word[]): Word[] {
  const plain = dropExamples(dropTitleBefore(dropAfterSubject(words)));
  const reports = plain.findIndex((word) => !word.isName && reportingVerbs.has(word.folded)) + 1;
  return reports === 0 ? plain : [...plain.slice(0, reports), ...dropAfterSubject(plain.slice(reports))];
}

const mostAsides = 3;

function dropAfterSubject(words: readonly Word[]): readonly Word[] {
  const commas = words.flatMap((word, index) => (endsSegment(word) ? [index] : []));
  const [first] = commas;
  if (first === undefined || isList(words, first)) return words;
  const subject = words.slice(0, first + 1);
  if (startsWithVerb(words, first + 1)) {
    return hasMainVerb(subject, undefined) ? words : [...withoutComma(subject), ...words.slice(first + 1)];
  }
  const next = commas.slice(1, 1 + mostAsides).find((comma) => startsWithVerb(words, comma + 1));
  if (next === undefined || hasMainVerb(subject, words[first + 1])) return words;
  const aside = words.slice(first + 1, next + 1);
  const isName = aside.every((word) => /^\p{Lu}/u.test(word.text));
  if (isName && words[first]?.isName) return words; // a place and its country
  const name = isName ? withoutComma(aside) : [];
  return [...withoutComma(subject), ...name, ...words.slice(next + 1)];
}

/** In a subject that a relative clause follows, an -ed form is a participle ("a bus operated by Viazul, which …"). */
function hasMainVerb(subject: readonly Word[], after: Word | undefined): boolean {
  const relative = after !== undefined && subordinators.has(after.folded);
  return subject
    .slice(1)
    .some(({ folded, isName }) => !isName && mayBeVerb(folded) && !(relative && folded.endsWith('ed')));
}

/** Commas of "Abbas, Assad, and Raisi spoke" part a list, not an aside. */
function isList(words: readonly Word[], comma: number): boolean {
  return words
    .slice(comma + 1, comma + 9)
    .some(({ folded }, index, all) => folded === 'and' && endsSegment(all[index - 1] ?? blank));
}

function startsWithVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || word.isName || next?.folded === 'by') return false;
  return (
    mayBeVerb(word.folded) ||
    (/ly$|^(?:also|then|now)$/.test(word.folded) && next !== undefined && mayBeVerb(next.folded))
  );
}

function dropTitleBefore(words: readonly Word[]): readonly Word[] {
  const comma = words.findIndex(endsSegment);
  const title = words.slice(0, comma + 1);
  const isTitle = articles.has(words[0]?.folded ?? '') && title.slice(1, 5).some((word) => roleNouns.has(word.folded));
  if (comma < 1 || !isTitle || hasMainVerb(title, undefined)) return words;
  const nameLength = words.slice(comma + 1).findIndex((word) => !word.isName || endsSegment(word));
  const after = comma + 1 + nameLength;
  return nameLength > 0 && startsWithVerb(words, after) ? words.slice(comma + 1) : words;
}

/** "…, including X and Y, to …": the examples go; what follows their list stays. */
function dropExamples(words: readonly Word[]): Word[] {
  const start = words.findIndex(
    ({ folded }, index) => folded === 'including' && endsSegment(words[index - 1] ?? blank),
  );
  if (start === -1) return [...words];
  const length = words
    .slice(start)
    .findIndex((word, index, rest) => endsSegment(word) && rest[index + 1]?.folded === 'to');
  const before = withoutComma(words.slice(0, start));
  return length === -1 ? before : [...before, ...words.slice(start + length + 1)];
}

function withoutComma(words: readonly Word[]): Word[] {
  return words.map((word, index) =>
    index === words.length - 1 ? { ...word, after: word.after.replace(/[,;:]/, '') } : word,
  );
}
