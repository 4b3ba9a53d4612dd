/** A name as it is and as the other side of the Atlantic spells it: Organisation and Organization, Defence and Defense. */
export function inBothSpellings(name: string): string[] {
  const other = name.replace(twice, (word) => spelling.get(word) ?? word);
  return other === name ? [name] : [name, other];
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
