import type { Entity } from '../../../model/entity.ts';
import { commonGivenNames } from '../lexicon/given-names.ts';
import { otherFirstNames } from './first-names.ts';
import { type Form, formOf } from './form.ts';
import { isNumeralForm, isRegnal, keptTitles, regnalName } from './regnal.ts';
import type { Naming } from './sense.ts';
import { spelledOut } from './spellings.ts';
import { otherSpellings, respelled } from './transliterations.ts';

export type LeaderEntity = Extract<Entity, { entity: 'leader' }>;

/** A surface form with how it names its entity. */
export interface Surface extends Form {
  naming: Naming;
  /** See NameSense. */
  exact?: string;
  /** See NameSense. */
  the?: boolean;
}

/** All surface forms of a leader: those that the file gives, and those that follow from them by general rules. */
export function leaderSurfaces(leader: LeaderEntity): Surface[] {
  const written = [leader.name, ...leader.aliases, ...(leader.ambiguous ?? [])];
  const given = [...written, ...written.flatMap(spelledOut)].map(formOf).map(withoutTitle);
  const own = given.filter(({ words }) => words.length > 0);
  const surfaces = own.map((form) => ({ ...form, naming: naming(form, leader) }));
  const whole = own.filter(({ words }) => words.length > 1);
  const main = formOf(leader.name);
  return [
    ...surfaces,
    ...whole.flatMap(withoutInitials),
    ...whole.flatMap(({ words, particle }) =>
      respelled(words).map((other): Surface => ({ words: other, particle, naming: 'respelled' })),
    ),
    ...derived(main, leader),
    ...inHomeOrder(main, leader),
    ...[leader, ...respelt(leader)]
      .flatMap(shortNames)
      .filter(({ words }) => words.length > 1 || (words[0] ?? '').length > 1),
    ...givenName(main, leader),
    ...otherFirstNames(leader).map(
      (first): Surface => ({ words: [first, ...main.words.slice(-1)], particle: false, naming: 'derived' }),
    ),
  ];
}

/** The leader by the name that English newspapers spell out, if it has letters that they lack (Schaeuble). */
function respelt(leader: LeaderEntity): LeaderEntity[] {
  return spelledOut(leader.name).map((name) => ({ ...leader, name }));
}

/** The second half of a name's compound surname (`Grabar-Kitarović`, `Madikizela-Mandela`), which is no surname by itself. */
export function secondHalf(name: string): string | undefined {
  return /(?:^| )(?!(?:Abd[eu]l|Amir)-)\p{Lu}\p{L}{3,}-(\p{Lu}\p{L}+)$/u.exec(name)?.[1];
}

/** The last word of a leader's name as it is written. */
export function surnameOf({ name }: LeaderEntity): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function naming({ words }: Form, leader: LeaderEntity): Naming {
  if (words.length === 1) return isMononym(words, leader) ? 'full' : 'short';
  if (words.join(' ') === formOf(leader.name).words.join(' ')) return 'full'; // Hun Sen, who is never called Sen
  const short = leader.shortName && formOf(leader.shortName).words.join(' ');
  return short === words.join(' ') || /^(?:bin|ibn|van|von|de|da) /.test(words.join(' ')) ? 'short' : 'full';
}

/** Suharto: the whole name is one word. */
function isMononym(words: readonly string[], { name }: LeaderEntity): boolean {
  return !/[ -]/.test(name) && formOf(name).words[0] === words[0];
}

/** Tables of names carry forms such as "President-Elect Barack Obama"; the titles are ours to read. */
function withoutTitle(form: Form): Form {
  let from = 0;
  while (from < form.words.length - 1 && isTitle(form.words[from] ?? '')) from++;
  return from === 0 ? form : { words: form.words.slice(from), particle: false };
}

const titles = new Set(
  'us president presient elect vice prime minister chancellor secretary gov gen sen dr mr'.split(' '),
);

function isTitle(word: string): boolean {
  return titles.has(word) || word.endsWith('kanzler');
}

/** George W. Bush is George Bush too. */
function withoutInitials({ words, particle }: Form): Surface[] {
  const kept = words.filter((word, i) => i === 0 || i === words.length - 1 || (word.length > 1 && word !== '.'));
  return kept.length > 1 && kept.length < words.length ? [{ words: kept, particle, naming: 'full' }] : [];
}

/** First and last of three or more names, and the last two: `Recep Erdogan`, `Tayyip Erdogan`. */
function derived({ words }: Form, leader: LeaderEntity): Surface[] {
  if (words.length > 3 && leader.shortName === surnameOf(leader) && !words.slice(-2).some((word) => lower.has(word)))
    return [{ words: words.slice(-2), particle: false, naming: 'derived' }]; // Rodríguez Zapatero
  if (words.length < 3 || leader.shortName || words.some((word) => lower.has(word)) || isRegnal(words)) return [];
  const last = words.at(-1) ?? '';
  return [
    { words: [words[0] ?? '', last], particle: false, naming: 'derived' },
    { words: words.slice(-2), particle: false, naming: 'derived' },
  ];
}

