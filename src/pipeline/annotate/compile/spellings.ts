/**
 * A name as it is, as the other side of the Atlantic spells it (Organisation and Organization, Defence and Defense), and
 * with the acronym that news opens it with (`U.N. Children’s Fund`, `US Geological Survey`).
 */
export function inBothSpellings(name: string): string[] {
  const other = name.replace(twice, (word) => spelling.get(word) ?? word);
  const names = other === name ? [name] : [name, other];
  return opened.test(name) ? [...names, ...names.map((one) => one.replace(opened, initials))] : names;
}

const opened = /^United (Nations|States) (?=\p{Lu})/u;

function initials(_: string, second: string): string {
  return second === 'Nations' ? 'UN ' : 'US ';
}

const pairs = [
  ['Organization', 'Organisation'],
  ['Defense', 'Defence'],
  ['Center', 'Centre'],
  ['Program', 'Programme'],
  ['Cooperation', 'Co-operation'],
] as const;

const spelling = new Map(
  pairs.flatMap(([one, other]): [string, string][] => [
    [one, other],
    [other, one],
  ]),
);
const twice = new RegExp(`\\b(?:${[...spelling.keys()].join('|')})\\b`, 'g');

/** Gerhard Schroeder, Zoran Djindjic, Moshe Yaalon: names that English newspapers without the letters or marks spell out. */
export function spelledOut(name: string): string[] {
  const plain = name
    .replace(/(?<=\p{Ll})['’](?=\p{Ll})/gu, '')
    .replace(/[đöüäøåÖÜØÅ]/gi, (letter) => letters.get(letter) ?? letter);
  return plain === name ? [] : [plain];
}

const letters = new Map(
  Object.entries({ đ: 'dj', Đ: 'Dj', ö: 'oe', Ö: 'Oe', ü: 'ue', Ü: 'Ue', ä: 'ae', ø: 'oe', Ø: 'Oe', å: 'aa', Å: 'Aa' }),
);
