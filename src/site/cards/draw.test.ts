import { expect, test } from 'vitest';
import { buildCorpus } from '../corpus.ts';
import { articles, entities } from '../fixtures/corpus.ts';
import { type Card, cardsOf } from './card.ts';
import { drawCard } from './draw.ts';
import { type Box, layOut } from './layout.ts';

const card: Card = {
  path: 'cards/x',
  over: 'Leader',
  title: 'Vladimir Putin',
  note: 'President of Russia',
  site: 'Room',
};

test('a card is a PNG of the size that previews want, the same each time', async () => {
  const picture = Buffer.from(await drawCard(card));
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(picture.equals(Buffer.from(await drawCard(card)))).toBe(true);
});

test.each([
  ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
  ['Володимир Зеленський', 'Volodymyr Zelenskyy'],
])('the letters of %s are drawn', async (title, other) => {
  const [one, two, blank] = await Promise.all([title, other, ' '].map((name) => drawCard({ ...card, title: name })));
  expect(one).not.toEqual(two);
  expect(one?.length).toBeGreaterThan((blank?.length ?? 0) + 1000);
});

test.each([
  ['Xi Jinping', 104],
  ['Mohammed bin Zayed Al Nahyan', 84],
  ['Sheikh Tamim bin Hamad bin Khalifa bin Hamad Al Thani', 60],
  ['Gurbangulyberdimuhamedowowitschenko', 46],
])('%s has letters of %d pixels', (title, expected) => {
  expect(sizesIn(layOut({ ...card, title }))).toContain(expected);
});

test('there is a card for the site and one for each leader, with the latest office that is told', () => {
  const cards = cardsOf(buildCorpus(articles, entities), {
    title: 'Room',
    description: '',
    publisher: '',
    language: 'en',
  });
  expect(cards.map(({ path, note }) => [path, note])).toContainEqual([
    'cards/leaders/vladimir-putin',
    'President of Russia',
  ]);
  expect(cards).toHaveLength(4);
});

function sizesIn({ props: { style, children } }: Box): unknown[] {
  return [style['fontSize'], ...(typeof children === 'string' ? [] : children.flatMap(sizesIn))];
}
