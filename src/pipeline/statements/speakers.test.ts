import { expect, test } from 'vitest';
import { statementsIn } from './lines.ts';

/**
 * Who speaks, where a text of several sentences tells: `source=speakers | cue | content`. Written in the manner of political
 * news before the statements were looked for.
 */
type Case = [text: string, ...statements: string[]];

const T = 'donald-trump';
const C = 'hillary-clinton';

/** Descriptions: offices, states, parties and candidacies of those whom the article names. */
const described: Case[] = [
  [
    'Clinton and Sanders met in Iowa. The Vermont senator said he would win.',
    'The Vermont senator=bernie-sanders | said | he would win',
  ],
  ['Rubio and Cruz attacked Trump. The Texan said he lied.', 'The Texan=ted-cruz | said | he lied'],
  [
    'Rubio and Sanders spoke. The Florida Republican called it a lie.',
    'The Florida Republican=marco-rubio | called | it a lie',
  ],
  ['Trump came. The Florida senator said it was over.', 'The Florida senator | said | it was over'],
  ['Clinton met Obama. The Texan said it was over.', 'The Texan | said | it was over'],
  [
    'Romney saw Trump. He left. It rained. It was late. The former governor said it was over.',
    'The former governor=mitt-romney | said | it was over',
  ],
];

/** What takes up several persons, a body, or somebody whom others name. */
const taken: Case[] = [
  [
    'A lawmaker said it would fail. Supporters of Clinton left, and she said the vote was rigged.',
    'A lawmaker | said | it would fail',
    `she=${C} | said | the vote was rigged`,
  ],
  [
    'Cruz opposed Obama’s plan. Rubio echoed him. Both said it was over.',
    'Both=ted-cruz+marco-rubio | said | it was over',
  ],
  [
    'Obama met Putin. The two presidents talked before they announced a deal.',
    'they=barack-obama+vladimir-putin | announced | a deal',
  ],
  [
    'The White House declined to comment. It added that Obama was well.',
    'The White House=white-house | declined | to comment',
    'It=white-house | added | Obama was well',
  ],
  ['Iranian officials met. They said it was over.', 'They=iran | said | it was over'],
  [
    'The leaders of Russia and Syria said it was over.',
    'The leaders of Russia and Syria=vladimir-putin+bashar-al-assad | said | it was over',
  ],
  [
    'Obama came. The interior minister, John Smith, said it was over.',
    'The interior minister, John Smith | said | it was over',
  ],
  [
    'Rubio left. A spokesman for the senator said it was over.',
    'A spokesman for the senator=marco-rubio | said | it was over',
  ],
  [
    'Trump, the nominee, and his running mate, Mitt Romney, said it was over.',
    'Trump, the nominee, and his running mate, Mitt Romney=donald-trump+mitt-romney | said | it was over',
  ],
  [
    'Clinton had left Ohio, the officials said, because she feared a defeat.',
    'the officials | said | Clinton had left Ohio',
    `she=${C} | feared | a defeat`,
  ],
  [
    'One senator said no. Sanders was there. The senator added that it was late.',
    'One senator | said | no',
    'The senator=bernie-sanders | added | it was late',
  ],
  ['Clinton herself joked that it was over.', `Clinton=${C} | joked | it was over`],
  [
    'Obama blamed Putin. The president said it was over.',
    'Obama=barack-obama | blamed | Putin',
    'The president=barack-obama | said | it was over',
  ],
];

/** Spokespeople speak for whoever sends them, unless a file has them; a campaign has no file. */
const spoken: Case[] = [
  ['Obama left. His spokesman said he was well.', 'His spokesman=barack-obama | said | he was well'],
  ['Obama left. Her spokesman said she was well.', 'Her spokesman | said | she was well'],
  [
    'Obama’s friend, former Governor Mitt Romney, said it was over.',
    'Obama’s friend, former Governor Mitt Romney=mitt-romney | said | it was over',
  ],
  ['A spokesman for the Trump campaign said it was over.', 'A spokesman for the Trump campaign | said | it was over'],
];

/** Persons named by others, and texts. */
const related: Case[] = [
  ['Clinton met Trump. Her Republican rival said he won.', `Her Republican rival=${T} | said | he won`],
  ['Clinton spoke in Ohio. Her rival said he won.', 'Her rival | said | he won'],
  ['Cruz, a Trump critic, said it was over.', 'Cruz, a Trump critic=ted-cruz | said | it was over'],
  [
    'The emails, stolen from the account of Clinton adviser John Smith, show he knew.',
    'The emails, stolen from the account of Clinton adviser John Smith | show | he knew',
  ],
];

/** Pronouns. */
const pronouns: Case[] = [
  [
    'Sanders promised a plan that Clinton has called unreal. In Iowa, she said it was over.',
    'Sanders=bernie-sanders | promised | a plan that Clinton has called unreal',
    `she=${C} | said | it was over`,
  ],
  ['Trump spoke. Clinton laughed. He said it was over.', `He=${T} | said | it was over`],
  [
    'Trump called Clinton a liar. She called him a puppet of Putin. He said it was over.',
    `Trump=${T} | called | Clinton a liar`,
    `She=${C} | called | him a puppet of Putin`,
    `He=${T} | said | it was over`,
  ],
  [
    'Trump would go, according to a person on the call. He said it was over.',
    'a person on the call | according to | Trump would go',
    `He=${T} | said | it was over`,
  ],
];

test.each([...described, ...taken, ...spoken, ...related, ...pronouns])('%s', (text, ...statements) => {
  expect(statementsIn(text)).toEqual(statements);
});