/** Ishiba Shigeru, Orbán Viktor: as the press of Japan and Hungary, and some abroad, have the names of their people. */
function inHomeOrder({ words: [first = '', last = '', ...more] }: Form, { roles, shortName }: LeaderEntity): Surface[] {
  const home = roles.some(({ country }) => country === 'japan' || country === 'hungary');
  return home && last !== '' && more.length === 0 && shortName === undefined
    ? [{ words: [last, first], particle: false, naming: 'full' }]
    : [];
}

const lower = new Set('bin ibn van von der de da di del do dos la le of the and ul ur ben abu abd abdul'.split(' '));

/** What later mentions call the person. */
function shortNames(leader: LeaderEntity): Surface[] {
  if (leader.shortName) {
    const short = formOf(leader.shortName);
    const main = short.words.at(-1) ?? '';
    const own: Surface[] = [{ ...short, naming: 'short' }];
    if (leader.name.endsWith(leader.shortName))
      own.push(...spellings(main, leader), ...(leader.shortName.includes('-') ? [] : lastOf(short.words)));
    return own;
  }
  const { words } = formOf(leader.name);
  if (isRegnal(words)) return [{ words: [regnalName(words)], particle: false, naming: 'short' }];
  if (words.length < 2) return [];
  const last = words.length - (secondHalf(leader.name) === undefined ? 1 : 2);
  const from = particleStart(words);
  const surfaces: Surface[] = [{ words: words.slice(last), particle: false, naming: 'short' }];
  if (from < last) surfaces.push({ words: words.slice(from), particle: false, naming: 'short' });
  surfaces.push(...spellings(words[last] ?? '', leader));
  if (/[- ](?:al|el)-\S+$/i.test(leader.name)) surfaces.push(...joined(words[last] ?? ''));
  return surfaces;
}

/** Rao, of Narasimha Rao; not Pen, of Le Pen. */
function lastOf(words: readonly string[]): Surface[] {
  const last = words.at(-1) ?? '';
  const whole = last.length > 2 && !isNumeralForm(last) && !commonGivenNames.has(last);
  const apart = words.length > 1 && words.slice(0, -1).every((word) => word.length > 3 && !lower.has(word));
  return whole && apart ? [{ words: words.slice(-1), particle: false, naming: 'short' }] : [];
}

/** Zelensky and Zelenskiy for Zelenskyy, Rohani for Rouhani: last words of other whole names, where they start or sound alike. */
function spellings(surname: string, { aliases }: LeaderEntity): Surface[] {
  const lasts = aliases
    .map((alias) => formOf(alias).words)
    .flatMap((words) => (words.length > 1 ? words.slice(-1) : []));
  const alike = lasts.filter((last) => last !== surname && last.length > 3 && soundsLike(last, surname));
  const all = new Set([...alike, ...otherSpellings(surname).filter((other) => other.length > 5)]);
  return [...all].map((last) => ({ words: [last], particle: false, naming: 'short' }));
}

function soundsLike(one: string, other: string): boolean {
  return one.slice(0, 3) === other.slice(0, 3) || consonantsOf(one) === consonantsOf(other);
}

/** The first letter and the consonants, each once where it is doubled. */
function consonantsOf(word: string): string {
  return (
    word[0] +
    word
      .slice(1)
      .replace(/[aeiouyh]/g, '')
      .replace(/(.)\1/g, '$1')
  );
}

/** Elsisi, Alassad. */
function joined(word: string): Surface[] {
  return ['al', 'el'].map((article) => ({ words: [article + word], particle: false, naming: 'short' as const }));
}

/** `bin Salman`, `von der Leyen`: the surname starts at its particle. */
function particleStart(words: readonly string[]): number {
  let from = words.length - 1;
  while (from > 1 && lower.has(words[from - 1] ?? '')) from--;
  return from;
}

function givenName({ words }: Form, leader: LeaderEntity): Surface[] {
  const first = words[0] ?? '';
  if (words.length < 2 || first.length < 3 || leader.shortName === undefined) return given(first, words);
  const short = formOf(leader.shortName).words;
  return short.includes(first) ? [] : given(first, words);
}

function given(first: string, words: readonly string[]): Surface[] {
  return words.length > 1 && first.length > 2 && !keptTitles.has(first)
    ? [{ words: [first], particle: false, naming: 'given' }]
    : [];
}
