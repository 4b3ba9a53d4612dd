/** A word of the lead with the marks that stand against it. */
export interface Word {
  /** Marks before it, such as an opening quotation mark. */
  before: string;
  /** The word itself. */
  text: string;
  /** Marks after it, such as a comma. */
  after: string;
  /** The word in lower case with straight apostrophes. */
  folded: string;
  /** Part of a name, as far as one can see: it starts with a capital or a digit. */
  isName: boolean;
}

/** Splits one sentence into words at white space. */
export function toWords(sentence: string): Word[] {
  const words: Word[] = [];
  for (const printed of sentence.split(/\s+/)) {
    const word = plain.test(printed) ? plainWord(printed) : markedWord(printed);
    if (word) words.push(word);
  }
  return words;
}

/** Most words: nothing to take off, and little to fold. */
function plainWord(text: string): Word {
  return { before: '', text, after: '', folded: text.toLowerCase(), isName: text < 'a' };
}

function markedWord(printed: string): Word | null {
  const [, before = '', text = '', after = ''] = marks.exec(printed) ?? [];
  if (text === '') return dash.test(printed) ? { ...blank, text: printed, folded: printed } : null;
  const folded = text.toLowerCase().replaceAll('’', "'");
  return { before, text, after, folded, isName: /^[\p{Lu}\d]/u.test(text) };
}

/** No word at all: what stands beyond either end. */
export const blank: Word = { before: '', text: '', after: '', folded: '', isName: false };

/** The words as one line of text. */
export function fromWords(words: readonly Word[]): string {
  return words.map(({ before, text, after }) => before + text + after).join(' ');
}

const plain = /^[A-Za-z0-9]+$/;
const marks = /^([^\p{L}\p{N}$€£@#&]*)(.*?)((?:'s|’s)?[^\p{L}\p{N}%]*)$/u;
const dash = /^(?:-|–|—|--)$/;

/** Whether a comma, semicolon or colon follows the word. */
export function endsSegment({ after }: Word): boolean {
  return /[,;:]/.test(after);
}
