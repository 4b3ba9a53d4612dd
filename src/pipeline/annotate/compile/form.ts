import { tokeniseName } from '../tokenise.ts';
import { wordAt } from '../tokens.ts';
import { nextUnit } from './units.ts';

/** A written form as the words that are looked up: folded, without hyphens and Arabic articles. */
export interface Form {
  words: string[];
  /** It opens with an Arabic article that the words leave out. */
  particle: boolean;
}

/**
 * Takes a surface form of the knowledge apart just as the text is when names are looked for in it; once, however often it
 * is asked for.
 */
export function formOf(written: string): Readonly<Form> {
  const known = forms.get(written);
  if (known) return known;
  const form = takeApart(written);
  forms.set(written, form);
  return form;
}

/** The same for words of a text, of which none are kept: there is no end to them. */
export function formInText(written: string): Readonly<Form> {
  return forms.get(written) ?? takeApart(written);
}

/** Every name of the knowledge, so there is an end to it. */
const forms = new Map<string, Form>();

function takeApart(written: string): Form {
  const tokens = tokeniseName(written);
  const first = openingArticle(written) ? 2 : 0;
  const words: string[] = [];
  for (let i = first; i >= 0 && i < tokens.length; i = nextUnit(tokens, i)) words.push(wordAt(tokens, i));
  return { words, particle: first > 0 };
}

/** A form such as "Al Jazeera", without the hyphen, keeps its first word. */
function openingArticle(written: string): boolean {
  return /^(?:[aAeE]l|[aA][sdrtzn]h?)-\p{L}/u.test(written);
}
