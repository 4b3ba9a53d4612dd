import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSeed } from '../parse.ts';
import { deriveHeadline } from './derive.ts';

const leads: [lead: string, headline: string][] = [
  // Introductions.
  ['On Tuesday, the minister resigned over the budget.', 'Minister resigned over budget'],
  ['Late on Sunday, the minister resigned over the budget.', 'Minister resigned over budget'],
  ['In a statement on Monday, the Kremlin denied any role in the attack.', 'Kremlin denied any role in attack'],
  ['In a series of calls, Putin offered his help to Egypt.', 'Putin offered his help to Egypt'],
  ['According to police, a bomb killed ten people in Kabul.', 'Bomb killed ten people in Kabul'],
  ['Speaking in Kyiv, the president promised new elections.', 'President promised new elections'],
  ['At a summit in Doha, Qatar, leaders agreed on a truce.', 'Leaders agreed on truce'],
  // Asides.
  ['Ann Smith, the former mayor of Oslo, has died in hospital.', 'Ann Smith has died in hospital'],
  ['The President of Peru, Ann Smith met striking miners in Cusco.', 'Ann Smith met striking miners in Cusco'],
  ['The United Nations (UN) condemned the attack on aid workers.', 'United Nations condemned attack on aid workers'],
  [
    'The president met ministers of nine countries, including Ann Smith and Bob Jones.',
    'President met ministers of nine countries',
  ],
  ['Tomorrow, voters in Lyon will go to the polls.', 'Voters in Lyon will go to polls'],
  // What trails.
  [
    'Police arrested six people in the north of Lyon, accusing them of planning an attack.',
    'Police arrested six people in north of Lyon',
  ],
  [
    'The court in Rome freed the three former ministers, who had denied all charges.',
    'Court in Rome freed three former ministers',
  ],
  // What somebody only says keeps its source, and a quotation its speaker.
  [
    'A strike on a hospital in Oz killed ten people on Thursday, the ministry said.',
    'Strike on hospital in Oz killed ten people, ministry said',
  ],
  [
    '“We will go on until we have won,” the king said on Monday, vowing to stay.',
    '“We will go on until we have won,” king said',
  ],
  // A clause behind "said" stays whole, and lists and places are not torn.
  ['The minister said Ann Smith, the ambassador, has been freed.', 'Minister said Ann Smith has been freed'],
  [
    'Floods killed dozens of people in Derna, Libya, after a dam broke.',
    'Floods killed dozens of people in Derna, Libya',
  ],
  ['France, Spain, and Italy signed the treaty in Rome on Friday.', 'France, Spain, and Italy signed treaty in Rome'],
  // A small number of things is not few.
  ['A few ministers stayed in the capital of Sudan.', 'A few ministers stayed in capital of Sudan'],
];

test.each(leads)('%s', (lead, headline) => {
  expect(deriveHeadline([lead])).toBe(headline);
});

test.each([
  [
    '000_2fa367f591adf018.txt',
    'Russian President Vladimir Putin embarked on a series of crucial diplomatic discussions',
  ],
  [
    '004_d9decea979ecf8f7.txt',
    'Vladimir Putin engaged with prominent leaders to address escalating Palestine-Israel conflict',
  ],
])('the founding article %s', (name, headline) => {
  const text = readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8');
  expect(deriveHeadline(parseSeed({ name, text }).paragraphs)).toBe(headline);
});

test('a linked name is never cut, whatever it looks like', () => {
  const lead =
    'The seven ministers who met in Bern condemned the movement for a free and fair vote among the people there.';
  const name = 'movement for a free and fair vote among the people there';
  const start = lead.indexOf(name);
  expect(deriveHeadline([lead])).toBe(
    'Seven ministers who met in Bern condemned movement for free and fair vote among people',
  );
  expect(deriveHeadline([lead], { mentions: [{ start, end: start + name.length }] })).toContain(name);
});

describe('any text', () => {
  const word = fc.constantFrom(
    'Putin',
    'said',
    'the',
    'on Monday,',
    'who',
    '“We',
    'go,”',
    'in',
    'Kyiv,',
    '(AP)',
    'killed',
    'and',
    '—',
    'x'.repeat(120),
  );

  test('gives at most 100 characters, all of them the lead’s own words in their order', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const lead = words.join(' ');
        const headline = deriveHeadline([lead]);
        expect(headline.length).toBeLessThanOrEqual(100);
        let at = 0;
        for (const letter of headline.toLowerCase().replace(/[\s…]/g, '')) {
          at = lead.toLowerCase().indexOf(letter, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([[''], ['   ']])('without words gives an empty headline', (lead) => {
    expect(deriveHeadline([lead])).toBe('');
    expect(deriveHeadline([])).toBe('');
  });
});
