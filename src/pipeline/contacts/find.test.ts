import { expect, test } from 'vitest';
import { castIn } from '../statements/cast.ts';
import { readPassage } from '../statements/passage.ts';
import { findContacts } from './find.ts';
import { contactsIn } from './lines.ts';

/** A text of 17 October 2023, a Tuesday, and its contacts: `participants form status day`. */
type Case = [text: string, contacts: string[]];

const trumpPutin = 'donald-trump+vladimir-putin';
const netanyahuPutin = 'benjamin-netanyahu+vladimir-putin';

const forms: Case[] = [
  ['Trump and Putin spoke by telephone on Sunday.', [`${trumpPutin} call held 2023-10-15`]],
  ['Putin spoke by phone with Netanyahu earlier today.', [`${netanyahuPutin} call held 2023-10-17`]],
  ['Trump called Putin on Monday.', [`${trumpPutin} call held 2023-10-16`]],
  ["Trump's phone call with Putin lasted an hour.", [`${trumpPutin} call held -`]],
  ['Putin met with Netanyahu in Moscow on Friday.', [`${netanyahuPutin} meeting held 2023-10-13`]],
  ['At a summit between Putin and Trump in Helsinki, no deal was made.', [`${trumpPutin} meeting held -`]],
  ['Trump visited Putin in Moscow on March 5.', [`${trumpPutin} visit held 2023-03-05`]],
  ['In a letter to Putin, Trump said he would come.', [`${trumpPutin} letter held -`]],
  ['Putin wrote to Trump.', [`${trumpPutin} letter held -`]],
  ['In a conversation with Netanyahu, Putin offered help.', [`${netanyahuPutin} talks held -`]],
  ['Putin held talks with Netanyahu last week.', [`${netanyahuPutin} talks held -`]],
];

const statuses: Case[] = [
  ['Putin will meet Trump next week.', [`${trumpPutin} meeting planned -`]],
  ['Trump is scheduled to meet with Putin on Thursday.', [`${trumpPutin} meeting planned 2023-10-19`]],
  ['Trump will visit Russia to see Putin.', [`${trumpPutin} visit planned -`]],
  ['Putin proposed a meeting with Trump.', [`${trumpPutin} meeting proposed -`]],
  ['The Kremlin denied that Putin had met Netanyahu.', [`${netanyahuPutin} meeting denied -`]],
  ['Trump has no plans to meet Putin.', [`${trumpPutin} meeting denied -`]],
  ['Trump has not spoken with Putin.', [`${trumpPutin} talks denied -`]],
  ['Putin cancelled a planned call with Netanyahu.', [`${netanyahuPutin} call cancelled -`]],
];

const participants: Case[] = [
  [
    'On October 6, President Donald Trump and President Vladimir Putin spoke on the phone.',
    [`${trumpPutin} call held 2023-10-06`],
  ],
  ['They have a summary of a phone call made by President Trump to Putin.', [`${trumpPutin} call held -`]],
  [
    'The house has the transcript of a call between Trump and then-newly elected President Putin.',
    [`${trumpPutin} call held -`],
  ],
  ['Trump urged calm and spoke with Putin about the war.', [`${trumpPutin} talks held -`]],
  ['Trump flew home and spoke with Putin about the war.', [`${trumpPutin} talks held -`]],
  [
    'Obama hosted Putin, Raisi and Assad at a summit yesterday.',
    ['barack-obama+bashar-al-assad+ebrahim-raisi+vladimir-putin meeting held 2023-10-16'],
  ],
  [
    'Putin held telephone conversations with Raisi and Assad.',
    ['ebrahim-raisi+vladimir-putin call held -', 'bashar-al-assad+vladimir-putin call held -'],
  ],
  [
    'The leaders of Egypt and Syria spoke by telephone on Friday night.',
    ['abdel-fattah-el-sisi+bashar-al-assad call held 2023-10-13'],
  ],
  ['Trump arrived in Moscow. He met Putin there.', [`${trumpPutin} meeting held -`]],
  [
    'Trump spoke with Putin on Monday. During the call with Putin, Trump praised him.',
    [`${trumpPutin} call held 2023-10-16`],
  ],
];

const counterparts: Case[] = [
  ['Putin met his Syrian counterpart in Moscow.', ['bashar-al-assad+vladimir-putin meeting held -']],
  ['Putin met his Syrian counterpart Assad in Moscow.', ['bashar-al-assad+vladimir-putin meeting held -']],
  ['Putin met his French counterpart in Moscow.', []],
  ['Putin welcomed Trump to Moscow.', [`${trumpPutin} meeting held -`]],
  ['Trump shook hands with Putin.', [`${trumpPutin} meeting held -`]],
];

const none = [
  'Trump called Clinton a liar.',
  'Trump met supporters of Clinton in Ohio.',
  'Putin spoke to reporters about Trump.',
  'Clinton called for talks.',
  'Trump and Clinton visited Ohio.',
  'Trump wants a ban on visits.',
];

test.each(forms)('form: %s', (text, contacts) => {
  expect(contactsIn(text)).toEqual(contacts);
});

test.each(statuses)('status: %s', (text, contacts) => {
  expect(contactsIn(text)).toEqual(contacts);
});

test.each(participants)('participants: %s', (text, contacts) => {
  expect(contactsIn(text)).toEqual(contacts);
});

test.each(counterparts)('partner: %s', (text, contacts) => {
  expect(contactsIn(text)).toEqual(contacts);
});

test.each(none)('no contact: %s', (text) => {
  expect(contactsIn(text)).toEqual([]);
});

test('the topics of its evidence are what a contact is about', () => {
  const [contact] = findContacts(readPassage(castIn('Trump met Putin to discuss a ceasefire. Russia wants more.')));
  expect(contact?.topics).toEqual(['ceasefire']);
});
