import { doubling, irregular } from './irregular.ts';
import type { VerbForm } from './lexicon.ts';

/** All forms of a verb; where past and participle are the same, `past` is given alone. */
export function inflect(lemma: string): [form: string, name: VerbForm][] {
  const known = irregular[lemma];
  const past = known?.[0] ?? (lemma.endsWith('e') ? `${lemma}d` : `${stem(lemma)}ed`);
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [third(lemma), 'third'],
    [past, 'past'],
    [`${stem(lemma)}ing`, 'ing'],
  ];
  if (known && known[1] !== past) forms.push([known[1], 'participle']);
  return forms.map(([form, name]) => [respell(form), name]);
}

function third(lemma: string): string {
  if (/(s|sh|ch|x|z)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function stem(lemma: string): string {
  if (doubling.has(lemma)) return lemma + lemma.slice(-1);
  return lemma.endsWith('e') && !/(ee|ye|oe)$/.test(lemma) ? lemma.slice(0, -1) : lemma;
}

/** A final y after a consonant is i before -ed ("denied"). */
function respell(form: string): string {
  return form.replace(/([^aeiou])yed$/, '$1ied');
}
