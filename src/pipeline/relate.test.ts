import { expect, test } from 'vitest';
import { relate } from './relate.ts';

/** Invented reports; those with the same letter report the same event, and events with the same number are look-alikes. */
const reports: Record<string, string[]> = {
  'quake A': [
    'A magnitude 6.2 earthquake struck the Indonesian island of Lombok on Sunday, killing at least 31 people and damaging thousands of homes in Mataram. The agency BNPB said rescuers were digging in Sembalun.',
    'At least 31 people died when a 6.2 quake hit Lombok in Indonesia. Houses collapsed in Mataram, and BNPB sent rescuers to the village of Sembalun.',
    'Rescuers searched the rubble in Sembalun after an earthquake on Lombok, Indonesia, that killed 31 people and damaged homes, the agency BNPB said.',
  ],
  'quake B': [
    'A magnitude 7.4 earthquake struck off Oaxaca in Mexico on Tuesday, killing five people and shaking buildings in Huatulco. Governor Alejandro Murat said hospitals were damaged.',
    'Five people were killed as a strong quake of magnitude 7.4 shook the Mexican state of Oaxaca. Alejandro Murat, the governor, said the resort of Huatulco was hit hardest.',
  ],
  'bomb C': [
    'A suicide bomber killed 12 people at a market in Mingora in Pakistan. The group Jamaat Ahrar claimed the attack, police chief Naveed Khan said.',
    'Police in Mingora, Pakistan, said a suicide attack on a market killed 12 people. Naveed Khan said that Jamaat Ahrar had claimed it.',
  ],
  'bomb D': [
    'A car bomb killed 12 people outside a hotel in Baidoa in Somalia. The group al-Shabaab claimed the attack, mayor Abdullahi Watiin said.',
    'The mayor of Baidoa, Abdullahi Watiin, said a car bomb outside a hotel killed 12 people. Somalia blames al-Shabaab.',
  ],
  'match E': ['Caloundra beat Wynnum 45 to 24 in round four of the rugby season, with three tries by Nick Baker.'],
  'match F': ['Caloundra beat Maroochydore 30 to 12 in round three of the rugby season, with two tries by Josh Hunt.'],
};

const articles = Object.entries(reports).flatMap(([event, bodies]) =>
  bodies.map((body) => ({ event, body, date: null, story: null as string | null })),
);

/** The groups as lists of events, in order. */
function groupsOf(texts: typeof articles): string[][] {
  const groups = relate(texts);
  const members = Map.groupBy(texts.keys(), (index) => groups[index]);
  return [...members.values()].map((indices) => indices.map((index) => texts[index]?.event ?? ''));
}

test('reports of one event are one group, and events of the same kind are told apart', () => {
  expect(groupsOf(articles)).toEqual(Object.entries(reports).map(([event, bodies]) => bodies.map(() => event)));
});

test('the order of the articles does not matter', () => {
  const backwards = groupsOf(articles.toReversed()).map((group) => group.toSorted());
  expect(backwards.toSorted()).toEqual(groupsOf(articles).toSorted());
});

test('a group is named by its first article', () => {
  expect(relate(articles)).toEqual([0, 0, 0, 3, 3, 5, 5, 7, 7, 9, 10]);
});

test('a given story wins over the text, both ways', () => {
  const told = articles.map((article, index) => ({ ...article, story: { 0: 'X', 1: 'Y', 9: 'Y' }[index] ?? null }));
  const groups = relate(told);
  expect(groups[9]).toBe(groups[1]);
  expect(groups[0]).not.toBe(groups[1]);
});

test('a report of a sentence joins the group that it resembles as no other', () => {
  const body = 'Villagers tell how the earth shook, and how they dug for neighbours in Sembalun.';
  expect(relate([...articles, { body, date: null, story: null }]).at(-1)).toBe(0);
});

test('the same words a month later are another event', () => {
  const body = 'Police in Lyon arrested nine people at a protest of farmers against cheap wine.';
  const dated = (date: string) => ({ body, date, story: null });
  expect(relate([dated('2023-10-17'), dated('2023-10-18')])).toEqual([0, 0]);
  expect(relate([dated('2023-10-17'), dated('2023-11-27')])).toEqual([0, 1]);
});

test('a headline in capitals makes no names', () => {
  const headline = 'Quake Kills People, Damages Homes And Buildings, Rescuers Say';
  const headed = articles.map((article) => ({ ...article, body: `${headline}\n\n${article.body}` }));
  expect(groupsOf(headed.slice(0, 5))).toEqual([
    ['quake A', 'quake A', 'quake A'],
    ['quake B', 'quake B'],
  ]);
});

test.each([[[]], [['']], [['', '']]])('nothing to compare: %j', (bodies: string[]) => {
  expect(relate(bodies.map((body) => ({ body, date: null, story: null })))).toEqual(bodies.map((_, index) => index));
});
